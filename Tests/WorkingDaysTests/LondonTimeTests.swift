import Testing
import WorkingDays

@Suite("London time")
struct LondonTimeTests {
    @Test(
        "is UTC in winter and an hour ahead of it in summer",
        arguments: [
            ("2026-03-27", "10:00", "2026-03-27T10:00:00+00:00", "2026-03-27T10:00:00Z"),
            ("2026-03-30", "10:00", "2026-03-30T10:00:00+01:00", "2026-03-30T09:00:00Z"),
            ("2026-10-23", "10:00", "2026-10-23T10:00:00+01:00", "2026-10-23T09:00:00Z"),
            ("2026-10-26", "10:00", "2026-10-26T10:00:00+00:00", "2026-10-26T10:00:00Z"),
            ("2025-07-01", "00:30", "2025-07-01T00:30:00+01:00", "2025-06-30T23:30:00Z"),
            ("2025-12-31", "23:59", "2025-12-31T23:59:00+00:00", "2025-12-31T23:59:00Z"),
            ("1996-01-01", "00:00", "1996-01-01T00:00:00+00:00", "1996-01-01T00:00:00Z"),
            ("9999-12-31", "23:59", "9999-12-31T23:59:00+00:00", "9999-12-31T23:59:00Z"),
        ])
    func offsets(date: String, clock: String, london: String, utc: String) throws {
        let moment = try LondonTime(day(date), at: time(clock))
        #expect(moment.description == london)
        #expect(moment.instant.description == utc)
        #expect(moment.isSummerTime == london.hasSuffix("+01:00"))
        #expect(try LondonTime(at: moment.instant) == moment)
    }

    @Test(
        "changes at one in the morning, UTC, of the last Sunday in March",
        arguments: [
            ("00:59", "2026-03-29T00:59:00+00:00", "2026-03-29T00:59:00Z"),
            // The hour that is left out: a clock that was not put forward shows it, all others an hour more.
            ("01:00", "2026-03-29T02:00:00+01:00", "2026-03-29T01:00:00Z"),
            ("01:30", "2026-03-29T02:30:00+01:00", "2026-03-29T01:30:00Z"),
            ("02:00", "2026-03-29T02:00:00+01:00", "2026-03-29T01:00:00Z"),
        ])
    func springForward(clock: String, london: String, utc: String) throws {
        let moment = try LondonTime(day("2026-03-29"), at: time(clock))
        #expect(moment.description == london)
        #expect(moment.instant.description == utc)
    }

    @Test(
        "changes back at one in the morning, UTC, of the last Sunday in October",
        arguments: [
            ("00:59", "2026-10-25T00:59:00+01:00", "2026-10-24T23:59:00Z"),
            // The hour that comes twice: the first one is meant.
            ("01:00", "2026-10-25T01:00:00+01:00", "2026-10-25T00:00:00Z"),
            ("01:59", "2026-10-25T01:59:00+01:00", "2026-10-25T00:59:00Z"),
            ("02:00", "2026-10-25T02:00:00+00:00", "2026-10-25T02:00:00Z"),
        ])
    func fallBack(clock: String, london: String, utc: String) throws {
        let moment = try LondonTime(day("2026-10-25"), at: time(clock))
        #expect(moment.description == london)
        #expect(moment.instant.description == utc)
    }

    @Test(
        "of a moment shows both of the hours that look alike",
        arguments: [
            (1_792_888_199, "2026-10-25T00:29:59Z", "2026-10-25T01:29:00+01:00"),
            (1_792_891_800, "2026-10-25T01:30:00Z", "2026-10-25T01:30:00+00:00"),
            (1_774_745_999, "2026-03-29T00:59:59Z", "2026-03-29T00:59:00+00:00"),
            (1_774_746_000, "2026-03-29T01:00:00Z", "2026-03-29T02:00:00+01:00"),
        ])
    func fromMoments(seconds: Int, utc: String, london: String) throws {
        let instant = try #require(Instant(secondsSince1970: seconds))
        #expect(instant.description == utc)
        let shown = try LondonTime(at: instant)
        #expect(shown.description == london)
        // The clock shows no seconds, so what it shows begins with the minute.
        #expect(shown.instant.secondsSince1970 == seconds - seconds % 60)
    }

    @Test(
        "changed on the days it did",
        arguments: [
            (1996, "03-31", "10-27"), (2000, "03-26", "10-29"), (2011, "03-27", "10-30"),
            (2024, "03-31", "10-27"), (2025, "03-30", "10-26"), (2026, "03-29", "10-25"),
            (2027, "03-28", "10-31"), (2028, "03-26", "10-29"),
        ])
    func changeDays(year: Int, spring: String, autumn: String) throws {
        let (forward, back) = (try day("\(year)-\(spring)"), try day("\(year)-\(autumn)"))
        #expect(try !LondonTime(#require(forward.adding(days: -1)), at: .midday).isSummerTime)
        #expect(try LondonTime(forward, at: .midday).isSummerTime)
        #expect(try LondonTime(#require(back.adding(days: -1)), at: .midday).isSummerTime)
        #expect(try !LondonTime(back, at: .midday).isSummerTime)
    }

    @Test("tells which day it is in London when UTC is still at the one before")
    func today() throws {
        let instant = try #require(Instant(secondsSince1970: 1_751_324_400))
        #expect(instant.description == "2025-06-30T23:00:00Z")
        #expect(try LondonTime(at: instant).date == day("2025-07-01"))
    }

    @Test("is not known before 1996")
    func before1996() throws {
        let fault = CalendarFault.noClockRule(year: 1995)
        #expect(throws: fault) { try LondonTime(day("1995-12-31"), at: .midday) }
        #expect(throws: fault) {
            try LondonTime(at: #require(Instant(secondsSince1970: 820_454_399)))
        }
        #expect(fault.rule == "how the clocks changed in 1995 is not known, only from 1996 on")
    }

    @Test("is said in full")
    func english() throws {
        let moment = try LondonTime(day("2026-03-27"), at: time("10:00"))
        #expect(moment.english == "10am on Friday 27 March 2026")
    }

    @Test("comes before a later moment, whatever the clocks show")
    func order() throws {
        let firstHalfPastOne = try LondonTime(day("2026-10-25"), at: time("01:59"))
        let second = try LondonTime(at: #require(Instant(secondsSince1970: 1_792_891_800)))
        #expect(firstHalfPastOne < second)
        #expect(second.time < firstHalfPastOne.time)
    }
}

@Suite("A moment")
struct InstantTests {
    @Test(
        "is so many seconds from 1970",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (-86_400, "1969-12-31T00:00:00Z"),
            (1_758_276_061, "2025-09-19T10:01:01Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
            (-62_135_596_800, "0001-01-01T00:00:00Z"),
        ])
    func roundTrip(seconds: Int, text: String) throws {
        let instant = try #require(Instant(secondsSince1970: seconds))
        #expect(instant.description == text)
        #expect(instant.secondsSince1970 == seconds)
    }

    @Test(
        "is within the years 1 to 9999",
        arguments: [253_402_300_800, -62_135_596_801, Int.max, Int.min])
    func outside(seconds: Int) {
        #expect(Instant(secondsSince1970: seconds) == nil)
    }
}
