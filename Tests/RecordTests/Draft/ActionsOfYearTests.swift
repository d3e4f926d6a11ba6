import Testing
import WorkingDays

@testable import Record

@Suite("The actions of a year")
struct ActionsOfYearTests {
    private func actions(of year: String, on today: String = "2030-01-01", _ files: [String: String]) throws
        -> ActionsOfYear
    {
        let reading = try RecordReading(files, on: today)
        let year = try ReviewYear(reading: year)
        let lastDay = min(try CivilDate(iso: today), year.days.upperBound)
        return ActionsOfYear(reading.threads, in: year.days, knownOn: lastDay)
    }

    private func minutes(_ text: String) -> String { "## 1. Roads\n\n1.1 \(text)\n" }

    private func log(_ rows: String...) -> String {
        "| Ref | Action point | Update |\n| --- | --- | --- |\n" + rows.map { "| \($0) |\n" }.joined()
    }

    private func names(_ threads: [ActionThread]) -> [String] { threads.map(\.id.text) }

    /// Closed in July, opened again in the next January, closed for good in April.
    private var reopened: [String: String] {
        let action = "03/01 | Ada Bell to count the lamps"
        return [
            "meetings/2024-03-05/minutes.md": minutes("Action point 03/01: Ada Bell to count the lamps."),
            "meetings/2024-07-02/actions.md": log("\(action) | Closed"),
            "meetings/2025-01-07/actions.md": log("\(action) | In progress: two were forgotten"),
            "meetings/2025-04-01/actions.md": log("\(action) | Closed"),
        ]
    }

    @Test("One that was closed and opened again was closed in that year, and is closed again later")
    func openedAgain() throws {
        let before = try actions(of: "2024", reopened)
        #expect(names(before.raised) == ["2024-03-05/03-01"] && before.daysToClose == [119])
        #expect(before.open == [] && before.carried == [])
        let after = try actions(of: "2025", reopened)
        #expect(after.raised == [] && after.daysToClose == [392] && after.open == [])
        let between = try actions(of: "2025", on: "2025-02-01", reopened)
        #expect(between.closed == [] && names(between.open) == ["2024-03-05/03-01"])
        #expect(between.open.map(between.daysOpen) == [333])
        #expect(try actions(of: "2023", reopened).open == [])
    }

    @Test("One carried over is one promise, raised when it was first made, even before the record")
    func carriedOver() throws {
        let files = [
            "meetings/2024-10-01/agenda.md": "",
            "meetings/2025-01-07/minutes.md": minutes(
                "Action point 01/01: Ada Bell to write, carried over from 1 October 2024."),
            "meetings/2025-04-01/minutes.md": minutes("Action point 04/01 (was 01/01): Ada Bell to write."),
            "meetings/2025-04-01/actions.md": log("01/01 | Ada Bell to write | Carried over"),
            "meetings/2025-07-01/actions.md": log("04/01 | Ada Bell to write | Closed"),
        ]
        let year = try actions(of: "2025", files)
        #expect(year.raised == [] && names(year.closed) == ["2025-01-07/01-01"])
        #expect(year.daysToClose == [273] && names(year.carried) == ["2025-01-07/01-01"])
        let split = try actions(of: "2024-25", files)
        #expect(names(split.raised) == ["2025-01-07/01-01"] && split.closed == [])
        #expect(split.open.map(\.timesCarried) == [1] && split.open.map(split.daysOpen) == [181])
        #expect(split.open.map(\.last.id.reference.text) == ["01/01"])
    }

    @Test("Of a year to come nothing is known but what is open now")
    func toCome() throws {
        let year = try actions(of: "2026", on: "2025-02-01", reopened)
        #expect(year.raised == [] && year.closed == [] && year.open.map(year.daysOpen) == [333])
    }
}
