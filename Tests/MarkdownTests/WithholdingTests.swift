import Diagnostics
import Markdown
import Testing

@Suite("Parts of a document are withheld without a trace")
struct WithholdingTests {
    private func document(_ markdown: String) -> MarkdownDocument {
        var log = DiagnosticLog()
        return MarkdownDocument.parse(SourceText(file: "paper.md", text: markdown), reporting: &log)
    }

    private func html(of document: MarkdownDocument) -> String {
        var html: [UInt8] = []
        HTMLRenderer(document).render(into: &html)
        return String(decoding: html, as: UTF8.self)
    }

    private func nodes(_ isWanted: (MarkdownNode.Kind) -> Bool, in document: MarkdownDocument) -> [Int] {
        document.nodes.indices.filter { isWanted(document.nodes[$0].kind) }
    }

    @Test("A paragraph goes with its words and its links, and the rest reads as before")
    func paragraph() {
        let original = document(
            "One\n\nTwo [secret](https://secret.example \"hidden\") `code`\n\n## Three *four*\n")
        let second = nodes({ $0 == .paragraph }, in: original)[1]
        let left = Withholding([second: .nothing], from: original)
        #expect(html(of: left.document) == html(of: document("One\n\n## Three *four*\n")))
        #expect(left.node(second) == nil)
        let everything = "\(left.document)" + String(decoding: left.document.text, as: UTF8.self)
        #expect(!everything.contains("secret") && !everything.contains("code"))
    }

    @Test("A cell says other words, and the cells around it stay")
    func cell() {
        let original = document("| No | Item |\n| --- | --- |\n| 1 | **Secret** *thing* |\n| 2 | Open |\n")
        let cells = nodes({ if case .tableCell = $0 { true } else { false } }, in: original)
        let left = Withholding([cells[3]: .words("Closed item")], from: original)
        #expect(
            html(of: left.document)
                == html(of: document("| No | Item |\n| --- | --- |\n| 1 | Closed item |\n| 2 | Open |\n")))
        #expect(left.document.nodes.indices.allSatisfy { left.document.nodes[$0].end > $0 })
        let moved = left.node(cells[5])
        #expect(moved.map { left.document.string(of: $0) } == "Open")
    }

    @Test("A note goes with the last text that refers to it, and one that other text needs stays")
    func footnotes() {
        let original = document(
            "Open[^b]\n\nSecret[^a][^b]\n\n[^a]: Hidden[^c]\n\n[^b]: Shown\n\n[^c]: Deep\n")
        let second = nodes({ $0 == .paragraph }, in: original)[1]
        let text = html(of: Withholding([second: .nothing], from: original).document)
        #expect(text.contains("Shown"))
        #expect(!text.contains("Hidden") && !text.contains("Deep") && !text.contains("Secret"))
    }

    @Test("Whatever is withheld, the tree stays whole")
    func property() {
        let original = document(
            "# A\n\n> quote *x*\n> - l1\n> - l2\n\nTable: C {#c}\n\n| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n\nend[^n] <b>\n\n[^n]: note\n"
        )
        for first in original.nodes.indices.dropFirst() {
            for second in original.nodes.indices.dropFirst() where second != first {
                let left = Withholding([first: .nothing, second: .words("W")], from: original).document
                for (index, node) in left.nodes.enumerated() {
                    #expect(node.end > index && node.end <= left.nodes.count)
                    #expect(node.text.lowerBound >= 0 && node.text.upperBound <= left.text.count)
                }
                _ = html(of: left)
            }
        }
    }
}
