import Diagnostics
import Markdown
import Testing

@Suite("Footnotes")
struct FootnoteTests {
    private let markdown = """
        One[^b] two[^a] again[^b].

        [^a]: About *two*.

        [^b]: About one.

            More.
        """

    @Test("Notes are numbered as the text comes to them, and lead back to each of their marks")
    func notes() {
        #expect(
            html(of: markdown) == """
                <p>One<sup><a role="doc-noteref" href="#fn:1" id="fnref:1">1</a></sup> \
                two<sup><a role="doc-noteref" href="#fn:2" id="fnref:2">2</a></sup> \
                again<sup><a role="doc-noteref" href="#fn:1" id="fnref:1:2">1</a></sup>.</p>
                <div class="footnotes" role="doc-endnotes">
                <ol>
                <li id="fn:1" value="1">
                <p>About one.</p>
                <p>More. \
                <a role="doc-backlink" href="#fnref:1">↩ 1a</a> \
                <a role="doc-backlink" href="#fnref:1:2">↩ 1b</a></p>
                </li>
                <li id="fn:2" value="2">
                <p>About <em>two</em>. \
                <a role="doc-backlink" href="#fnref:2">↩ 2</a></p>
                </li>
                </ol>
                </div>

                """)
    }

    @Test("A page that shows a part of a paper shows the notes of that part")
    func part() throws {
        var log = DiagnosticLog()
        let text = "One[^a].\n\nTwo[^b].\n\n[^a]: First.\n\n[^b]: Second.\n"
        let document = MarkdownDocument.parse(SourceText(file: "a.md", text: text), reporting: &log)
        let second = Array(document.children(of: 0))[1]
        let renderer = HTMLRenderer(document, anchorPrefix: "minutes-")
        var html: [UInt8] = []
        renderer.render(second, into: &html)
        renderer.renderFootnotes(of: [second..<document.nodes[second].end], into: &html)
        #expect(
            String(decoding: html, as: UTF8.self) == """
                <p>Two<sup><a role="doc-noteref" href="#minutes-fn:2" id="minutes-fnref:2">2</a></sup>.</p>
                <div class="footnotes" role="doc-endnotes">
                <ol>
                <li id="minutes-fn:2" value="2">
                <p>Second. \
                <a role="doc-backlink" href="#minutes-fnref:2">↩ 2</a></p>
                </li>
                </ol>
                </div>

                """)
    }

    @Test("The ways back of a note with many marks differ in their letters")
    func letters() {
        let text = html(of: String(repeating: "x[^a] ", count: 54) + "\n\n[^a]: n\n")
        let names = text.matches(of: /<a role="doc-backlink" href="#fnref:1(:\d+)?">↩ 1([a-z]+)<\/a>/).map {
            String($0.2)
        }
        #expect(names.prefix(3) == ["a", "b", "c"])
        #expect(names.dropFirst(25).prefix(3) == ["z", "aa", "ab"])
        #expect(names.suffix(3) == ["az", "ba", "bb"])
        #expect(Set(names).count == 54)
    }

    @Test("A mark without a note stays text, and a note without a mark is not shown: both are reported")
    func unmatched() {
        let text = "One[^x] and[^y].\n\n[^Y]: Shown.\n\n[^z]: Left out.\n\n[^y]: Again.\n"
        #expect(html(of: text).contains("<p>One[^x] and<sup>"))
        #expect(
            messages(about: text) == """
                paper.md:1:4: warning: a mark such as [^x] leads to a note, and there is none of this name \
                [footnote-unknown]
                  mend: add a line `[^x]: …` with the note
                paper.md:5:1: warning: a note is shown where the text refers to it, and nothing refers to [^z] \
                [footnote-unused]
                  mend: write [^z] in the text, or delete the note
                paper.md:7:1: warning: a note is given once, and [^y] stands above already [footnote-unused]
                  mend: give this one another name
                3 warnings in 1 file

                """)
    }

    @Test("A mark that is escaped is text, and nothing is amiss")
    func escaped() {
        #expect(html(of: "One \\[^1].") == "<p>One [^1].</p>\n")
        #expect(messages(about: "One \\[^1].") == "")
    }

    @Test("Within a link a mark is a number only, and nothing leads back to it or into an image")
    func withinOthers() {
        let text = html(of: "[t[^1]](/u) ![a[^1]](i.png)\n\n[^1]: n\n")
        #expect(text.contains("<a href=\"/u\">t<sup>1</sup></a>"))
        #expect(text.contains("<p>n</p>"))
    }

    @Test("A note that only another unused note refers to is not shown, and both are reported")
    func chain() {
        let text = "Text.\n\n[^a]: see [^b]\n\n[^b]: more\n"
        #expect(html(of: text) == "<p>Text.</p>\n")
        #expect(messages(about: text).contains("nothing refers to [^a]"))
        #expect(messages(about: text).contains("nothing refers to [^b]"))
    }

    @Test("What stands in code is neither a mark nor a note")
    func code() {
        #expect(messages(about: "`[^x]`\n\n```\n[^a]: b\n```\n") == "")
    }
}
