import Diagnostics
import Markdown
import Testing

/// A small piece written so often that the whole has at least that many bytes.
private func repeated(_ piece: String, bytes: Int) -> String {
    String(repeating: piece, count: max(1, bytes / piece.utf8.count))
}

/// A text the parser would run away with, and the rule that holds it back.
struct RunawayText: CustomTestStringConvertible {
    let text: String
    let rule: String

    /// Megabytes do not belong in the list of tests.
    var testDescription: String { "\(text.prefix(12))… (\(text.utf8.count) bytes)" }
}

private let runaways: [RunawayText] = {
    var inputs: [RunawayText] = []
    func add(_ text: String, _ rule: String) { inputs.append(RunawayText(text: text, rule: rule)) }
    let size = "a paper has at most 2 MB of text"
    add(repeated("a", bytes: 10_000_000), size)

    let openers = "a paper has at most 200 openings of comments or declarations"
    add(repeated("<!A ", bytes: 100_000), openers)
    add(repeated("<![CDATA[", bytes: 300_000), openers)
    add(repeated("<?", bytes: 100_000), openers)

    let depth = "lists and quotations stand at most 30 deep within each other"
    let dashes = repeated(" -", bytes: 50_000)
    add(dashes + "x" + repeated("\n", bytes: 50_000), depth)
    add(repeated("> ", bytes: 100_000), depth)
    add(repeated("1. ", bytes: 100_000), depth)
    let steps: [String] = (0..<200).map { String(repeating: "  ", count: $0) + "- a\n" }
    add(steps.joined(), depth)

    let deep = repeated("- ", bytes: 56)
    let blank = repeated("\n", bytes: 400_000)
    add(
        deep + "x" + blank,
        "how deep its lines stand in lists and quotations adds up to at most 10000000 over a paper")
    let notes = repeated("[^a]: ", bytes: 100_000)
    add(notes + blank, depth)

    let head = repeated("|", bytes: 100_000)
    let rule = repeated("|-", bytes: 100_000)
    add(head + "\n" + rule, "a table has at most 200 columns")
    let wideHead = repeated("|a", bytes: 400)
    let wideRule = repeated("|-", bytes: 400)
    let rows = repeated("\nx", bytes: 20_000)
    add(wideHead + "\n" + wideRule + rows, "a table has at most 250000 cells")

    let delimiters = repeated("-|-\n|-\n", bytes: 56_000)
    add(
        delimiters,
        "lines made of `|`, `-` and `:`, times the bytes of their paragraph, come to at most 50000000")

    let marks = repeated("* [^a]", bytes: 60_000)
    let crossings =
        "a paragraph's footnote marks times its emphasis marks, and its images times its brackets, come to at most "
        + "20000000 over a paper"
    add(marks, crossings)
    let images = repeated("![[a](b)", bytes: 80_000)
    add(images, crossings)

    let uses = repeated("[a]", bytes: 1_200_000)
    let definitions = "the uses of a long link definition add up to at most 64 MB"
    let address = repeated("x", bytes: 200_000)
    add("[a]: " + address + "\n\n" + uses, definitions)
    let title = repeated("y\n", bytes: 200_000)
    add("[a]: x '" + title + "'\n\n" + uses, definitions)
    add("[^1]: [a]: " + address + "\n\n" + uses, definitions)
    add("\u{FEFF}[a]: " + address + "\n\n" + uses, definitions)

    let opened = repeated("*a _b ", bytes: 3_000)
    let closed = repeated("c_ d*", bytes: 3_000)
    add(opened + closed, "parts of a text stand at most 100 deep within each other")
    return inputs
}()

@Suite("Limits on what a paper may hold", .timeLimit(.minutes(20)))
struct LimitTests {
    @Test(
        "What the parser would run away with is refused, with the limit, whatever ends its lines",
        arguments: runaways, ["\n", "\r\n", "\r"])
    func refused(runaway: RunawayText, lineEnd: String) {
        var log = DiagnosticLog()
        let lines = runaway.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let bytes = Array(lines.joined(separator: lineEnd.utf8))
        #expect(html(of: bytes, reporting: &log) == "")
        #expect(log.diagnostics.map(\.code) == [.markdownLimit])
        #expect(log.diagnostics.map(\.rule) == [runaway.rule])
    }

    @Test("The message names the line at which the limit is passed")
    func place() {
        let text = "---\ntitle: x\n---\nfine\n\n" + repeated("> ", bytes: 300) + "\n"
        var log = DiagnosticLog()
        _ = MarkdownDocument.parse(SourceText(file: "paper.md", text: text), from: 17, reporting: &log)
        #expect(
            PrintedReport(style: .plain).text(of: log) == """
                paper.md:6:1: error: lists and quotations stand at most 30 deep within each other [markdown-limit]
                  mend: look for damage here, or split the paper into several
                1 error in 1 file

                """)
    }

    @Test("A long report with large tables and many links stays within the limits")
    func ordinary() {
        let row = "|" + repeated(" 1,234 |", bytes: 12 * 8) + "\n"
        let table =
            row + "|" + repeated("---|", bytes: 12 * 4) + "\n" + repeated(row, bytes: row.utf8.count * 400)
        let links = (1...500).map { "See [report \($0)][\($0)] and [^n\($0)].\n\n" }.joined()
        let definitions = (1...500).map { "[\($0)]: https://example.org/\($0)\n[^n\($0)]: Note.\n\n" }
            .joined()
        #expect(messages(about: table + "\n" + links + definitions) == "")
    }

    @Test(
        "Long runs of one mark end",
        arguments: [
            "[", "]", "(", "*", "**a ", "_", "`", "``a`", "<", "<a ", "|", "|a", "&", "&amp;", "\\", "!",
            "![", "[a](",
            "[x](<", "~", "~~a", "^", "\"", "'", "=", "#", "# ", "+ a\n", "a@", "a@b.c ", "www.", "www.a.b)",
            "http://", "http://a.b/)))", "http://a.b/((", "{#a}", "[^a]", "[^a]: b\n", "<sup>", "<sup></sup>",
            "</u>",
            "<u>a*", "- a\n\n", "\t", "    a\n", "\r", "é", "🚲", "Table: a\n|a|\n|-|\n\n", "[a]: b\n",
        ])
    func runs(piece: String) {
        var log = DiagnosticLog()
        let text = repeated(piece, bytes: 60_000)
        _ = html(of: Array(text.utf8), reporting: &log)
        #expect(log.diagnostics.allSatisfy { $0.severity == .warning || $0.code == .markdownLimit })
    }
}
