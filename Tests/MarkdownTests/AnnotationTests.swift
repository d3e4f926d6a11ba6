import Diagnostics
import Markdown
import Testing

@Suite("Marks that others put upon the text")
struct AnnotationTests {
    private func html(of markdown: String, annotating: (MarkdownDocument, inout Annotations) -> Void)
        -> String
    {
        var log = DiagnosticLog()
        let source = SourceText(file: "a.md", text: markdown)
        let document = MarkdownDocument.parse(source, reporting: &log)
        var annotations = Annotations(of: document)
        annotating(document, &annotations)
        var html: [UInt8] = []
        HTMLRenderer(document, annotations: annotations).render(into: &html)
        return String(decoding: html, as: UTF8.self)
    }

    /// Links every place where the words stand.
    private func linking(_ words: String, in markdown: String) -> String {
        html(of: markdown) { document, annotations in
            let text = String(decoding: document.text, as: UTF8.self)
            for range in text.ranges(of: words) {
                let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
                annotations.link(start..<(start + words.utf8.count), to: "../x/?a=b&c=d")
            }
        }
    }

    private let link = "<a href=\"../x/?a=b&amp;c=d\">"

    @Test("A link is put around words in text, headings, tables, lists and quotations")
    func places() {
        #expect(linking("Item 10", in: "See Item 10.") == "<p>See \(link)Item 10</a>.</p>\n")
        #expect(linking("Item 10", in: "# Item 10\n").contains(">\(link)Item 10</a></h1>"))
        #expect(
            linking("Item 10", in: "| A |\n|---|\n| Item 10 & x |\n").contains(
                ">\(link)Item 10</a> &amp; x</th>"))
        #expect(linking("Item 10", in: "- Item 10\n").contains("<li>\(link)Item 10</a></li>"))
        #expect(linking("a b", in: "> a b a b").contains("<p>\(link)a b</a> \(link)a b</a></p>"))
        #expect(linking("é 日", in: "x é 日 y").contains("x \(link)é 日</a> y"))
    }

    @Test("It goes on over line breaks and around whole emphasis")
    func wholeElements() {
        #expect(linking("Item\n10", in: "See Item\n10.") == "<p>See \(link)Item\n10</a>.</p>\n")
        #expect(
            linking("Action point 07/01", in: "An **Action point** 07/01.")
                == "<p>An \(link)<strong>Action point</strong> 07/01</a>.</p>\n")
        #expect(
            linking("point 07/01", in: "**point *07/01***")
                == "<p>\(link)<strong>point <em>07/01</em></strong></a></p>\n")
    }

    @Test("Where it begins or ends within emphasis it is written in two parts, well nested")
    func crossing() {
        #expect(
            linking("point 07", in: "an **action point** 07")
                == "<p>an <strong>action \(link)point</a></strong>\(link) 07</a></p>\n")
        #expect(
            linking("point 07", in: "point **07 again**")
                == "<p>\(link)point </a><strong>\(link)07</a> again</strong></p>\n")
    }

    @Test("There is no link within a link, in code or in an image")
    func notThere() {
        #expect(
            linking("Item", in: "[an Item](u) Item") == "<p><a href=\"u\">an Item</a> \(link)Item</a></p>\n")
        #expect(linking("Item", in: "`Item`") == "<p><code>Item</code></p>\n")
        #expect(linking("Item", in: "![Item](a.png)") == "<p><img src=\"a.png\" alt=\"Item\"></p>\n")
        #expect(linking("before [an", in: "before [an Item](u) x").contains("<a href=\"u\">an Item</a>"))
    }

    @Test("A mark over a link or a footnote's mark is written around it, in parts")
    func acrossLinks() {
        func marking(_ markdown: String) -> String {
            html(of: markdown) { document, annotations in
                annotations.link(document.nodes[1].text, to: "/m")
            }
        }
        #expect(
            marking("**a [x](/y) b**")
                == "<p><strong><a href=\"/m\">a </a><a href=\"/y\">x</a><a href=\"/m\"> b</a></strong></p>\n")
        #expect(marking("[*x*](/y) z") == "<p><a href=\"/y\"><em>x</em></a><a href=\"/m\"> z</a></p>\n")
        #expect(marking("a[^1] b\n\n[^1]: n").hasPrefix("<p><a href=\"/m\">a</a><sup><a role"))
        #expect(marking("*a **b** c*") == "<p><a href=\"/m\"><em>a <strong>b</strong> c</em></a></p>\n")
    }

    @Test("An address that another block has is given with a number")
    func anchorTaken() {
        var given: [String] = []
        let text = html(of: "# One {#p1}\n\ntwo\n\nthree\n") { document, annotations in
            for node in document.children(of: 0) { given.append(annotations.anchor(node, as: "p1")) }
        }
        #expect(given == ["p1", "p1-2", "p1-3"])
        #expect(text == "<h1 id=\"p1\">One</h1>\n<p id=\"p1-2\">two</p>\n<p id=\"p1-3\">three</p>\n")
    }

    @Test("Of two marks on one place the first counts")
    func overlap() {
        let text = html(of: "abcdef") { _, annotations in
            annotations.link(1..<3, to: "one")
            annotations.link(2..<5, to: "two")
            annotations.abbreviate(0..<2, as: "three")
            annotations.abbreviate(4..<6, as: "four \"4\"")
            annotations.link(3..<3, to: "nothing")
        }
        #expect(text == "<p>a<a href=\"one\">bc</a>d<abbr title=\"four &quot;4&quot;\">ef</abbr></p>\n")
    }

    @Test("Marks may come in any order, and one that is not of this text is left out")
    func order() {
        let text = html(of: "abcdef") { document, annotations in
            annotations.link(4..<5, to: "three")
            annotations.link(0..<1, to: "one")
            annotations.link(2..<3, to: "two")
            annotations.link(5..<(document.text.count + 1), to: "beyond")
        }
        #expect(text == "<p><a href=\"one\">a</a>b<a href=\"two\">c</a>d<a href=\"three\">e</a>f</p>\n")
    }

    @Test(
        "A long text bears a mark on every other letter, put there from its end to its beginning",
        .timeLimit(.minutes(5)))
    func many() {
        let count = 200_000
        let text = html(of: String(repeating: "a ", count: count)) { _, annotations in
            for place in (0..<count).reversed() { annotations.link((2 * place)..<(2 * place + 1), to: "u") }
        }
        #expect(text.utf8.count { $0 == UInt8(ascii: "<") } == 2 * count + 2)
    }

    /// Marks what stands before the first space of each block as its number, or puts one there.
    private func numbering(_ markdown: String, as label: String? = nil) -> String {
        html(of: markdown) { document, annotations in
            for (index, node) in document.nodes.enumerated() {
                switch node.kind {
                case .paragraph, .tightParagraph, .heading: break
                default: continue
                }
                if let label {
                    annotations.number(index, as: label, to: "#p")
                    continue
                }
                let end = document.text[node.text].firstIndex(of: UInt8(ascii: " ")) ?? node.text.upperBound
                annotations.number(index, at: node.text.lowerBound..<end, to: "#p")
                annotations.link(node.text, to: "elsewhere")
            }
        }
    }

    @Test(
        "A number that is in the words is a link, and what else would be there gives way to it",
        arguments: [
            ("3.2 The *board*", "<p>@3.2</a> The <em>board</em></p>\n"),
            ("**3.2 The** board", "<p><strong>@3.2</a> The</strong> board</p>\n"),
            ("**3.2** The board", "<p>@<strong>3.2</strong></a> The board</p>\n"),
            ("## 3. Roads", "<h2 id=\"3-roads\">@3.</a> Roads</h2>\n"),
            ("- a) Roads\n- b) Ways\n", "<ul>\n~@a)</a> Roads</li>\n~@b)</a> Ways</li>\n</ul>\n"),
            (
                "- a) Roads\n\n- b) Ways\n",
                "<ul>\n~\n<p>@a)</a> Roads</p>\n</li>\n~\n<p>@b)</a> Ways</p>\n</li>\n</ul>\n"
            ),
            ("[3.2](/u) x", "<p><a href=\"/u\">3.2</a> x</p>\n"),
        ])
    func writtenNumbers(markdown: String, expected: String) {
        let whole = expected.replacing("@", with: "<a class=\"number\" href=\"#p\">")
            .replacing("~", with: "<li class=\"numbered\">")
        #expect(numbering(markdown) == whole)
    }

    @Test(
        "A number that is not in the words is put before them, with the same markup",
        arguments: [
            ("The *board*", "<p>@The <em>board</em></p>\n"),
            ("[The](/u) board", "<p>@<a href=\"/u\">The</a> board</p>\n"),
            ("## Roads {#r}", "<h2 id=\"r\">@Roads</h2>\n"),
            ("3. Roads\n4. Ways\n", "<ol start=\"3\">\n~@Roads</li>\n~@Ways</li>\n</ol>\n"),
            ("1. Roads {#r}\n", "<ol>\n~<a id=\"r\"></a>@Roads</li>\n</ol>\n"),
            ("-\n\nRoads\n", "<ul>\n<li></li>\n</ul>\n<p>@Roads</p>\n"),
        ])
    func insertedNumbers(markdown: String, expected: String) {
        let whole = expected.replacing("@", with: "<a class=\"number\" href=\"#p\">3&amp;</a> ")
            .replacing("~", with: "<li class=\"numbered\">")
        #expect(numbering(markdown, as: "3&") == whole)
    }

    @Test("Blocks get addresses, and links other destinations")
    func anchorsAndDestinations() {
        let text = html(of: "3.2 The [minutes](../2025-02-25/minutes.md).\n\n# Title\n") {
            document, annotations in
            for (index, node) in document.nodes.enumerated() {
                if case .paragraph = node.kind { annotations.anchor(index, as: "p3.2") }
                if case .heading = node.kind { annotations.anchor(index, as: "top") }
                if case .link = node.kind { annotations.redirect(index, to: "../../2025-02-25/minutes/") }
            }
        }
        #expect(
            text == """
                <p id="p3.2">3.2 The <a href="../../2025-02-25/minutes/">minutes</a>.</p>
                <h1 id="top">Title</h1>

                """)
    }

    @Test("The stretches that may bear a link leave out code, links, images and HTML")
    func stretches() {
        var log = DiagnosticLog()
        let text =
            "one **two** `code` three [four](u) five<b>\nsix[^1] seven ![eight](x.png)"
            + " nine ![](x.png)ten [](u)eleven\n\n[^1]: n\n"
        let document = MarkdownDocument.parse(SourceText(file: "a.md", text: text), reporting: &log)
        let stretches = document.linkableStretches(of: 1).map {
            String(decoding: document.text[$0], as: UTF8.self)
        }
        #expect(
            stretches == ["one two ", " three ", " five", "\nsix", " seven ", " nine ", "ten ", "eleven"])
    }

    @Test("A place in the text is found again in the file")
    func positions() throws {
        var log = DiagnosticLog()
        let text =
            "---\nx: y\n---\n# Title\n\nThe *board*\nagreed this.\n\n| A | B |\n|---|---|\n| c | agreed |\n"
        let document = MarkdownDocument.parse(SourceText(file: "a.md", text: text), from: 13, reporting: &log)
        let words = String(decoding: document.text, as: UTF8.self)
        let places = words.ranges(of: "agreed").map { range in
            document.position(ofText: words.utf8.distance(from: words.startIndex, to: range.lowerBound))
        }
        #expect(places == [SourcePosition(line: 7, column: 1), SourcePosition(line: 11, column: 7)])
    }

    @Test("Several papers share a page: addresses bear a prefix, headings stand lower")
    func sharedPage() {
        var log = DiagnosticLog()
        let source = SourceText(file: "a.md", text: "# A\n\n[to B](#b)\n\n###### B\n")
        var html: [UInt8] = []
        let document = MarkdownDocument.parse(source, reporting: &log)
        HTMLRenderer(document, anchorPrefix: "minutes-", headingShift: 2).render(into: &html)
        #expect(
            String(decoding: html, as: UTF8.self) == """
                <h3 id="minutes-a">A</h3>
                <p><a href="#minutes-b">to B</a></p>
                <h6 id="minutes-b">B</h6>

                """)
    }
}
