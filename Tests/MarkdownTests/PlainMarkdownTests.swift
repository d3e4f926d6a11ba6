import Diagnostics
import Testing

@testable import Markdown

@Suite("Words as they are written in Markdown")
struct PlainMarkdownTests {
    @Test(
        "They read back as words and nothing else, in a cell and in a heading",
        arguments: [
            "Fire & Rescue", "AT&T; &amp; &#65;", "a | b || c", "*bold* and _slanted_", "snake_case",
            "[a](b.md) ![c](d.png)", "<br> <script>", "`code` and ``more``", "back\\slash \\| end\\",
            "~~gone~~", "Named {#here}", "ends with # ##", "# and ## within", "1. One", "- a", "> b",
            "E-scooters, 12–13 May: \"q\" 'r'", "🚲 é 会議", "two\n lines", "https://example.org/a_b_c",
        ])
    func readBack(words: String) {
        let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let text = "## 3. \(words.asMarkdown)\n\n| No | Item |\n| --- | --- |\n| 1 | \(words.asMarkdown) |\n"
        var log = DiagnosticLog()
        let document = MarkdownDocument.parse(
            SourceText(file: "a.md", bytes: Array(text.utf8)), reporting: &log)
        let nodes = document.nodes.indices
        let heading = nodes.first { if case .heading = document.nodes[$0].kind { true } else { false } }
        let row = nodes.first { document.nodes[$0].kind == .tableRow }
        let cells = row.map { Array(document.children(of: $0)).map(document.string) }
        #expect(heading.map(document.string) == "3. \(line)")
        #expect(cells == ["1", line])
        #expect(log.isEmpty)
    }

    @Test("What can only be words stays as it is")
    func untouched() {
        let words = "Fire & Rescue: 12% of #3 (E-scooters), {a}!"
        #expect(words.asMarkdown == words)
    }

    @Test(
        "They read back at the start of a paragraph, of an item and behind a link, too",
        arguments: [
            "- a", "+ a", "= a", "===", "---", "***", "> a", "# a", "1. a", "12) a", "4.", "4.1 a", "(a) b",
            "[a]: b", "[^1]", "Table: a", "*", "`", "&",
        ])
    func atTheStart(words: String) {
        for (before, read) in [("", ""), ("- ", ""), ("Lead in [the plan](a.md): ", "Lead in the plan: ")] {
            var log = DiagnosticLog()
            let document = MarkdownDocument.parse(
                SourceText(file: "a.md", bytes: Array("\(before)\(words.asMarkdown)\n".utf8)),
                reporting: &log)
            #expect([0].map(document.string) == ["\(read)\(words)\n"])
        }
    }
}
