import Diagnostics
import Markdown
import Testing

@Suite("Where a text stands in its file")
struct PlaceTests {
    /// The line and column of the first node whose text begins with the words.
    private func place(of words: String, in markdown: String) -> SourcePosition? {
        var log = DiagnosticLog()
        let document = MarkdownDocument.parse(SourceText(file: "a.md", text: markdown), reporting: &log)
        let text = String(decoding: document.text, as: UTF8.self)
        return text.ranges(of: words).first.flatMap { range in
            document.position(ofText: text.utf8.distance(from: text.startIndex, to: range.lowerBound))
        }
    }

    @Test(
        "Every word is found on its line",
        arguments: [
            ("one two", "two", 1, 5),
            ("one\ntwo *three*", "three", 2, 6),
            ("[a]: /x\n[c]: /y\nwords here", "here", 3, 7),
            ("[x](/y\n\"title\") after", "after", 2, 10),
            ("`a\nb` after\nlast", "after", 2, 4),
            ("`a\nb` after\nlast", "last", 3, 1),
            ("> quoted\n> more\n>\n> again", "again", 4, 3),
            ("- one\n  two\n\n  three", "three", 4, 3),
            ("| a | b |\n|---|---|\n| c | d e |", "e", 3, 9),
            ("Table: Referrals by ward\n\n| a |\n|---|\n", "Referrals", 1, 8),
            ("one\r\ntwo\r\n\r\nthree", "three", 4, 1),
            ("<div>\nwords\n</div>", "words", 2, 1),
            ("a\\\nb", "b", 2, 1),
            ("a  \n   b", "b", 2, 4),
            ("see www.example.org then", "then", 1, 21),
            ("Title\n=====\n\ntext", "text", 4, 1),
            ("text[^1]\n\n[^1]: the\n    note", "note", 4, 5),
            ("~~gone~~ kept", "kept", 1, 10),
        ])
    func words(markdown: String, words: String, line: Int, column: Int) {
        #expect(place(of: words, in: markdown) == SourcePosition(line: line, column: column))
    }

    @Test("After an escape or an entity the line is still right")
    func escapes() {
        for text in ["one \\* two\nthree \\_ four", "one &amp; two\nthree &copy; four"] {
            #expect(place(of: "four", in: text)?.line == 2)
        }
    }

    @Test("A word at a line's start and the break before it are on their own lines")
    func breaks() {
        var log = DiagnosticLog()
        let document = MarkdownDocument.parse(
            SourceText(file: "a.md", text: "one\n\ntwo\nthree"), reporting: &log)
        #expect(document.position(ofText: 7) == SourcePosition(line: 3, column: 4))
        #expect(document.position(ofText: 8) == SourcePosition(line: 4, column: 1))
    }

    @Test("A table's words leave out the mark of its caption")
    func caption() throws {
        var log = DiagnosticLog()
        let source = SourceText(file: "a.md", text: "Table: Wards\n\n| a |\n|---|\n")
        let document = MarkdownDocument.parse(source, reporting: &log)
        #expect(document.string(of: 1) == "Wards\na\n")
    }
}
