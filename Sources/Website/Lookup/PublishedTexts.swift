import Markdown
import Mustache
import Record

/// The texts of the papers as HTML, their words linked with the rest of the record.
struct PublishedTexts: Sendable {
    private let links: [String: DocumentLinks]

    init(_ record: LinkedRecord) {
        links = record.links
    }

    /// How the text of a paper is put on a page.
    /// - Parameters:
    ///   - page: the address of the page it is shown on.
    ///   - prefix: stands before all its ids, where several papers share a page.
    ///   - level: of the headings that stand highest in it.
    func renderer(of document: Document, on page: String, prefix: String = "", level: Int = 2) -> HTMLRenderer
    {
        let text = document.body
        let highest = text.nodes.lazy.compactMap { node -> Int? in
            if case .heading(let level) = node.kind { level } else { nil }
        }.min()
        return HTMLRenderer(
            text, annotations: links[document.path]?.annotations(of: text, on: page), anchorPrefix: prefix,
            headingShift: level - (highest ?? level))
    }

    func html(of document: Document, on page: String, prefix: String = "", level: Int = 2) -> Value {
        var html: [UInt8] = []
        renderer(of: document, on: page, prefix: prefix, level: level).render(into: &html)
        return .html(html)
    }
}
