import Markdown
import Testing

@testable import Record

@Suite("Where a text mentions something")
struct MentionPlacesTests {
    @Test(
        "Words are read in bold, in headings, in lists and tables, over line breaks and after a link",
        arguments: [
            ("**Action point 07/01**", ["Action point 07/01"]),
            ("**Action point** _07/01_", ["Action point 07/01"]),
            ("A**ction** point 07/0**1**", ["Action point 07/01"]),
            ("# 3. Action point 07/01", ["Action point 07/01"]),
            ("- one\n  - Action point 07/01", ["Action point 07/01"]),
            ("> Action point 07/01", ["Action point 07/01"]),
            (
                "| No | Action point 07/01 |\n|---|---|\n| 1 | see Appendix 1 |",
                ["Action point 07/01", "Appendix 1"]
            ),
            ("see Action\npoint\n07/01", ["Action\npoint\n07/01"]),
            ("see Action point  \n07/01", ["Action point\n07/01"]),
            ("see <u>Action point</u> 07/01", ["Action point 07/01"]),
            ("[the paper](paper.md) Action point 07/01", ["Action point 07/01"]),
            ("<https://example.org>, Action point 07/01", ["Action point 07/01"]),
            ("https://example.org Action point 07/01", ["Action point 07/01"]),
            ("`code` Action point 07/01", ["Action point 07/01"]),
            ("Text[^1]\n\n[^1]: See Appendix 1.", ["Appendix 1"]),
            ("Action point 07/01[^1]\n\n[^1]: Note", ["Action point 07/01"]),
            ("Action point 07/01¹ and Agenda Item 3²", ["Action point 07/01", "Agenda Item 3"]),
            ("Réunion, Action point 07/01 – naïve", ["Action point 07/01"]),
            ("Action&nbsp;point 07/01", ["Action\u{A0}point 07/01"]),
        ])
    func places(text: String, words: [String]) {
        let reading = MentionReading(text)
        #expect(reading.mentions.map(reading.words) == words)
    }

    @Test(
        "Words are not read in code, links and images, nor across one",
        arguments: [
            "`Action point 07/01`", "    Action point 07/01", "```\nAction point 07/01\n```",
            "[Action point 07/01](a.md)", "![Action point 07/01](a.png)", "Action [point](a.md) 07/01",
            "Action point `x` 07/01", "Action point ![x](a.png) 07/01", "Action point ![](a.png)07/01",
            "Action point [](a.md) 07/01", "Action point[^1] 07/01\n\n[^1]: Note",
            "Action point <img src=x> 07/01",
            "`re`Action point 07/01", "Action point 07/01`2`", "https://example.org/Action point 07/01x",
            "Action point 07/01é", "éAction point 07/01",
        ])
    func barriers(text: String) {
        #expect(MentionReading(text).found == [])
    }

    @Test("Each mention knows the block it stands in")
    func nodes() {
        let reading = MentionReading("# See Agenda Item 2\n\nText\n\n- Appendix 1\n- **Appendix** 2")
        let kinds = reading.mentions.map { reading.document.nodes[$0.node].kind }
        #expect(kinds == [.heading(level: 1), .tightParagraph, .tightParagraph])
    }

    private static let whole = """
        # 3. Minutes of 14 March 2023 meeting: Agreement

        3.1 Action points 07/01, 07/02 & 07/03–07/05 (was 03/04) from 11 July meeting.

        **Action** point `x` 07/04[^1] [link](a.md)action points 07/01-03, see minute 95, Board
        minutes, 26/04/2011; Agenda Items 3(a) and 4 of the July minutes, Appendices A–C.

        | Action point | 07/02 | Strategic Priority 1: Safer ![](a.png)streets |
        |---|---|---|
        | Action points | 07/06, 07/07 | Community Safety Plans 2011–14, 2014-17 |

        - the last meeting’s minutes and paragraphs 3.2 – 3.4 of the minutes of the previous meeting
        - 2014–17 Cambridge Community Safety Plan\u{A0}2014/15 item 7 on the agenda

        [^1]: Priorities 1, 2 and 3, minutes 5 and 6
        """

    @Test("Mentions stand in the order of the text, apart from each other, and where a link may stand")
    func properties() {
        #expect(MentionReading(Self.whole).mentions.count == 31)
        var chance = Chance(state: 5)
        for _ in 0..<600 {
            var words = Self.whole.split(separator: " ", omittingEmptySubsequences: false)
            for _ in 0..<Int.random(in: 0...12, using: &chance) {
                let index = Int.random(in: words.indices, using: &chance)
                words[index] = words.randomElement(using: &chance) ?? ""
            }
            var bytes = Array(words.joined(separator: " ").utf8)
            for _ in 0..<Int.random(in: 0...6, using: &chance) {
                let byte = "/.,-(0179A \n`*[]|\u{E9}".utf8.randomElement(using: &chance) ?? 0
                bytes[Int.random(in: bytes.indices, using: &chance)] = byte
            }
            let reading = MentionReading(bytes)
            let written = Comment(rawValue: String(decoding: bytes, as: UTF8.self))
            var end = 0
            for mention in reading.mentions {
                #expect(end <= mention.range.lowerBound && !mention.range.isEmpty, written)
                end = mention.range.upperBound
                let stretches = reading.document.linkableStretches(of: mention.node)
                #expect(
                    stretches.contains { $0.lowerBound <= mention.range.lowerBound && end <= $0.upperBound },
                    written)
            }
        }
    }

    private static let halves = [
        "Action point ", "Action points 07/01, ", "Actions 07/01 - ", "minutes of the ",
        "minutes of last meeting ",
        "minute 95, Board ", "Priority 1 ", "Priorities 1, ", "Strategic ", "14 March ", "Tuesday, ",
        "2014-17 A ",
        "Community Safety ", "Community Safety Plans 2011, ", "Appendices A, ", "agenda items 3(",
        "item 7 on ",
        "July ", "07/", "(", "1-", "é ", "paragraph 3.2 of ", "minute 1 of the ", "last meeting's ",
        "Action [](a)",
    ]

    @Test(
        "Half mentions take time in proportion to the text", .timeLimit(.minutes(20)),
        arguments: halves.map { ($0, 40_000) } + [(halves.joined(), 1_000_000)])
    func time(part: String, length: Int) {
        let text = String(repeating: part, count: length / part.utf8.count)
        for mention in MentionReading("# 1. Long\n\n\(text)").mentions { #expect(!mention.range.isEmpty) }
    }

    @Test("Spaces without end between words take time in proportion to the text", .timeLimit(.minutes(20)))
    func spaces() {
        let text =
            "see Action\(String(repeating: " ", count: 500_000))point\(String(repeating: "\u{A0}", count: 250_000))07/01"
        #expect(MentionReading(text).mentions.count == 1)
    }
}
