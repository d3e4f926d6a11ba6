import Diagnostics
import Markdown
import Testing

@Suite("Tables")
struct TableTests {
    @Test("Head cells name their columns, first cells their rows, and empty cells nothing")
    func scopes() {
        #expect(
            html(of: "| | Q1 | Q2 |\n|---|--:|:-:|\n| City | 103 | |\n| | 5 | 6 |\n") == """
                <table>
                <thead>
                <tr>
                <td></td>
                <th scope="col" class="right">Q1</th>
                <th scope="col" class="centre">Q2</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <th scope="row">City</th>
                <td class="right">103</td>
                <td class="centre"></td>
                </tr>
                <tr>
                <td></td>
                <td class="right">5</td>
                <td class="centre">6</td>
                </tr>
                </tbody>
                </table>

                """)
    }

    @Test(
        "The line before a table is its caption where it says so",
        arguments: [
            "Table: Referrals by *district* {#referrals}\n\n| A |\n|---|\n",
            "Table: Referrals by *district* {#referrals}\n| A |\n|---|\n",
        ])
    func caption(markdown: String) {
        #expect(
            html(of: markdown) == """
                <table id="referrals">
                <caption>Referrals by <em>district</em></caption>
                <thead>
                <tr>
                <th scope="col">A</th>
                </tr>
                </thead>
                </table>

                """)
    }

    @Test(
        "A caption belongs to the table right after it",
        arguments: [
            "Table: A\n\nText between\n\n| A |\n|---|\n", "Table: A\n", "Tables: A\n\n| A |\n|---|\n",
            "> Table: A\n\n| A |\n|---|\n", "*Table: A*\n\n| A |\n|---|\n",
        ])
    func noCaption(markdown: String) {
        #expect(!html(of: markdown).contains("<caption"))
    }

    @Test("A cell has the address it asks for")
    func address() {
        let text = html(of: "| A {#a} |\n|--:|\n| b {#b} |\n")
        #expect(text.contains("<th scope=\"col\" id=\"a\" class=\"right\">A</th>"))
        #expect(text.contains("<th scope=\"row\" id=\"b\" class=\"right\">b</th>"))
    }

    @Test("A row on its own is well formed")
    func row() {
        var log = DiagnosticLog()
        let source = SourceText(file: "a.md", text: "| a |\n|---|\n| b |\n")
        let document = MarkdownDocument.parse(source, reporting: &log)
        let rows = document.nodes.indices.filter { document.nodes[$0].kind == .tableRow }
        var html: [UInt8] = []
        for row in rows { HTMLRenderer(document).render(row, into: &html) }
        #expect(String(decoding: html, as: UTF8.self) == "<tr>\n<th scope=\"row\">b</th>\n</tr>\n")
    }

    @Test("Each of several tables has its own caption, also within a list")
    func several() {
        let markdown =
            "- x\n\n  Table: One\n\n  | A |\n  |---|\n  | 1 |\n\n  Table: Two\n\n  | B |\n  |---|\n"
        let text = html(of: markdown)
        #expect(text.contains("<table>\n<caption>One</caption>\n<thead>\n<tr>\n<th scope=\"col\">A"))
        #expect(text.contains("<table>\n<caption>Two</caption>\n<thead>\n<tr>\n<th scope=\"col\">B"))
        #expect(text.hasSuffix("</table>\n</li>\n</ul>\n"))
    }
}
