import Diagnostics
import Testing

@testable import FrontMatter

@Suite struct FrontMatterTests {
    @Test(
        "A file that does not begin with a line of --- is all text",
        arguments: [
            "", "# Heading\n", "----\na: b\n---\n", " ---\na: b\n---\n", "--- a: b\n---\n",
            "\n---\na: b\n---\n",
        ])
    func noFrontMatter(file: String) {
        let reading = Reading(file: file)
        #expect(reading.report == "")
        #expect(reading.tree == "{}")
        #expect(!reading.frontMatter.isPresent)
        #expect(reading.frontMatter.bodyStart == 0)
    }

    @Test(
        "The text begins on the line after the second mark",
        arguments: [
            ("---\na: b\n---\ntext\n", 13),
            ("---\na: b\n---", 12),
            ("---\na: b\n---\n", 13),
            ("---  \na: b\n--- \t\ntext", 17),
            ("---\r\na: b\r\n---\r\ntext", 16),
            ("---\ra: b\r---\rtext", 13),
            ("\u{FEFF}---\na: b\n---\ntext\n---\n", 16),
        ])
    func bodyStart(file: String, start: Int) {
        let reading = Reading(file: file)
        #expect(reading.report == "")
        #expect(reading.tree == #"{a: "b"}"#)
        #expect(reading.frontMatter.bodyStart == start)
    }

    @Test("A byte order mark before text is passed over")
    func byteOrderMark() {
        #expect(Reading(file: "\u{FEFF}text").frontMatter.bodyStart == 3)
    }

    @Test("Two marks with nothing between them are empty front matter")
    func empty() {
        let reading = Reading(file: "---\n---\ntext")
        #expect(reading.tree == "{}")
        #expect(reading.frontMatter.isPresent)
        #expect(reading.frontMatter.bodyStart == 8)
    }

    @Test("Without the second mark nothing is taken for text")
    func unclosed() {
        let reading = Reading(file: "---\na: b\n\n# Heading\n")
        #expect(
            reading.report == """
                1:1: front matter ends with a second line of ---, and there is none [front-matter-unclosed]
                  write --- on a line of its own after the last field
                """)
        #expect(reading.tree == nil)
        #expect(reading.frontMatter.bodyStart == 20)
    }

    @Test(
        "A line that looks like the second mark is pointed out",
        arguments: ["----", " ---", "—", "—-", "...", "--"])
    func lookalike(line: String) {
        #expect(
            Reading(file: "---\na: b\n\(line)\ntext\n").report == """
                1:1: front matter ends with a second line of ---, and there is none [front-matter-unclosed]
                  write --- on a line of its own after the last field
                  3:1: this line looks like the mark, but is not exactly ---
                """)
    }

    @Test("Bytes that are no UTF-8 are reported once, whoever looks")
    func notUTF8() {
        let source = SourceText(
            file: "agenda.md", bytes: Array("---\na: ".utf8) + [0xA3] + Array("\n---\n".utf8))
        var log = DiagnosticLog()
        let frontMatter = FrontMatter.read(source, reporting: &log)
        _ = source.checkEncoding(reporting: &log)
        #expect(log.diagnostics.map(\.code) == [.textNotUTF8])
        #expect(frontMatter.mapping == nil)
    }

    @Test("Bytes that are no UTF-8 below the front matter are left to those who read the text")
    func notUTF8Below() {
        let reading = Reading(bytes: Array("---\na: b\n---\n".utf8) + [0xA3])
        #expect(reading.report == "")
        #expect(reading.tree == #"{a: "b"}"#)
    }

    @Test("Front matter over 256 KB is not read")
    func tooLarge() {
        let reading = Reading("a: \(String(repeating: "x", count: 256 * 1024))")
        #expect(
            reading.report == """
                2:1: front matter holds at most 256 KB [front-matter-limit]
                  move long text below the second ---
                """)
        #expect(reading.tree == nil)
    }
}
