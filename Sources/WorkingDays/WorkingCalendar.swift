/// Which days a partnership works: Monday to Friday but the bank holidays of its division and its own closures.
public struct WorkingCalendar: Sendable {
    public let bankHolidays: BankHolidays
    public let closures: [Closure]

    public init(_ bankHolidays: BankHolidays, closures: [Closure] = []) {
        self.bankHolidays = bankHolidays
        self.closures = closures
    }

    public func isWorkingDay(_ date: CivilDate) throws(CalendarFault) -> Bool {
        try nonWorkingDay(on: date) == nil
    }

    /// Why a day does not count; nothing for a working day.
    public func nonWorkingDay(on date: CivilDate) throws(CalendarFault) -> NonWorkingDay? {
        guard BankHolidays.years.contains(date.year) else { throw .noBankHolidays(year: date.year) }
        if date.isWeekend { return NonWorkingDay(date: date, reason: .weekend) }
        if let holiday = bankHolidays.holiday(on: date) {
            return NonWorkingDay(date: date, reason: .bankHoliday(holiday))
        }
        return closures.first { $0.contains(date) }.map { NonWorkingDay(date: date, reason: .closure($0)) }
    }

    /// The first working day before a day, or the second, and so on. The day itself does not count.
    public func workingDay(before date: CivilDate, by count: Int) throws(CalendarFault) -> Reckoning {
        try workingDay(countedFrom: date, inStepsOf: -1, by: count)
    }

    /// The first working day after a day, or the second, and so on. The day itself does not count.
    public func workingDay(after date: CivilDate, by count: Int) throws(CalendarFault) -> Reckoning {
        try workingDay(countedFrom: date, inStepsOf: 1, by: count)
    }

    /// The last working day that leaves so many clear ones before a day: neither of the two is among them.
    public func workingDay(
        leaving count: Int, clearDaysBefore date: CivilDate
    ) throws(CalendarFault) -> Reckoning {
        guard count >= 1 else { throw .countBelowOne(count) }
        // A count of Int.max runs out of years long before it runs out of days.
        return try workingDay(before: date, by: count == .max ? count : count + 1)
    }

    /// The working days between two days in either order, which are both left out.
    public func workingDays(
        between one: CivilDate, and other: CivilDate
    ) throws(CalendarFault) -> WorkingDayCount {
        var count = 0
        var passedOver: [NonWorkingDay] = []
        var day = try next(to: min(one, other), inStepsOf: 1)
        while day < max(one, other) {
            if let reason = try nonWorkingDay(on: day) { passedOver.append(reason) } else { count += 1 }
            day = try next(to: day, inStepsOf: 1)
        }
        return WorkingDayCount(count: count, passedOver: passedOver)
    }

    /// The working days after one day, up to a later one that is counted too.
    public func workingDays(after date: CivilDate, upTo last: CivilDate) throws(CalendarFault) -> Int {
        guard date < last else { return 0 }
        return try workingDays(between: date, and: last).count + (isWorkingDay(last) ? 1 : 0)
    }

    private func workingDay(
        countedFrom start: CivilDate, inStepsOf step: Int, by count: Int
    ) throws(CalendarFault) -> Reckoning {
        guard count >= 1 else { throw .countBelowOne(count) }
        var day = start
        var counted = 0
        var passedOver: [NonWorkingDay] = []
        while counted < count {
            day = try next(to: day, inStepsOf: step)
            if let reason = try nonWorkingDay(on: day) { passedOver.append(reason) } else { counted += 1 }
        }
        return Reckoning(start: start, date: day, passedOver: passedOver)
    }

    private func next(to day: CivilDate, inStepsOf step: Int) throws(CalendarFault) -> CivilDate {
        guard let next = day.adding(days: step) else { throw .noBankHolidays(year: day.year + step) }
        return next
    }
}
