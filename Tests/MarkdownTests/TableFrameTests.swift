import Diagnostics
import Markdown
import Testing

@Suite("Frames in which wide tables can be moved")
struct TableFrameTests {
    private let table = "| A |\n|---|\n| b |\n\n"

    private func document(_ markdown: String) -> MarkdownDocument {
        var log = DiagnosticLog()
        return MarkdownDocument.parse(SourceText(file: "a.md", text: markdown), reporting: &log)
    }

    private func html(_ document: MarkdownDocument, _ frames: TableFrames) -> String {
        var html: [UInt8] = []
        HTMLRenderer(document, tableFrames: frames).render(into: &html)
        return String(decoding: html, as: UTF8.self)
    }

    /// The names of the frames, and of the tables without a caption in brackets.
    private func names(_ markdown: String, after previous: TableFrames? = nil) -> [String] {
        let document = document(markdown)
        return names(document, TableFrames(of: document, titled: "The paper", after: previous))
    }

    private func names(_ document: MarkdownDocument, _ frames: TableFrames) -> [String] {
        html(document, frames).matches(of: /<(div|table)[^>]* aria-label="([^"]*)">/).map { match in
            match.1 == "div" ? String(match.2) : "(\(match.2))"
        }
    }

    @Test("A table with a caption is framed under the caption's words")
    func caption() {
        let document = document("# Title\n\nTable: Referrals & *more* {#r}\n\n\(table)After.\n")
        #expect(
            html(document, TableFrames(of: document, titled: "The paper")) == """
                <h1 id="title">Title</h1>
                <div class="table-frame" role="region" tabindex="0" aria-label="Referrals &amp; more">
                <table id="r">
                <caption>Referrals &amp; <em>more</em></caption>
                <thead>
                <tr>
                <th scope="col">A</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <th scope="row">b</th>
                </tr>
                </tbody>
                </table>
                </div>
                <p>After.</p>

                """)
    }

    @Test("Without one it has the words of the heading before it, or the paper's title, and so has its frame")
    func heading() {
        #expect(
            names("\(table)# One *two*\n\nText\n\n- x\n\n  | A |\n  |---|\n\n##\n\n> | A |\n> |---|\n") == [
                "The paper", "(The paper)", "One two", "(One two)", "One two 2", "(One two 2)",
            ])
        #expect(names("# One\n\nTable: {#x}\n\n\(table)") == ["One", "(One)"])
    }

    @Test("No two tables of a page have one name, whatever their words")
    func unique() {
        #expect(
            names("## Risks\n\n\(table)\(table)Table: risks\n\n\(table)## Risks 2\n\n\(table)") == [
                "Risks", "(Risks)", "Risks 2", "(Risks 2)", "risks 3", "Risks 2 2", "(Risks 2 2)",
            ])
    }

    @Test("On a page of several papers the names go on from one to the next")
    func severalPapers() {
        let first = document(table + table)
        let frames = TableFrames(of: first, titled: "The paper")
        #expect(names(table, after: frames) == ["The paper 3", "(The paper 3)"])
    }

    @Test("A long name ends after a word")
    func long() {
        let words = String(repeating: "word ", count: 40)
        #expect(
            names("# \(words)\n\n\(table)").first == String(repeating: " word", count: 23).dropFirst()
                + " word…")
        let letters = String(repeating: "é", count: 200)
        #expect(names("# \(letters)\n\n\(table)").first == letters.prefix(119) + "…")
    }

    @Test("A part of a paper has the names of the whole")
    func part() throws {
        let document = document("# One\n\n\(table)\(table)")
        let last = try #require(document.children(of: 0).map(\.self).last)
        var html: [UInt8] = []
        HTMLRenderer(document, tableFrames: TableFrames(of: document, titled: "x")).render(last, into: &html)
        #expect(String(decoding: html, as: UTF8.self).contains("aria-label=\"One 2\""))
    }
}
