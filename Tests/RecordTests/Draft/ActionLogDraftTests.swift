import Testing

@testable import Record

@Suite("The action log of a meeting to come")
struct ActionLogDraftTests {
    private func rows(_ files: [String: String], of folder: String = "2027-02-09") throws -> [String] {
        let drafted = try #require(try DraftedMeeting(folder, in: files))
        return drafted.body(of: "actions.md").split(separator: "\n").dropFirst(2).map(String.init)
    }

    private static func minutes(_ actions: String...) -> String {
        "## 1. Roads\n\n1.1 They were seen.\n\n" + actions.map { "Action point \($0)\n\n" }.joined()
    }

    private static func log(_ rows: String...) -> String {
        (["Ref | Action point | Update", "--- | --- | ---"] + rows).map { "| \($0) |\n" }.joined()
    }

    @Test(
        "What the last meeting raised keeps its reference; what is older has a new one of it, and says what it was"
    )
    func references() throws {
        let rows = try rows([
            "meetings/2026-02-10/minutes.md": Self.minutes(
                "02/01: Ada Bell to count.", "02/02: Tom Reed to write."),
            "meetings/2026-07-14/minutes.md": Self.minutes(
                "07/01: Sam Hill to ask.", "07/02 (was 02/02): Tom Reed to write."),
            "meetings/2026-07-14/actions.md": Self.log(
                "02/01 | Ada Bell to count. | In progress", "02/02 | Tom Reed to write. | Carried over"),
        ])
        #expect(
            rows == [
                "| 07/01 | Sam Hill to ask. | Open |", "| 07/02 (was 02/02) | Tom Reed to write. | Open |",
                "| 07/03 (was 02/01) | Ada Bell to count. | Open |",
            ])
    }

    @Test("What is closed is gone, and a reference of a minute stays")
    func closedAndMinutes() throws {
        let rows = try rows([
            "meetings/2026-02-10/minutes.md": "## 89. Roads\n\nThey were seen. Action: Ada Bell to count.\n",
            "meetings/2026-04-14/minutes.md": Self.minutes("04/01: Sam Hill to ask."),
            "meetings/2026-07-14/actions.md": Self.log(
                "04/01 | Sam Hill to ask. | Closed.", "89/1 | Ada Bell to count \\| all. | Open"),
        ])
        #expect(rows == ["| 89/1 | Ada Bell to count \\| all. | Open |"])
    }

    @Test("Only what was before counts, and no meeting that did not take place")
    func before() throws {
        let files = [
            "meetings/2026-02-10/minutes.md": Self.minutes("02/01: Ada Bell to count."),
            "meetings/2026-05-12/agenda.md": "---\npublish: public\ncancelled: Snow\n---\n",
            "meetings/2026-07-14/actions.md": Self.log("02/01 | Ada Bell to count. | Closed."),
        ]
        #expect(try rows(files, of: "2026-06-09") == ["| 02/01 | Ada Bell to count. | Open |"])
        #expect(try rows(files, of: "2026-01-13") == [])
        #expect(try rows(files) == [])
    }

    @Test("Where a later action has the same reference, the meeting and the words tell")
    func sameReference() throws {
        let rows = try rows([
            "meetings/2025-07-08/minutes.md": Self.minutes("07/01: Ada Bell to count."),
            "meetings/2026-02-10/actions.md": Self.log("07/01 | Ada Bell to count. | Open"),
            "meetings/2026-07-14/minutes.md": Self.minutes("07/01: Sam Hill to ask."),
            "meetings/2026-08-11/minutes.md": Self.minutes("08/01: Tom Reed to write."),
        ])
        #expect(
            rows == [
                "| 08/01 | Tom Reed to write. | Open |",
                "| 08/02 | Ada Bell to count. | Carried over from 8 July 2025 |",
                "| 08/03 (was 07/01) | Sam Hill to ask. | Open |",
            ])
    }

    @Test("Last year's references are free again, but for one that would be read as that of last year")
    func otherYears() throws {
        let files = [
            "meetings/2025-02-11/minutes.md": Self.minutes(
                "02/01: Ada Bell to sit.", "02/02: Ada Bell to stand.", "02/03: Ada Bell to walk.",
                "02/04: Ada Bell to run."),
            "meetings/2025-07-08/minutes.md": Self.minutes("07/01: Ada Bell to count."),
            "meetings/2025-10-14/actions.md": Self.log(
                "02/01 | Ada Bell to sit. | Closed.", "02/02 | Ada Bell to stand. | Closed.",
                "02/03 | Ada Bell to walk. | Open", "02/04 | Ada Bell to run. | Closed.",
                "07/01 | Ada Bell to count. | Open"),
            "meetings/2026-02-10/minutes.md": Self.minutes("02/01: Sam Hill to ask."),
        ]
        let drafted = try #require(try DraftedMeeting("2027-02-09", in: files))
        #expect(
            drafted.body(of: "actions.md").split(separator: "\n").dropFirst(2) == [
                "| 02/01 | Sam Hill to ask. | Open |", "| 02/02 (was 02/03) | Ada Bell to walk. | Open |",
                "| 02/03 (was 07/01) | Ada Bell to count. | Open |",
            ])
        #expect(drafted.after.threads.map(\.id) == drafted.before.threads.map(\.id))
        #expect(try drafted.newCodes() == [])
    }

    @Test("What was raised without the public, or in papers that never go out, is named and not logged")
    func withheld() throws {
        let drafted = try #require(
            try DraftedMeeting(
                "2027-02-09",
                in: [
                    "meetings/2026-02-10/minutes.md":
                        "---\npublish: never\n---\n" + Self.minutes("02/01: Ada Bell to count."),
                    "meetings/2026-07-14/minutes.md":
                        "## 1. Case (closed session)\n\n1.1 Action point 07/01: Sam Hill to ask.\n",
                ]))
        #expect(drafted.meeting?.actionLog?.entries.isEmpty == true)
        #expect(drafted.draft.withheldActions.map(\.text) == ["2026-02-10/02-01", "2026-07-14/07-01"])
    }

    @Test("A month has 99 references; what is beyond them keeps its own as long as that is clear")
    func many() throws {
        func actions(_ month: String, _ count: Int) -> String {
            "## 1. Roads\n\n1.1 They were seen.\n\n"
                + (1...count).map { number in
                    "Action point \(month)/\(number < 10 ? "0" : "")\(number): Ada Bell to mend road \(month)-\(number).\n\n"
                }.joined()
        }
        let drafted = try #require(
            try DraftedMeeting(
                "2027-02-09",
                in: [
                    "meetings/2026-01-13/minutes.md": actions("01", 99),
                    "meetings/2026-02-10/minutes.md": actions("02", 99),
                    "meetings/2026-04-14/minutes.md": actions("04", 99),
                    "meetings/2026-05-12/minutes.md": actions("05", 99),
                    "meetings/2026-07-14/minutes.md": actions("07", 90),
                ]))
        let entries = try #require(drafted.meeting?.actionLog?.entries)
        #expect(entries.count == 4 * 99 + 90)
        #expect(Set(entries.map(\.reference.likely)).count == entries.count)
        #expect(entries.count { $0.previous != nil } == 9)
        #expect(drafted.after.threads.count == drafted.before.threads.count)
        #expect(drafted.draft.unnamedActions == [])
    }
}
