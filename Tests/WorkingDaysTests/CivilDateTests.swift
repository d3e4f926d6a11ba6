import Testing
import WorkingDays

@Suite("A civil date")
struct CivilDateTests {
    @Test(
        "is a day that the calendar has",
        arguments: [
            (2024, 2, 29), (2000, 2, 29), (2025, 12, 31), (1, 1, 1), (9999, 12, 31),
        ])
    func exists(year: Int, month: Int, day: Int) throws {
        let date = try #require(CivilDate(year: year, month: month, day: day))
        #expect((date.year, date.month.rawValue, date.day) == (year, month, day))
    }

    @Test(
        "is never a day that the calendar has not",
        arguments: [
            (2025, 2, 29), (1900, 2, 29), (2100, 2, 29), (2025, 4, 31), (2025, 6, 31), (2025, 9, 31),
            (2025, 11, 31), (2025, 1, 32), (2025, 1, 0), (2025, 0, 1), (2025, 13, 1), (0, 1, 1),
            (10_000, 1, 1), (Int.max, 1, 1), (Int.min, 1, 1), (2025, Int.max, 1), (2025, 1, Int.min),
        ])
    func doesNotExist(year: Int, month: Int, day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    @Test("and its day number are two names for one thing, over three hundred years of days")
    func dayNumbersRoundTrip() throws {
        let first = try day("1900-01-01")
        let last = try day("2200-12-31")
        #expect(first.dayNumber == -25_567)
        #expect(last.dayNumber == 84_370)

        var expected = first
        for number in first.dayNumber...last.dayNumber {
            let date = try #require(CivilDate(dayNumber: number))
            #expect(date == expected)
            #expect(date.dayNumber == number)
            if number < last.dayNumber { expected = try dayAfter(date) }
        }
        #expect(expected == last)
    }

    /// The day after, by turning the pages of a calendar.
    private func dayAfter(_ date: CivilDate) throws -> CivilDate {
        let (year, month) = (date.year, date.month.rawValue)
        return try #require(
            CivilDate(year: year, month: month, day: date.day + 1)
                ?? CivilDate(year: year, month: month + 1, day: 1)
                ?? CivilDate(year: year + 1, month: 1, day: 1))
    }

    @Test(
        "counts its days from 1 January 1970",
        arguments: [
            ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
            ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
        ])
    func dayNumber(iso: String, number: Int) throws {
        #expect(try day(iso).dayNumber == number)
        #expect(CivilDate(dayNumber: number) == (try day(iso)))
    }

    @Test("cannot leave the years 1 to 9999, however far one counts")
    func staysWithinItsYears() throws {
        let first = try day("0001-01-01")
        let last = try day("9999-12-31")
        #expect(first.adding(days: -1) == nil)
        #expect(last.adding(days: 1) == nil)
        #expect(first.adding(days: 3_652_058) == last)
        for date in [first, last, try day("2025-07-01")] {
            #expect(date.adding(days: .max) == nil)
            #expect(date.adding(days: .min) == nil)
            #expect(date.adding(days: 0) == date)
        }
        #expect(CivilDate(dayNumber: .max) == nil)
        #expect(CivilDate(dayNumber: .min) == nil)
    }

    @Test("is so many days from another")
    func daysBetween() throws {
        let meeting = try day("2026-02-24")
        #expect(meeting.days(until: try day("2026-03-03")) == 7)
        #expect(meeting.days(until: try day("2026-02-23")) == -1)
        #expect(meeting.adding(days: -55) == (try day("2025-12-31")))
    }

    @Test(
        "knows its day of the week",
        arguments: [
            ("2025-07-01", Weekday.tuesday), ("2022-09-19", .monday), ("1969-12-31", .wednesday),
            ("1970-01-01", .thursday), ("1900-01-01", .monday), ("2000-02-29", .tuesday),
            ("0001-01-01", .monday), ("9999-12-31", .friday), ("2026-12-26", .saturday),
            ("2026-12-27", .sunday),
        ])
    func weekday(iso: String, weekday: Weekday) throws {
        #expect(try day(iso).weekday == weekday)
    }

    @Test("comes before another by year, then month, then day")
    func order() throws {
        let dates = try ["2024-12-31", "2025-01-30", "2025-02-01", "2025-02-02"].map(day)
        #expect(dates.shuffled().sorted() == dates)
    }

    @Test("is written for machines and for people")
    func text() throws {
        let date = try day("0985-03-07")
        #expect(date.iso == "0985-03-07")
        #expect("\(date)" == "0985-03-07")
        #expect(date.english == "7 March 985")
        #expect(try day("2025-07-01").longEnglish == "Tuesday 1 July 2025")
    }
}
