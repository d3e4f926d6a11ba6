import Diagnostics
import Testing

@testable import Record

@Suite("The record is joined across its papers")
struct LinkerTests {
    private func log(_ rows: String...) -> String {
        "| Ref | Action point | Update |\n| --- | --- | --- |\n" + rows.joined(separator: "\n") + "\n"
    }

    private func agenda(_ rows: String...) -> String {
        "| No | Item | Lead |\n| --- | --- | --- |\n" + rows.joined(separator: "\n") + "\n"
    }

    // MARK: Threads

    @Test("A promise goes on from the minute that made it, by its reference, by the log and by the review")
    func thread() throws {
        let reading = try RecordReading([
            "meetings/2024-07-02/minutes.md":
                "## 1. Roads\n\n1.1 Action point 07/01: Ada Bell to mend the road to the mill.\n",
            "meetings/2024-10-01/minutes.md": "## 1. Roads\n\n1.1 Action point 10/04 (was 07/01)\n",
            "meetings/2024-10-01/actions.md": log("| 07/01 | Ada Bell to mend the road to the mill | Open |"),
            "meetings/2025-01-07/minutes.md": "## 1. Roads\n\n1.1 Action point 01/01\n",
            "meetings/2025-01-07/actions.md": log("| 10/04 | Ada Bell to mend the road to the mill | Open |"),
            "meetings/2025-04-01/minutes.md": """
            ## 1. Action points: Review

            1.1 The log was gone through. Action point 04/09: Ada Bell to mend the road to the mill.
            """,
            "meetings/2025-04-01/actions.md": log(
                "| 01/01 | Ada Bell to mend the mill road | Carried over from 1 October 2024 |"),
            "meetings/2025-07-01/actions.md": log(
                "| 04/09 | Ada Bell to mend the road to the mill | Closed |"),
        ])
        #expect(
            reading.actions.map { action in
                let previous = action.previous.map { "\($0.id?.text ?? "?") by \($0.joinedBy)" } ?? "nothing"
                return "\(action.id.text) in \(action.raisedParagraph ?? "?") after \(previous)"
            } == [
                "2024-07-02/07-01 in 1.1 after nothing",
                "2024-10-01/10-04 in 1.1 after 2024-07-02/07-01 by reference",
                "2025-01-07/01-01 in 1.1 after 2024-10-01/10-04 by log",
                "2025-04-01/04-09 in 1.1 after 2025-01-07/01-01 by minute",
            ])
        let thread = try #require(reading.threads.first)
        #expect(reading.threads.count == 1 && thread.timesCarried == 3 && thread.status == .closed)
        #expect(thread.raisedAt.text == "2024-07-02" && thread.closedAt?.text == "2025-07-01")
    }

    @Test(
        "In minutes a reference says what it was before in several ways; a paragraph that tells of the past does not"
    )
    func formerReference() throws {
        for (words, previous) in [
            ("Action point 10/04 (was 07/01): Ada Bell to write.", "07/01"),
            ("Action point 10/04, previously 07/01", "07/01"),
            ("Action point 10/04: Ada Bell to write (was 07/01).", "07/01"),
            ("Action point 10/04: Ada Bell to write. The date was 07/01.", nil),
        ] as [(String, String?)] {
            let reading = try RecordReading([
                "meetings/2024-07-02/minutes.md": "## 1. X\n\n1.1 Action point 07/01: Tom Reed to sing.\n",
                "meetings/2024-10-01/minutes.md": "## 1. X\n\n1.1 \(words)\n",
            ])
            #expect(reading.actions.last?.previous?.reference?.text == previous, "\(words)")
        }
    }

    // MARK: Items and minutes

    @Test(
        "Papers and minutes belong to the item of their number, and minutes with numbers of their own by title"
    )
    func itemsAndMinutes() throws {
        let items = agenda("| 1 | Minutes of the last meeting |", "| 2 | Bicycle theft |", "| 3 | Funding |")
        func matches(_ minutes: String) throws -> [String] {
            let reading = try RecordReading([
                "meetings/2025-07-01/agenda.md": items, "meetings/2025-07-01/minutes.md": minutes,
            ])
            let meeting = try #require(reading.meeting("2025-07-01")).meeting
            return meeting.itemMinutes.minutes.sorted { $0.key < $1.key }.map { item, minute in
                "\(meeting.agenda?.agenda.items[item].number ?? "?")→\(meeting.minutes?.minutes[minute].number ?? "–")"
            }
        }
        #expect(
            try matches("## 1. Minutes\n\n## 2. Theft of bicycles\n\n## 3. Money\n") == ["1→1", "2→2", "3→3"])
        #expect(
            try matches("## 88. Minutes of the last meeting\n\n## 89. Funding\n\n## 90. Bicycle theft\n") == [
                "1→88", "2→90", "3→89",
            ])
        // Running numbers that begin again meet numbers of the agenda that mean something else.
        #expect(
            try matches("## 2. Minutes of the last meeting\n\n## 3. Bicycle theft\n\n## 4. Funding\n") == [
                "1→2", "2→3", "3→4",
            ])
        // One title that is like another does not speak against the numbers.
        #expect(
            try matches("## 1. Funding\n\n## 2. Bicycle theft\n\n## 3. Other\n") == ["1→1", "2→2", "3→3"])
        // Of two sections that are as like, neither is chosen.
        #expect(
            try matches("## 89. Funding of bells\n\n## 90. Funding of lights\n\n## 91. Bicycle theft\n")
                == ["2→91"])
        #expect(try matches("## Bicycle theft\n\nText.\n\n## Funding\n\nText.\n") == ["2→–", "3→–"])
    }

    @Test("A paper stands with its item, and those of no item last")
    func papers() throws {
        let reading = try RecordReading([
            "meetings/2025-07-01/agenda.md": agenda("| 1 | A |", "| 10 | B |", "| a) | C |"),
            "meetings/2025-07-01/x.md": "---\ntitle: X\npublish: public\n---\n",
            "meetings/2025-07-01/c.md": "---\ntitle: C\npublish: public\nitem: 10(a)\n---\n",
            "meetings/2025-07-01/b.md": "---\ntitle: B\npublish: public\nitem: \"10\"\n---\n",
            "meetings/2025-07-01/a.md": "---\ntitle: A\npublish: public\nitem: 1\n---\n",
        ])
        #expect(reading.meeting("2025-07-01")?.meeting.papers.map(\.title) == ["A", "B", "C", "X"])
        let items = reading.data["meetings"].elements.first?["agendaItems"]?.elements ?? []
        #expect(
            items.map { "\($0["number"]?.string ?? ""): \($0["papers"]?.strings() ?? [])" } == [
                "1: [\"2025-07-01/a\"]", "10: [\"2025-07-01/b\"]", "10(a): [\"2025-07-01/c\"]",
            ])
    }

    // MARK: Recommendations and questions

    @Test(
        "A recommendation meets the decision that took it",
        arguments: [
            ("The Board agreed to buy racks.", "agree to buy racks", "agreed"),
            ("The Board noted the report. It was agreed to buy racks.", "buy racks for bicycles", "agreed"),
            ("The Board noted the report. It was agreed to buy racks.", "note the report", "noted"),
            ("The Board noted the report and agreed its recommendations.", "buy racks", "agreed"),
            ("The Board approved the report.", "buy racks", "approved"),
            ("The Board noted the report.", "buy racks", nil),
            ("The Board noted the report.", "note it", "noted"),
            ("The Board agreed to meet in May. The Board agreed to buy lights.", "buy racks", nil),
            ("Nothing was decided.", "buy racks", nil),
        ] as [(String, String, String?)])
    func recommendation(minute: String, asked: String, verb: String?) throws {
        let reading = try RecordReading([
            "meetings/2025-07-01/agenda.md": agenda("| 1 | Roads |", "| 2 | Bicycles |"),
            "meetings/2025-07-01/minutes.md":
                "## 1. Roads\n\n1.1 The Board endorsed roads.\n\n## 2. Bicycles\n\n2.1 \(minute)\n",
            "meetings/2025-07-01/bicycles.md": """
            ---
            title: Bicycles
            publish: public
            item: "2"
            ---
            ## Recommendations

            The Board is asked to \(asked).
            """,
        ])
        let meeting = try #require(reading.meeting("2025-07-01"))
        try #require(meeting.recommendations.count == 1)
        let decision = meeting.recommendations[0].decision.map { meeting.decisions[$0].verb.rawValue }
        #expect(decision == verb)
    }

    @Test("A decision in a part of the minute takes the recommendation just as well")
    func recommendationInPart() throws {
        let reading = try RecordReading([
            "meetings/2025-07-01/agenda.md": agenda("| 2 | Bicycles |"),
            "meetings/2025-07-01/minutes.md":
                "## 2. Bicycles\n\n### 2.1 Racks\n\n2.1.1 The Board agreed to buy racks.\n",
            "meetings/2025-07-01/bicycles.md":
                "---\ntitle: B\npublish: public\nitem: \"2\"\n---\n## Recommendations\n\nThe Board is asked to buy racks.\n",
        ])
        let meeting = try #require(reading.meeting("2025-07-01"))
        #expect(meeting.recommendations.map(\.decision) == [0])
        #expect(reading.data["minutes"].elements.map { $0["item"]?.string } == ["2", "2"])
    }

    @Test("A question meets the minute that it names, or the only one about questions")
    func question() throws {
        let question = "## Appendix 1\n\n### Question\n\nWho pays?\n\n### Response\n\nWe do.\n"
        func minute(_ minutes: String) throws -> String? {
            let reading = try RecordReading(["meetings/2025-07-01/minutes.md": minutes + question])
            let meeting = try #require(reading.meeting("2025-07-01"))
            return meeting.questions.first?.minute.flatMap { meeting.meeting.minutes?.minutes[$0].number }
        }
        #expect(try minute("## 1. Roads\n\n1.1 See Appendix 1.\n\n## 2. Lights\n\n2.1 On.\n\n") == "1")
        #expect(try minute("## 1. Roads\n\n1.1 Long.\n\n## 2. Public questions\n\n2.1 One.\n\n") == "2")
        #expect(try minute("## 1. Roads\n\n1.1 Long.\n\n## 2. Lights\n\n2.1 On.\n\n") == nil)
    }

    // MARK: Partnerships side by side

    @Test("Partnerships side by side and at the root have nothing to do with each other")
    func isolation() throws {
        let minutes =
            "## 1. X\n\n1.1 The Minutes of 25 February 2025 were agreed. Action point 07/01: Ada Bell to write."
        let log = log("| 07/01 | Ada Bell to write | Closed |")
        var files: [String: String] = [:]
        for (folder, word) in [("", "roads"), ("north/", "lights"), ("south/", "bells")] {
            files["\(folder)partnership.md"] =
                "---\nname: Partnership \(word)\nagencies:\n  - name: Council \(word)\n---\n"
            files["\(folder)glossary.md"] = "| Abbreviation | Meaning |\n| --- | --- |\n| ASB | \(word) |\n"
            files["\(folder)themes.md"] =
                "---\npublish: public\nthemes:\n  - id: theme\n    title: \(word)\n---\n"
            files["\(folder)plans/2025-27.md"] =
                "---\ntitle: P\npublish: public\npriorities:\n  - title: \(word)\n    theme: theme\n---\n"
        }
        files["north/meetings/2025-02-25/minutes.md"] = "## 1. X\n\n1.1 Hello.\n"
        files["north/meetings/2025-07-01/minutes.md"] = minutes
        files["south/meetings/2025-10-21/actions.md"] = log
        files["meetings/2025-10-21/report.md"] =
            "ASB, roads, lights, bells. Action point 07/01. Minutes of 25 February 2025. Priority 1."
        let reading = try RecordReading(files)
        #expect(reading.linked.partnerships.map(\.record.id) == ["partnership", "north", "south"])
        #expect(reading.actions.map(\.id.text) == ["north/2025-07-01/07-01"])
        #expect(reading.actions.first?.updates == [])
        #expect(reading.meeting("2025-02-25")?.agreement?.meeting.text == "north/2025-07-01")
        #expect(
            reading.html(of: "meetings/2025-10-21/report.md") == """
                <p><abbr title="roads">ASB</abbr>, roads, lights, bells. Action point 07/01. \
                Minutes of 25 February 2025. \
                <a href="../../../plans/2025-27/#strategic-1">Priority 1</a>.</p>

                """)
        #expect(
            reading.data["themes"].elements.map {
                "\($0["id"]?.string ?? ""): \($0["priorities"]?.strings() ?? [])"
            }
                == [
                    "themes/theme: [\"plans/2025-27/strategic-1\"]",
                    "north/themes/theme: [\"north/plans/2025-27/strategic-1\"]",
                    "south/themes/theme: [\"south/plans/2025-27/strategic-1\"]",
                ])
        #expect(RecordInvariants(reading.data.json).faults == [])
    }
}
