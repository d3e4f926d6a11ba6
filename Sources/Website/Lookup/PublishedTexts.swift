import Markdown
import Mustache
import Record

/// The texts of the papers as HTML, their words linked with the rest of the record.
struct PublishedTexts: Sendable {
    private let links: [String: DocumentLinks]

    init(_ record: LinkedRecord) {
        links = record.links
    }

    /// The text of a paper on a page.
    /// - Parameter page: the address of the page.
    func html(of document: Document, on page: String) -> Value {
        outlined(document, on: page).html
    }

    /// The text of a paper on its page, with the headings to find one's way in it.
    func outlined(_ document: Document, on page: String) -> (html: Value, headings: [MarkdownHeading]) {
        let renderer = renderer(
            of: document, on: page, prefix: "", level: 2, framing: TableFrames(of: document))
        return (renderer.htmlValue, renderer.headings)
    }

    /// The texts of papers that share a page, one after the other.
    /// - Parameters:
    ///   - prefix: stands before all ids of a paper, with a hyphen.
    ///   - level: of the headings that stand highest in each.
    func html(
        of documents: [Document], on page: String, prefix: (Document) -> String, level: Int
    ) -> [Value] {
        var frames: TableFrames?
        return documents.map { document in
            let own = TableFrames(of: document, after: frames)
            frames = own
            return renderer(
                of: document, on: page, prefix: "\(prefix(document))-", level: level, framing: own
            ).htmlValue
        }
    }

    private func renderer(
        of document: Document, on page: String, prefix: String, level: Int, framing frames: TableFrames
    ) -> HTMLRenderer {
        let text = document.body
        let highest = text.nodes.lazy.compactMap { node -> Int? in
            if case .heading(let level) = node.kind { level } else { nil }
        }.min()
        return HTMLRenderer(
            text, annotations: links[document.path]?.annotations(of: text, on: page), anchorPrefix: prefix,
            headingShift: level - (highest ?? level), tableFrames: frames)
    }
}

extension HTMLRenderer {
    fileprivate var htmlValue: Value {
        var html: [UInt8] = []
        render(into: &html)
        return .html(html)
    }
}

extension TableFrames {
    fileprivate init(of document: Document, after previous: TableFrames? = nil) {
        self.init(of: document.body, titled: document.title, after: previous)
    }
}
