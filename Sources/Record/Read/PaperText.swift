import Diagnostics
import Markdown

/// The text of a paper together with the file it stands in, so that messages can say where.
struct PaperText: Sendable {
    let source: SourceText
    let document: MarkdownDocument

    func place(of node: Int) -> SourcePlace {
        SourcePlace(file: source.file, range: SourceRange(at: document.nodes[node].position))
    }
}
