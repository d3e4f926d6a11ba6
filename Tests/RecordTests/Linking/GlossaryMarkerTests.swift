import Testing

@testable import Record

@Suite("Abbreviations are told")
struct GlossaryMarkerTests {
    private func html(_ words: String) throws -> String {
        let path = "pages/a.md"
        let glossary = """
            | Abbreviation | Meaning |
            | --- | --- |
            | ASB | anti-social behaviour |
            | CSP | community safety partnership |
            """
        return try RecordReading(["glossary.md": glossary, path: words]).html(of: path)
    }

    private let marked = "<abbr title=\"anti-social behaviour\">ASB</abbr>"

    @Test("The first of each in every section says what it stands for")
    func oncePerSection() throws {
        let html = try html("ASB and ASB and CSP.\n\nASB\n\n## More ASB\n\nASB again.\n")
        #expect(
            html == """
                <p>\(marked) and ASB and <abbr title="community safety partnership">CSP</abbr>.</p>
                <p>ASB</p>
                <h2 id="more-asb">More \(marked)</h2>
                <p>ASB again.</p>

                """)
    }

    @Test(
        "Links, code and other words are left as they are",
        arguments: [
            ("[ASB](https://a.example/)", "<p><a href=\"https://a.example/\">ASB</a></p>\n"),
            ("`ASB`", "<p><code>ASB</code></p>\n"), ("asb ASBO BASB", "<p>asb ASBO BASB</p>\n"),
        ])
    func untouched(markdown: String, expected: String) throws {
        let html = try html(markdown)
        #expect(html == expected)
    }

    @Test("One within a link is left to the link, and the next one is marked")
    func inLink() throws {
        let html = try html("[ASB](https://a.example/) and ASB.")
        #expect(html == "<p><a href=\"https://a.example/\">ASB</a> and \(marked).</p>\n")
    }

    @Test("In words that lead somewhere no abbreviation is marked")
    func inMention() throws {
        let reading = try RecordReading([
            "glossary.md": "| Abbreviation | Meaning |\n| --- | --- |\n| Plan | a plan |\n",
            "plans/2025-27.md": "The Plan, or Community Safety Plan 2025-27.",
            "pages/a.md": "Community Safety Plan 2025-27, the Plan.",
        ])
        #expect(
            reading.html(of: "pages/a.md") == """
                <p><a href="../plans/2025-27/">Community Safety Plan 2025-27</a>, the \
                <abbr title="a plan">Plan</abbr>.</p>

                """)
    }

    @Test("The glossary itself marks nothing")
    func itself() throws {
        let reading = try RecordReading([
            "glossary.md": "ASB:\n\n| Abbreviation | Meaning |\n| --- | --- |\n| ASB | bad |\n"
        ])
        #expect(!reading.html(of: "glossary.md").contains("<abbr"))
    }
}
