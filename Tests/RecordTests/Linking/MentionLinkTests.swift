import Diagnostics
import Testing

@testable import Record

@Suite("Words that name something of the record lead there")
struct MentionLinkTests {
    private let record = [
        "meetings/2024-03-05/minutes.md": "## 95. Decision on funding\n\nIt was made.\n",
        "meetings/2025-02-25/agenda.md": "| No | Item |\n| --- | --- |\n| 1 | Roads |\n",
        "meetings/2025-02-25/minutes.md": """
        ## 3. Roads

        3.2 The Board noted it. Action point 02/01: Ada Bell to write.

        ## Appendix 1

        A map.
        """,
        "meetings/2025-07-01/agenda.md": """
        | No | Item |
        | --- | --- |
        | 3 | Roads |
        | 10 | Other business |
        | a) | Bridges |
        """,
        "meetings/2025-07-01/minutes.md": """
        ## 3. Roads

        3.2 Action point 07/01: Tom Reed to count the holes.

        ## 7. Deep dive

        7.1.3 More of it.

        ## Appendix A

        A table.
        """,
        "plans/2014-17.md": "---\ntitle: P\npublish: public\npriorities:\n  - title: Burglary\n---\n",
        "plans/2025-27.md": """
        ---
        title: P
        publish: public
        priorities:
          - title: Preventing violence
          - title: Domestic abuse
          - title: Lights in the streets
            kind: tactical
        ---
        """,
    ]

    /// The paragraph as a report of 1 July 2025 shows it.
    private func html(_ words: String, in path: String = "meetings/2025-07-01/report.md") throws -> String {
        try RecordReading(record.merging([path: words]) { $1 }).html(of: path)
    }

    @Test(
        "What a paper names leads to its page, and to the place there",
        arguments: [
            ("Action point 07/01", "<a href=\"../../../actions/2025-07-01/07-01/\">Action point 07/01</a>"),
            (
                "Action points 02/01 and 07/01 (was 02/01)",
                """
                <a href="../../../actions/2025-02-25/02-01/">Action points 02/01</a> and \
                <a href="../../../actions/2025-07-01/07-01/">07/01</a> \
                (was <a href="../../../actions/2025-02-25/02-01/">02/01</a>)
                """
            ),
            ("Agenda Item 10", "<a href=\"../#item-10\">Agenda Item 10</a>"),
            ("Agenda Item 10(a)", "<a href=\"../#item-10-a\">Agenda Item 10(a)</a>"),
            (
                "Agenda Items 3 and 10",
                "<a href=\"../#item-3\">Agenda Items 3</a> and <a href=\"../#item-10\">10</a>"
            ),
            ("see Appendix A", "see <a href=\"../minutes/#appendix-a\">Appendix A</a>"),
            ("minute 3.2", "<a href=\"../minutes/#p3.2\">minute 3.2</a>"),
            ("minute 7", "<a href=\"../minutes/#7-deep-dive\">minute 7</a>"),
            ("paragraph 7.1.3", "<a href=\"../minutes/#p7.1.3\">paragraph 7.1.3</a>"),
            (
                "minute 95, Board minutes, 05/03/2024",
                """
                <a href="../../2024-03-05/minutes/#95-decision-on-funding">minute 95</a>, Board \
                <a href="../../2024-03-05/minutes/">minutes, 05/03/2024</a>
                """
            ),
            (
                "The Minutes of 25 February 2025",
                "The <a href=\"../../2025-02-25/minutes/\">Minutes of 25 February 2025</a>"
            ),
            (
                "the meeting held on 25 February 2025",
                "the <a href=\"../../2025-02-25/\">meeting held on 25 February 2025</a>"
            ),
            ("at the February meeting", "at the <a href=\"../../2025-02-25/\">February meeting</a>"),
            (
                "Community Safety Plan 2014-17",
                "<a href=\"../../../plans/2014-17/\">Community Safety Plan 2014-17</a>"
            ),
            ("Priority 2", "<a href=\"../../../plans/2025-27/#strategic-2\">Priority 2</a>"),
        ])
    func named(words: String, expected: String) throws {
        let html = try html(words)
        #expect(html == "<p>\(expected)</p>\n")
    }

    @Test(
        "What is not there is plain text",
        arguments: [
            "Action point 03/01", "Agenda Item 9", "Appendix 7", "minute 3.9", "paragraph 7.1.4",
            "Community Safety Plan 1998-2001", "Priority 5", "the meeting of 26 February 2025",
            "minute 3.2 of the Scrutiny Committee",
        ])
    func notThere(words: String) throws {
        let html = try html(words)
        #expect(html == "<p>\(words)</p>\n")
    }

    @Test("Minutes that are not there are told, but not those from before the record")
    func noMeeting() throws {
        let reading = try RecordReading(
            record.merging([
                "meetings/2025-07-01/report.md":
                    "See the Minutes of 26 February 2025.\n\nSee the Minutes of 1 March 1999.\n"
            ]) { $1 })
        #expect(
            reading.messages(.meetingNotThere) == [
                "report.md:5:9: warning: a meeting that a paper names is on record, and there is none on "
                    + "26 February 2025; correct the date, or add the meeting: an agenda.md without a table says "
                    + "that there was one [meeting-not-there]"
            ])
    }

    @Test(
        "A link stands in whatever holds words, over the end of a line, and beside other links",
        arguments: [
            (
                "The **Agenda\nItem 10** is long.",
                "<p>The <a href=\"../#item-10\"><strong>Agenda\nItem 10</strong></a> is long.</p>\n"
            ),
            (
                "## Agenda Item 3 and more",
                "<h2 id=\"agenda-item-3-and-more\"><a href=\"../#item-3\">Agenda Item 3</a> and more</h2>\n"
            ),
            (
                "[A map](https://maps.example/) and Agenda Item 3",
                "<p><a href=\"https://maps.example/\">A map</a> and <a href=\"../#item-3\">Agenda Item 3</a></p>\n"
            ),
            ("- Agenda Item 3", "<ul>\n<li><a href=\"../#item-3\">Agenda Item 3</a></li>\n</ul>\n"),
            (
                "> Agenda Item 3",
                "<blockquote>\n<p><a href=\"../#item-3\">Agenda Item 3</a></p>\n</blockquote>\n"
            ),
        ])
    func places(markdown: String, expected: String) throws {
        let html = try html(markdown)
        #expect(html == expected)
    }

    @Test("A cell of a table has links")
    func table() throws {
        let html = try html("| What | Where |\n| --- | --- |\n| Holes | Action point 07/01 |\n")
        #expect(
            html.contains("<td><a href=\"../../../actions/2025-07-01/07-01/\">Action point 07/01</a></td>"))
    }

    @Test(
        "Code, and what is a link already, stay as they are",
        arguments: [
            ("`Agenda Item 3`", "<p><code>Agenda Item 3</code></p>\n"),
            (
                "[Agenda Item 3](https://a.example/)",
                "<p><a href=\"https://a.example/\">Agenda Item 3</a></p>\n"
            ),
            ("    Agenda Item 3", "<pre><code>Agenda Item 3\n</code></pre>\n"),
        ])
    func untouched(markdown: String, expected: String) throws {
        let html = try html(markdown)
        #expect(html == expected)
    }

    @Test("A page does not link to itself as a whole")
    func itself() throws {
        let html = try html("1.1 These are the Minutes of 1 July 2025.", in: "meetings/2025-07-01/minutes.md")
        #expect(
            html
                == "<p id=\"p1.1\"><a class=\"number\" href=\"#p1.1\">1.1</a> These are the Minutes of 1 July 2025.</p>\n"
        )
    }

    @Test(
        "A priority is the one of the plan in force, of the number and, where there are several, of the title",
        arguments: [
            ("Priority 1", nil), ("Strategic Priority 1", "strategic-1"),
            ("Tactical Priority 1", "tactical-1"),
            ("Priority 1: Preventing violence", "strategic-1"),
            ("Priority 1 – Lights in the streets", "tactical-1"),
            ("Priority 1: Something else", nil), ("Priority 2: Something else", "strategic-2"),
            ("Priority 3", nil), ("a high priority 2 years ago", nil),
        ] as [(String, String?)])
    func priority(words: String, id: String?) throws {
        let html = try html(words)
        #expect(html.contains("<a href=\"../../../plans/2025-27/#\(id ?? "")") == (id != nil), "\(html)")
    }

    @Test("The day of the meeting says which plan is in force; a page of no meeting names no priority")
    func planInForce() throws {
        #expect(
            try html("Priority 1", in: "meetings/2015-05-05/report.md")
                == "<p><a href=\"../../../plans/2014-17/#strategic-1\">Priority 1</a></p>\n")
        #expect(try html("Priority 1", in: "meetings/2019-05-07/report.md") == "<p>Priority 1</p>\n")
        #expect(try html("Priority 2", in: "pages/about.md") == "<p>Priority 2</p>\n")
    }

    @Test(
        "A reference is of the latest meeting up to the paper's own; a page of no meeting needs a single one")
    func actionOfWhichMeeting() throws {
        var files = record
        files["meetings/2024-07-02/minutes.md"] = "## 1. X\n\n1.1 Action point 07/01: Ada Bell to sing.\n"
        let words = "Action point 07/01"
        for (path, expected) in [
            ("meetings/2025-07-01/report.md", "<a href=\"../../../actions/2025-07-01/07-01/\">\(words)</a>"),
            ("meetings/2025-02-25/report.md", "<a href=\"../../../actions/2024-07-02/07-01/\">\(words)</a>"),
            ("meetings/2024-03-05/report.md", words), ("pages/about.md", words),
        ] {
            let reading = try RecordReading(files.merging([path: words]) { $1 })
            #expect(reading.html(of: path) == "<p>\(expected)</p>\n")
        }
    }

    @Test("Each row of a log leads to the page of its action, whichever year raised it")
    func logRows() throws {
        var files = record
        files["meetings/2024-07-02/minutes.md"] = "## 1. X\n\n1.1 Action point 07/01: Ada Bell to sing.\n"
        let log =
            "| Ref | Action point | Update |\n| --- | --- | --- |\n| 07/01 | Ada Bell to sing | Open |\n"
        files["meetings/2025-02-25/actions.md"] = log
        files["meetings/2025-07-01/actions.md"] = log + "| 02/01 | Ada Bell to write | Closed |\n"
        let reading = try RecordReading(files)
        let first = reading.html(of: "meetings/2025-02-25/actions.md")
        #expect(first.contains("<a href=\"../../../actions/2024-07-02/07-01/\">07/01</a>"))
        let second = reading.html(of: "meetings/2025-07-01/actions.md")
        #expect(second.contains("<a href=\"../../../actions/2024-07-02/07-01/\">07/01</a>"))
        #expect(second.contains("<a href=\"../../../actions/2025-02-25/02-01/\">02/01</a>"))
        #expect(second.split(separator: "<a ").count == 3)
    }
}
