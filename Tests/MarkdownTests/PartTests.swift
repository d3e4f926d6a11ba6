import Diagnostics
import Markdown
import Testing

@Suite("Parts of a document")
struct PartTests {
    private func document(_ markdown: String) -> MarkdownDocument {
        var log = DiagnosticLog()
        return MarkdownDocument.parse(SourceText(file: "a.md", text: markdown), reporting: &log)
    }

    /// The parts one after the other, and the notes of them all.
    private func html(
        _ document: MarkdownDocument, _ parts: [Range<Int>],
        annotating: (inout Annotations) -> Void = { _ in }
    ) -> String {
        var annotations = Annotations(of: document)
        annotating(&annotations)
        let renderer = HTMLRenderer(document, annotations: annotations)
        var html: [UInt8] = []
        for part in parts { renderer.render(part, into: &html) }
        renderer.renderFootnotes(of: parts, into: &html)
        return String(decoding: html, as: UTF8.self)
    }

    /// The nodes of the blocks from one to another.
    private func blocks(_ range: ClosedRange<Int>, of document: MarkdownDocument) -> Range<Int> {
        let blocks = Array(document.children(of: 0))
        return blocks[range.lowerBound]..<document.nodes[blocks[range.upperBound]].end
    }

    @Test("A section has its links, addresses and notes, and nothing of the others")
    func section() {
        let document = document(
            """
            ## One

            first[^a] item 1

            ## Two

            second item 2[^b]

            - [x](y)

            ## Three

            third

            [^a]: A.

            [^b]: B.
            """)
        let html = html(document, [blocks(2...4, of: document)]) { annotations in
            let text = String(decoding: document.text, as: UTF8.self)
            for range in text.ranges(of: /item \d/) {
                let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
                annotations.link(start..<(start + 6), to: "/i")
            }
        }
        #expect(
            html == """
                <h2 id="two">Two</h2>
                <p>second <a href="/i">item 2</a><sup><a role="doc-noteref" href="#fn:2" id="fnref:2">2</a></sup></p>
                <ul>
                <li><a href="y">x</a></li>
                </ul>
                <div class="footnotes" role="doc-endnotes">
                <ol>
                <li id="fn:2" value="2">
                <p>B. <a role="doc-backlink" href="#fnref:2">↩ 2</a></p>
                </li>
                </ol>
                </div>

                """)
    }

    @Test("Several parts of a page share their notes, of which each stands there once")
    func severalParts() {
        let document = document("a[^n]\n\nb\n\nc[^n]\n\nd[^n]\n\n[^n]: N.\n")
        let html = html(document, [blocks(0...1, of: document), blocks(3...3, of: document)])
        #expect(
            html == """
                <p>a<sup><a role="doc-noteref" href="#fn:1" id="fnref:1">1</a></sup></p>
                <p>b</p>
                <p>d<sup><a role="doc-noteref" href="#fn:1" id="fnref:1:3">1</a></sup></p>
                <div class="footnotes" role="doc-endnotes">
                <ol>
                <li id="fn:1" value="1">
                <p>N. <a role="doc-backlink" href="#fnref:1">↩ 1a</a> \
                <a role="doc-backlink" href="#fnref:1:3">↩ 1b</a></p>
                </li>
                </ol>
                </div>

                """)
    }

    @Test("A note brings along those that it refers to, also where they come before it")
    func chain() {
        let document = document(
            "a[^1]\n\nb[^2] and c[^3]\n\nd[^4]\n\n[^1]: One[^2].\n\n[^2]: Two.\n\n[^3]: Three[^1].\n\n[^4]: Four.\n"
        )
        let html = html(document, [blocks(1...1, of: document)])
        let notes = html.matches(of: /<li id="fn:(\d)"/).map { String($0.1) }
        #expect(notes == ["1", "2", "3"])
        let links = html.matches(of: /href="#([^"]*)"/).map { String($0.1) }
        for link in links { #expect(html.contains("id=\"\(link)\""), "\(link)") }
    }

    @Test("What ends in the middle of something is well formed, and what is not there is nothing")
    func cut() {
        let document = document("> one **two *three***\n>\n> four\n")
        #expect(
            (1...document.nodes.count).map { html(document, [1..<$0]) }.suffix(3) == [
                "<blockquote>\n<p>one <strong>two <em>three</em></strong></p>\n</blockquote>\n",
                "<blockquote>\n<p>one <strong>two <em>three</em></strong></p>\n<p></p>\n</blockquote>\n",
                "<blockquote>\n<p>one <strong>two <em>three</em></strong></p>\n<p>four</p>\n</blockquote>\n",
            ])
        #expect(html(document, [1..<4]) == "<blockquote>\n<p>one </p>\n</blockquote>\n")
        #expect(html(document, [document.nodes.count..<(document.nodes.count + 5)]) == "")
    }
}
