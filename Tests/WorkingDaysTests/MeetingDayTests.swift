import Testing
import WorkingDays

@Suite("Days that meetings can be on")
struct MeetingDayTests {
    private static let calendar = WorkingCalendar(
        BankHolidays(of: .englandAndWales),
        closures: [
            CivilDate(year: 2026, month: 12, day: 30).map { Closure(on: $0, reason: "moving house") }
        ].compactMap { $0 })

    private func fault(on date: String) throws -> MeetingDayFault? {
        let date = try CivilDate(iso: date)
        do throws(MeetingDayFault) {
            try Self.calendar.requireMeetingDay(date)
            return nil
        } catch {
            return error
        }
    }

    @Test("A working day is one", arguments: ["2026-12-29", "2027-02-09", "2000-01-04", "2100-12-31"])
    func workingDay(date: String) throws {
        #expect(try fault(on: date) == nil)
    }

    @Test(
        "Another day is refused with the reason and the working days beside it",
        arguments: [
            (
                "2026-12-26",
                "meetings are on working days, and Sat 26 December 2026 is at the weekend",
                "did you mean Thursday 24 December 2026 or Tuesday 29 December 2026?"
            ),
            (
                "2026-12-28",
                "meetings are on working days, and Mon 28 December 2026 is a bank holiday (Boxing Day, substitute)",
                "did you mean Thursday 24 December 2026 or Tuesday 29 December 2026?"
            ),
            (
                "2026-12-30",
                "meetings are on working days, and Wed 30 December 2026 is a day the partnership is closed (moving house)",
                "did you mean Tuesday 29 December 2026 or Thursday 31 December 2026?"
            ),
            // What came before is in a year of which nothing is known.
            (
                "2000-01-01",
                "meetings are on working days, and Sat 1 January 2000 is at the weekend",
                "did you mean Tuesday 4 January 2000?"
            ),
        ])
    func otherDay(date: String, rule: String, mend: String) throws {
        let fault = try fault(on: date)
        #expect(fault?.rule == rule)
        #expect(fault?.mend == mend)
    }

    @Test("A year without known bank holidays is said to be one", arguments: ["1999-12-31", "2101-01-03"])
    func unknownYear(date: String) throws {
        let fault = try fault(on: date)
        let day = try CivilDate(iso: date)
        #expect(
            fault?.rule
                == "\(day.english) is a day that no deadline can be worked out for: the bank holidays of "
                + "\(day.year) are not known, only those of 2000 to 2100")
        #expect(fault?.mend == nil)
    }
}
