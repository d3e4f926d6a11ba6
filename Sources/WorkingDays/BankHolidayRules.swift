/// The bank holidays of a division by rule: the Banking and Financial Dealings Act 1971, what is proclaimed every
/// year beside it, and the days that were proclaimed once.
struct BankHolidayRules {
    let division: Division

    /// In the order of the calendar.
    func holidays(in year: Int) -> [BankHoliday] {
        var days = HolidaysOfAYear()
        addNewYear(of: year, to: &days)
        addEaster(of: year, to: &days)
        addMayAndSummer(of: year, to: &days)
        addSaintsAndBattles(of: year, to: &days)
        days.add([
            ("Christmas Day", CivilDate(year: year, month: .december, day: 25)),
            ("Boxing Day", CivilDate(year: year, month: .december, day: 26)),
        ])
        for oneOff in OneOffHoliday.all where oneOff.year == year && oneOff.divisions.contains(division) {
            days.add(oneOff.name, on: oneOff.date, as: .oneOff)
        }
        return days.holidays.sorted { $0.date < $1.date }
    }

    private func addNewYear(of year: Int, to days: inout HolidaysOfAYear) {
        let newYearsDay = ("New Year’s Day", CivilDate(year: year, month: .january, day: 1))
        guard division == .scotland else { return days.add([newYearsDay]) }

        let secondOfJanuary = ("2nd January", CivilDate(year: year, month: .january, day: 2))
        // Where the 1st is a Sunday, the Act keeps 2 January in its place and moves New Year's Day to the 3rd. From
        // 2023 on the published list has them the other way about. The same two days are holidays either way.
        if year < 2023 {
            days.add([newYearsDay, secondOfJanuary])
        } else {
            days.add([newYearsDay])
            days.add([secondOfJanuary])
        }
    }

    private func addEaster(of year: Int, to days: inout HolidaysOfAYear) {
        let easter = Easter.sunday(in: year)
        days.add("Good Friday", on: easter?.adding(days: -2))
        if division != .scotland { days.add("Easter Monday", on: easter?.adding(days: 1)) }
    }

    private func addMayAndSummer(of year: Int, to days: inout HolidaysOfAYear) {
        days.add(
            "Early May bank holiday",
            on: .first(.monday, of: .may, in: year),
            movedTo: MovedHoliday.earlyMay(in: year))
        days.add(
            "Spring bank holiday",
            on: .last(.monday, of: .may, in: year),
            movedTo: MovedHoliday.spring(in: year))
        days.add(
            "Summer bank holiday",
            on: division == .scotland
                ? .first(.monday, of: .august, in: year) : .last(.monday, of: .august, in: year))
    }

    private func addSaintsAndBattles(of year: Int, to days: inout HolidaysOfAYear) {
        switch division {
        case .englandAndWales: break
        case .northernIreland:
            days.add([("St Patrick’s Day", CivilDate(year: year, month: .march, day: 17))])
            days.add([("Battle of the Boyne", CivilDate(year: year, month: .july, day: 12))])
        case .scotland:
            // Before that year's St Andrew's Day Bank Holiday (Scotland) Act it was none.
            guard year >= 2007 else { return }
            days.add([("St Andrew’s Day", CivilDate(year: year, month: .november, day: 30))])
        }
    }
}

/// The days of one year as they are gathered, so that a substitute finds the next weekday that is still free.
private struct HolidaysOfAYear {
    private(set) var holidays: [BankHoliday] = []

    mutating func add(_ name: String, on date: CivilDate?, as kind: BankHoliday.Kind = .standing) {
        guard let date else { return }
        holidays.append(BankHoliday(date: date, name: name, kind: kind))
    }

    mutating func add(_ name: String, on usual: CivilDate?, movedTo date: CivilDate?) {
        guard let usual, let date else { return add(name, on: usual) }
        add(name, on: date, as: .moved(from: usual))
    }

    /// Days that may fall at the weekend. Those that do not keep their date; then each of the others, in order, gets
    /// the next weekday that is not taken.
    mutating func add(_ days: [(name: String, date: CivilDate?)]) {
        var displaced: [(name: String, date: CivilDate)] = []
        for (name, date) in days {
            guard let date else { continue }
            if isFree(date) { add(name, on: date) } else { displaced.append((name, date)) }
        }
        for (name, date) in displaced {
            add(name, on: firstFreeDay(after: date), as: .substitute(for: date))
        }
    }

    private func isFree(_ date: CivilDate) -> Bool {
        !date.isWeekend && !holidays.contains { $0.date == date }
    }

    private func firstFreeDay(after date: CivilDate) -> CivilDate? {
        (1...7).lazy.compactMap { date.adding(days: $0) }.first(where: isFree)
    }
}
