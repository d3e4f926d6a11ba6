import Testing

@testable import Record

@Suite("The agenda of a meeting to come")
struct AgendaDraftTests {
    /// The rows of the table below its heads, of a meeting on 9 February 2027 after some agendas.
    private func rows(_ files: [String: String], in folder: String = "2027-02-09") throws -> [String] {
        try drafted(files, in: folder).body(of: "agenda.md").split(separator: "\n").dropFirst(2).map(
            String.init)
    }

    private func drafted(_ files: [String: String], in folder: String = "2027-02-09") throws -> DraftedMeeting
    {
        try #require(try DraftedMeeting(folder, in: files))
    }

    private static func agenda(_ rows: String..., fields: String = "", status: String = "public") -> String {
        let table = ["No | Item | Lead | Minutes", "--- | --- | --- | ---"] + rows
        return "---\npublish: \(status)\n\(fields)---\n\(table.map { "| \($0) |\n" }.joined())"
    }

    @Test("What comes up again stays, in its order and for as long as it usually takes")
    func standing() throws {
        let rows = try rows([
            "meetings/2025-10-14/agenda.md": Self.agenda(
                "1 | Welcome | Chair | 10", "2 | Burglary in 2025 | Tom Reed | 30",
                "3 | Plan: Update | Sam Hill | 15",
                "4 | Any other business | Chair | 5"),
            "meetings/2026-02-10/agenda.md": Self.agenda(
                "1 | Welcome | Chair | 5", "2 | Plan: Update | Ada Bell | 20",
                "3 | Any other business | All | 5"),
            "meetings/2026-07-14/agenda.md": Self.agenda(
                "1 | Welcome | Chair | 5", "2 | Presentation: Bridges | Ada Bell | 40",
                " | Comfort break | | 10",
                "3 | Community Safety Plan: Update | Ada Bell | 25", " | To close | | ",
                "4 | Any other business | Chair | 10"),
        ])
        #expect(
            rows == [
                "| 1 | Welcome | Chair | 5 |",
                "| 2 | Minutes of 14 July 2026: Agreement | | |",
                "| 3 | Action points: Review | | |",
                "| | Comfort break | | 10 |",
                "| 4 | Community Safety Plan: Update | | 20 |",
                "| | To close | | |",
                "| 5 | Any other business | Chair | 5 |",
                "| 6 | Next meeting | | |",
            ])
    }

    @Test("Closed items stay closed and the others open, with their public titles")
    func closed() throws {
        let table = [
            " | Closed session | |", "1 | Death review | | 20", " | Open to the public | |",
            "2 | Plan: Update | | 20",
            "3 | Case (closed session) | | 10",
        ]
        let fields = "public-titles:\n  - item: 1\n    title: \"A review: of a death\"\n"
        let drafted = try drafted([
            "meetings/2026-02-10/agenda.md": "---\npublish: public\n\(fields)---\n" + Self.table(table),
            "meetings/2026-07-14/agenda.md": "---\npublish: public\n---\n" + Self.table(table),
        ])
        #expect(
            drafted.body(of: "agenda.md").split(separator: "\n").dropFirst(2) == [
                "| 1 | Minutes of 14 July 2026: Agreement | | |",
                "| 2 | Action points: Review | | |",
                "| | Closed session | | |",
                "| 3 | Death review (closed session) | | 20 |",
                "| | Open to the public | | |",
                "| 4 | Plan: Update | | 20 |",
                "| 5 | Case (closed session) | | 10 |",
                "| 6 | Next meeting | | |",
            ])
        #expect(
            drafted.fields(of: "agenda.md") == [
                "publish: draft", "public-titles:", "  - item: 3", "    title: \"A review: of a death\"",
            ])
        #expect(
            drafted.meeting?.agenda?.agenda.items.map(\.isClosed) == [false, false, true, false, true, false])
        #expect(drafted.body(of: "minutes.md").contains("## 3. Death review (closed session)\n"))
    }

    private static func table(_ rows: [String]) -> String {
        (["No | Item | Lead | Minutes", "--- | --- | --- | ---"] + rows).map { "| \($0) |\n" }.joined()
    }

    @Test("Without an earlier agenda there is what every meeting has")
    func first() throws {
        #expect(
            try rows(["meetings/2027-05-11/agenda.md": "Soon."]) == [
                "| 1 | Welcome and apologies | Chair | 5 |",
                "| 2 | Declarations of interest | Chair | 5 |",
                "| 3 | Action points: Review | Chair | 10 |",
                "| 4 | Public questions | Chair | 10 |",
                "| 5 | Community Safety Plan: Update | | 20 |",
                "| 6 | Any other business | Chair | 5 |",
                "| 7 | Next meeting: 11 May 2027 | | |",
            ])
    }

    @Test("The last minutes are there to agree, and drafts of two years; cancelled meetings have none")
    func minutesToAgree() throws {
        let minutes = "## 1. Roads\n\n1.1 They were mended."
        let rows = try rows([
            "meetings/2024-02-13/minutes.md": minutes,
            "meetings/2025-10-14/minutes.md": minutes,
            "meetings/2026-02-10/minutes.md": "---\npublish: public\nstatus: agreed\n---\n\(minutes)",
            "meetings/2026-07-14/agenda.md": "Only the day is known.",
            "meetings/2026-08-11/agenda.md": "---\npublish: public\ncancelled: Nobody could come\n---\n",
        ])
        #expect(
            rows[2...3] == [
                "| 3 | Minutes of 14 October 2025: Agreement | Chair | 5 |",
                "| 4 | Minutes of 14 July 2026: Agreement | Chair | 5 |",
            ])
    }

    @Test("It is when and where the last meeting was; its end waits for the table to fill it")
    func arrangements() throws {
        let fields =
            "start: 10:00\nend: 10:10\nvenue: \"Hall: 2\"\nhybrid: for members\nobservers: All may come.\n"
        let rows = ["1 | Minutes of 10 February 2026 | | 5", "2 | Action points: Review | | 5"]
        let same = try drafted([
            "meetings/2026-07-14/agenda.md": Self.agenda(rows[0], rows[1], fields: fields)
        ])
        #expect(
            same.fields(of: "agenda.md") == [
                "publish: draft", "start: 10:00", "end: 10:10", "venue: \"Hall: 2\"", "hybrid: for members",
                "observers: All may come.",
            ])
        let other = try drafted(["meetings/2026-07-14/agenda.md": Self.agenda(rows[1], fields: fields)])
        #expect(!other.fields(of: "agenda.md").contains("end: 10:10"))
        #expect(other.draft.files[0].text.contains("# end: 10:10\n"))
    }

    @Test("What never goes out, and what an extraordinary meeting had, is no example")
    func noExample() throws {
        let rows = try rows([
            "meetings/2026-02-10/agenda.md": Self.agenda("1 | Roads | |"),
            "meetings/2026-07-14/agenda.md": Self.agenda("1 | Secret | |", status: "never"),
            "meetings/2026-07-14-extraordinary/agenda.md": Self.agenda("1 | Flood | |"),
        ])
        #expect(rows.contains("| 3 | Roads | | |"))
        #expect(!rows.contains { $0.contains("Secret") || $0.contains("Flood") })
    }

    @Test(
        "Whatever numbers the last agenda had, these are counted; words stay words, and parts with their items"
    )
    func numbers() throws {
        let table = Self.table([
            "17 | Fire & \\*Rescue\\* \\| more: Update | |", "17(a) | North | |", "17(b) | South | |",
            "x9 | Odd | |",
            "17 | Written words | | Written report",
        ])
        let rows = try rows([
            "meetings/2026-02-10/agenda.md": table, "meetings/2026-07-14/agenda.md": table,
        ])
        #expect(
            rows.dropFirst(2) == [
                "| 3 | Fire & \\*Rescue\\* \\| more: Update | | |", "| a) | North | | |",
                "| b) | South | | |",
                "| | Odd | | |", "| 4 | Written words | | Written report |", "| 5 | Next meeting | | |",
            ])
    }

    @Test("Where minutes are numbered on from meeting to meeting, so are those to come")
    func numberedOn() throws {
        let drafted = try drafted([
            "meetings/2026-07-14/minutes.md":
                "## 87. Roads\n\nThey were mended.\n\n## 88. Rivers\n\nThey rose.\n"
        ])
        #expect(drafted.body(of: "minutes.md").hasPrefix("## 89. Welcome and apologies\n\n## 90. "))
        #expect(try drafted.newCodes() == [])
    }
}
