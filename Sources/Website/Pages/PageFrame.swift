import Markdown
import Mustache
import Record

/// What every page has around its contents.
struct PageFrame {
    let site: Site
    let title: String
    /// Where the page is, from the site's root; empty for the home page.
    let address: String

    static let shape: [String: ValueShape] = [
        "site": .text, "language": .text, "title": .text, "root": .text,
    ]

    var values: [String: Value] {
        [
            "site": .text(site.name), "language": .text(site.language), "title": .text(title),
            "root": .text(root),
        ]
    }

    /// The way from the page to the site's root: links are relative, so that the site works under any prefix.
    private var root: String {
        let depth = address.utf8.count { $0 == UInt8(ascii: "/") }
        return depth == 0 ? "./" : String(repeating: "../", count: depth)
    }

    /// The page's own values among those of the frame.
    func value(with contents: [String: Value]) -> Value {
        .object(values.merging(contents) { $1 })
    }

    static func shape(with contents: [String: ValueShape]) -> ValueShape {
        .object(shape.merging(contents) { $1 })
    }

    /// The text of a paper on its own page, its words linked with the rest of the record.
    static func html(of document: Document, in record: LinkedRecord) -> Value {
        let text = document.body
        var html: [UInt8] = []
        // The page's title is its one heading of the first level.
        let hasTitle = text.nodes.contains { $0.kind == .heading(level: 1) }
        let annotations = record.links[document.path]?.annotations(of: text, on: document.address)
        HTMLRenderer(text, annotations: annotations, headingShift: hasTitle ? 1 : 0).render(into: &html)
        return .html(html)
    }
}
