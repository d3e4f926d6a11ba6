import Testing
import WorkingDays

@Suite("The bank holidays by rule")
struct BankHolidaysTests {
    @Test(
        "are these in a whole year",
        arguments: [
            (
                Division.englandAndWales, 2025,
                [
                    "1 January: New Year’s Day",
                    "18 April: Good Friday",
                    "21 April: Easter Monday",
                    "5 May: Early May bank holiday",
                    "26 May: Spring bank holiday",
                    "25 August: Summer bank holiday",
                    "25 December: Christmas Day",
                    "26 December: Boxing Day",
                ]
            ),
            (
                .englandAndWales, 2022,
                [
                    "3 January: New Year’s Day, substitute",
                    "15 April: Good Friday",
                    "18 April: Easter Monday",
                    "2 May: Early May bank holiday",
                    "2 June: Spring bank holiday, moved from 30 May",
                    "3 June: Queen’s Platinum Jubilee",
                    "29 August: Summer bank holiday",
                    "19 September: State Funeral of Queen Elizabeth II",
                    "26 December: Boxing Day",
                    "27 December: Christmas Day, substitute",
                ]
            ),
            (
                .scotland, 2026,
                [
                    "1 January: New Year’s Day",
                    "2 January: 2nd January",
                    "3 April: Good Friday",
                    "4 May: Early May bank holiday",
                    "25 May: Spring bank holiday",
                    "15 June: Scotland at the World Cup",
                    "3 August: Summer bank holiday",
                    "30 November: St Andrew’s Day",
                    "25 December: Christmas Day",
                    "28 December: Boxing Day, substitute",
                ]
            ),
            (
                .northernIreland, 2020,
                [
                    "1 January: New Year’s Day",
                    "17 March: St Patrick’s Day",
                    "10 April: Good Friday",
                    "13 April: Easter Monday",
                    "8 May: Early May bank holiday, moved from 4 May",
                    "25 May: Spring bank holiday",
                    "13 July: Battle of the Boyne, substitute",
                    "31 August: Summer bank holiday",
                    "25 December: Christmas Day",
                    "28 December: Boxing Day, substitute",
                ]
            ),
        ])
    func wholeYear(division: Division, year: Int, expected: [String]) {
        let holidays = BankHolidays(of: division).holidays(in: year)
        #expect(holidays.map(line) == expected)
    }

    @Test(
        "were moved or given once, in every division",
        arguments: [
            (2002, ["3 June: Queen’s Golden Jubilee", "4 June: Spring bank holiday, moved from 27 May"]),
            (2011, ["29 April: Royal wedding"]),
            (2012, ["4 June: Spring bank holiday, moved from 28 May", "5 June: Queen’s Diamond Jubilee"]),
            (2020, ["8 May: Early May bank holiday, moved from 4 May"]),
            (
                2022,
                [
                    "2 June: Spring bank holiday, moved from 30 May", "3 June: Queen’s Platinum Jubilee",
                    "19 September: State Funeral of Queen Elizabeth II",
                ]
            ),
            (2023, ["8 May: Coronation of King Charles III"]),
        ])
    func proclaimed(year: Int, expected: [String]) {
        for division in Division.allCases {
            #expect(proclaimed(division, year) == expected)
        }
    }

    @Test("were moved or given once in no other year, but for Scotland in 2026")
    func nothingElseProclaimed() {
        let known = [2002, 2011, 2012, 2020, 2022, 2023]
        for division in Division.allCases {
            for year in BankHolidays.years
            where !known.contains(year) && (division, year) != (.scotland, 2026) {
                #expect(proclaimed(division, year) == [])
            }
        }
        #expect(proclaimed(.scotland, 2026) == ["15 June: Scotland at the World Cup"])
    }

    @Test(
        "give Christmas the weekdays that are free",
        arguments: [
            (2024, ["25 December: Christmas Day", "26 December: Boxing Day"]),
            (2026, ["25 December: Christmas Day", "28 December: Boxing Day, substitute"]),
            (
                2021,
                ["27 December: Christmas Day, substitute", "28 December: Boxing Day, substitute"]
            ),
            (2016, ["26 December: Boxing Day", "27 December: Christmas Day, substitute"]),
        ])
    func christmas(year: Int, expected: [String]) {
        for division in Division.allCases {
            #expect(BankHolidays(of: division).holidays(in: year).suffix(2).map(line) == expected)
        }
    }

    @Test(
        "give New Year in Scotland the weekdays that are free",
        arguments: [
            (2025, ["1 January: New Year’s Day", "2 January: 2nd January"]),
            (2016, ["1 January: New Year’s Day", "4 January: 2nd January, substitute"]),
            (2000, ["3 January: New Year’s Day, substitute", "4 January: 2nd January, substitute"]),
            (2022, ["3 January: New Year’s Day, substitute", "4 January: 2nd January, substitute"]),
            // As the Act orders them, and as they have been published since 2023.
            (2017, ["2 January: 2nd January", "3 January: New Year’s Day, substitute"]),
            (2023, ["2 January: New Year’s Day, substitute", "3 January: 2nd January, substitute"]),
            (2034, ["2 January: New Year’s Day, substitute", "3 January: 2nd January, substitute"]),
        ])
    func newYearInScotland(year: Int, expected: [String]) {
        #expect(BankHolidays(of: .scotland).holidays(in: year).prefix(2).map(line) == expected)
    }

    @Test(
        "give a saint's day or a battle at the weekend the Monday after",
        arguments: [
            (Division.northernIreland, "2007-03-19", "19 March: St Patrick’s Day, substitute"),
            (.northernIreland, "2019-03-18", "18 March: St Patrick’s Day, substitute"),
            (.northernIreland, "2025-07-14", "14 July: Battle of the Boyne, substitute"),
            (.northernIreland, "2009-07-13", "13 July: Battle of the Boyne, substitute"),
            (.scotland, "2013-12-02", "2 December: St Andrew’s Day, substitute"),
            (.scotland, "2025-12-01", "1 December: St Andrew’s Day, substitute"),
        ])
    func substituteMondays(division: Division, iso: String, expected: String) throws {
        let holiday = try #require(BankHolidays(of: division).holiday(on: day(iso)))
        #expect(line(holiday) == expected)
    }

    @Test("say which day a substitute is for")
    func substituteFor() throws {
        let holiday = try #require(BankHolidays(of: .englandAndWales).holiday(on: day("2026-12-28")))
        #expect(holiday.kind == .substitute(for: try day("2026-12-26")))
        #expect(holiday.isSubstitute)
    }

    @Test("have St Andrew's Day from 2007 on, in Scotland alone")
    func stAndrew() throws {
        #expect(try BankHolidays(of: .scotland).holiday(on: day("2006-11-30")) == nil)
        #expect(try BankHolidays(of: .scotland).holiday(on: day("2007-11-30"))?.name == "St Andrew’s Day")
        #expect(try BankHolidays(of: .englandAndWales).holiday(on: day("2007-11-30")) == nil)
        #expect(try BankHolidays(of: .northernIreland).holiday(on: day("2007-11-30")) == nil)
    }

    @Test("are as many as each division's rules make them, from 2000 to 2100")
    func totals() {
        // Six days were given once everywhere, one more in Scotland, where seven years had no St Andrew's Day.
        for (division, expected) in [
            (Division.englandAndWales, 101 * 8 + 6), (.scotland, 101 * 9 + 7 - 7),
            (.northernIreland, 101 * 10 + 6),
        ] {
            let table = BankHolidays(of: division)
            #expect(BankHolidays.years.map { table.holidays(in: $0).count }.reduce(0, +) == expected)
        }
    }

    @Test("are weekdays in order, no two on one day, and found by their date", arguments: Division.allCases)
    func wellFormed(division: Division) {
        let table = BankHolidays(of: division)
        for year in BankHolidays.years {
            let holidays = table.holidays(in: year)
            let dates = holidays.map(\.date)
            #expect(dates == Set(dates).sorted())
            #expect(dates.allSatisfy { !$0.isWeekend && $0.year == year })
            #expect(dates.map(table.holiday) == holidays)
        }
    }

    @Test("are none outside 2000 to 2100", arguments: [1999, 2101, 0, Int.max, Int.min])
    func outside(year: Int) {
        #expect(BankHolidays(of: .scotland).holidays(in: year) == [])
    }

    private func proclaimed(_ division: Division, _ year: Int) -> [String] {
        BankHolidays(of: division).holidays(in: year).filter {
            switch $0.kind {
            case .moved, .oneOff: true
            case .standing, .substitute: false
            }
        }.map(line)
    }

    private func line(_ holiday: BankHoliday) -> String {
        "\(holiday.date.day) \(holiday.date.month.name): \(holiday.words)"
    }
}
