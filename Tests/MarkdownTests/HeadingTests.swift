import Diagnostics
import Markdown
import Testing

@Suite("The headings of a page")
struct HeadingTests {
    /// Each with its node, its level and its address before its words.
    private func headings(
        _ markdown: String, prefix: String = "", shift: Int = 0,
        annotating: (inout Annotations) -> Void = { _ in }
    ) -> [String] {
        var log = DiagnosticLog()
        let document = MarkdownDocument.parse(SourceText(file: "a.md", text: markdown), reporting: &log)
        var annotations = Annotations(of: document)
        annotating(&annotations)
        return HTMLRenderer(
            document, annotations: annotations, anchorPrefix: prefix, headingShift: shift
        ).headings.map { "\($0.node): h\($0.level) #\($0.address) \($0.words)" }
    }

    @Test("They come in reading order with their addresses and plain words")
    func outline() {
        #expect(
            headings(
                "# The *plan*\n\nWords.\n\n### Two  `lines`\nof it[^1] & [more](u)\n===\n\n## Next {#n}\n\n[^1]: Note\n"
            ) == [
                "1: h1 #the-plan The plan",
                "7: h3 #two-lines Two lines",
                "10: h1 #of-it-more of it & more",
                "16: h2 #n Next",
            ])
    }

    @Test("They are as the page shows them: with other addresses, a prefix, and lower")
    func asShown() {
        let shown = headings("## 3. Roads\n\n###### Deep\n", prefix: "minutes-", shift: 2) {
            $0.anchor(1, as: "p3")
        }
        #expect(
            shown == [
                "1: h4 #minutes-p3 3. Roads",
                "3: h6 #minutes-deep Deep",
            ])
    }

    @Test("What is quoted or listed is no heading of the page, and one without words is nothing to show")
    func notShown() {
        #expect(headings("> # Quoted\n\n- # Listed\n\n#\n\nx[^1]\n\n[^1]:\n    # Noted\n") == [])
    }
}
