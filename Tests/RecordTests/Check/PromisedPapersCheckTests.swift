import Testing

@Suite("The papers that an agenda promises are there")
struct PromisedPapersCheckTests {
    private let paper = "---\ntitle: Figures\npublish: draft\nitem: \"2\"\n---\n"

    private func messages(
        _ rows: String..., heads: String = "No | Item | Lead | Minutes", with files: [String: String] = [:],
        on today: String = "2025-09-01", rule: String = ""
    ) throws -> [String] {
        let table =
            ["| \(heads) |", "|\(heads.split(separator: "|").map { _ in "---" }.joined(separator: "|"))|"]
            + rows.map { "| \($0) |" }
        let all = [
            "partnership.md": "---\nname: Anytown\n\(rule)\n---\n",
            "meetings/2025-07-08/agenda.md":
                "---\npublish: public\n---\n\(table.joined(separator: "\n"))\n",
        ]
        return try CheckedContent(all.merging(files) { $1 }, on: today).messages
    }

    @Test("A written report that is not there is missing, be it that its heading calls it one")
    func writtenReports() throws {
        let expected = [
            "agenda.md:6:1: warning: the papers that an agenda promises are there, and there is none for item 2, "
                + "`Quarterly figures`; put the paper beside the agenda, with `item: \"2\"` among its fields "
                + "[paper-missing]"
        ]
        #expect(try messages("2 | Quarterly figures | | Written report") == expected)
        #expect(
            try messages(" | Written reports | | ", "2 | Quarterly figures | | ")
                == expected.map { $0.replacing(":6:1:", with: ":7:1:") })
    }

    @Test("A draft is there, and so is a paper that is called like its item, and that of a part")
    func there() throws {
        let row = "2 | Quarterly figures | | Written report"
        #expect(try messages(row, with: ["meetings/2025-07-08/a.md": paper]) == [])
        let likeIt = "---\ntitle: The quarterly figures of crime\npublish: public\n---\n"
        #expect(try messages(row, with: ["meetings/2025-07-08/a.md": likeIt]) == [])
        let ofPart = "---\ntitle: Z\npublish: public\nitem: 2(a)\n---\n"
        #expect(try messages(row, " | a) burglary | | ", with: ["meetings/2025-07-08/a.md": ofPart]) == [])
        let ofAnother = "---\ntitle: Quarterly figures\npublish: public\nitem: \"1\"\n---\n"
        #expect(
            try messages("1 | Noise | | ", row, with: ["meetings/2025-07-08/a.md": ofAnother]).count == 1)
    }

    @Test(
        "Pages in the pack promise a paper, and words that say there is none do not",
        arguments: [
            ("7–10", 1), ("attached", 1), ("Paper 3", 1), ("", 0), ("–", 0), ("verbal", 0), ("To follow", 0),
            ("N/A", 0),
        ])
    func pages(cell: String, count: Int) throws {
        #expect(try messages("2 | Noise | \(cell)", heads: "No | Item | PAGES").count == count)
    }

    @Test("Of a closed item no paper is expected, nor of the date of the next meeting")
    func notExpected() throws {
        #expect(
            try messages(
                "1 | Review (closed session) | | Written report",
                "2 | Date of next meeting | | Written report") == [])
    }

    @Test("A plan or the terms of reference need no copy in the folder of the meeting")
    func standingPapers() throws {
        let plan = ["plans/2025-27.md": "---\ntitle: Community Safety Plan\npublish: public\n---\n"]
        let row = "2 | Community Safety Plan 2025-27: Agreement | 7"
        #expect(try messages(row, heads: "No | Item | Page", with: plan) == [])
        #expect(try messages(row, heads: "No | Item | Page").count == 1)
    }

    @Test("The minutes that a meeting agrees are missing from the record of their own meeting")
    func agreedMinutes() throws {
        let earlier = ["meetings/2025-04-01/agenda.md": "---\npublish: public\n---\n"]
        let row = "4 | Minutes of 1 April 2025: Agreement | | 5"
        #expect(
            try messages(row, with: earlier) == [
                "agenda.md:6:1: warning: the minutes that a meeting agrees are on record, and those of 1 April 2025, of "
                    + "item 4, `Minutes of 1 April 2025`, are not; add minutes.md to the folder 2025-04-01 "
                    + "[paper-missing]"
            ])
        #expect(try messages("4 | Minutes of 1 April: Agreement | | 5", with: earlier).count == 1)
        let there = earlier.merging(["meetings/2025-04-01/minutes.md": minutes("", "1. Noise")]) { $1 }
        #expect(try messages(row, with: there) == [])
        let damaged = earlier.merging(["meetings/2025-04-01/minutes.md": "---\nstart: soon\n---\n"]) { $1 }
        #expect(try messages(row, with: damaged) == [])
        #expect(try messages(row) == [])
        #expect(try messages("4 | Minutes of 8 July 2025: Agreement | | 5", with: earlier) == [])
    }

    @Test("The last meeting may not be on record, unless its minutes were in the pack")
    func lastMeeting() throws {
        let earlier = ["meetings/2025-04-01/agenda.md": "---\npublish: public\n---\n"]
        #expect(try messages("4 | Minutes of the previous meeting | 1–6", heads: "No | Item | Pages") == [])
        #expect(
            try messages(
                "4 | Minutes of the previous meeting | 1–6", heads: "No | Item | Pages", with: earlier
            ).count == 1
        )
        #expect(try messages("4 | Minutes of the previous meeting | | 5", with: earlier) == [])
    }

    @Test(
        "A meeting that reviews its action points has their log",
        arguments: [
            "Action points: Review", "Action log", "Review of actions", "Matters arising and actions",
        ])
    func actionLog(item: String) throws {
        #expect(
            try messages("5 | \(item) | | 5").map { $0.split(separator: ";").last } == [
                " put the log as this meeting had it beside the agenda, as actions.md [paper-missing]"
            ])
        let log = "---\npublish: public\n---\n| Ref | Action point | Update |\n|---|---|---|\n"
        #expect(try messages("5 | \(item) | | 5", with: ["meetings/2025-07-08/actions.md": log]) == [])
        #expect(try messages("5 | Violence: actions of the police | | 5") == [])
    }

    @Test(
        "Nothing is missing before it is due",
        arguments: [
            ("", "2025-07-08", 0), ("", "2025-07-09", 1),
            ("papers: 5 working days before", "2025-07-01", 0),
            ("papers: 5 working days before", "2025-07-02", 1),
            ("papers: 5 working days after", "2025-07-15", 0),
            ("papers: 5 working days after", "2025-07-16", 1),
        ])
    func due(rule: String, today: String, count: Int) throws {
        #expect(try messages("2 | Noise | | Written report", on: today, rule: rule).count == count)
    }

    @Test("A cancelled meeting misses nothing")
    func cancelled() throws {
        #expect(
            try CheckedContent([
                "meetings/2025-07-08/agenda.md": agenda("cancelled: snow", "2 | Noise | | Written report")
            ]).messages == [])
    }
}
