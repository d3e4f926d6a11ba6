import Diagnostics
import Mustache
import Record

/// What the page of any paper shows, whatever its kind: its text, how far it has come, and what was put right in it.
struct DocumentValues {
    private let document: Document
    private let published: PublishedPartnership?
    private let record: PublishedRecord

    /// - Parameter published: the partnership it is a paper of; nil for a paper of the site as a whole.
    init(_ document: Document, of published: PublishedPartnership?, in record: PublishedRecord) {
        self.document = document
        self.published = published
        self.record = record
    }

    static let shape: [String: ValueShape] = [
        "title": .text, "documentKind": ChoiceValue.shape(of: DocumentKind.self), "isDraft": .flag,
        "published": .optional(DateValue.shape),
        "original": .optional(PaperLine.originalShape),
        "corrections": ListingValue.shape(of: ["date": DateValue.shape, "text": .text]),
        "contents": ListingValue.shape(of: TitleLink.shape),
        "themes": .list(of: TitleLink.shape), "hasThemes": .flag,
        "body": .html, "hasBody": .flag,
    ]

    func values(on page: some Page) -> [String: Value] {
        let themes = themes
        return [
            "title": .text(document.title), "documentKind": ChoiceValue.value(of: document.kind),
            "isDraft": .flag(document.status == .draft),
            "published": document.published.map(DateValue.value) ?? .nothing,
            "original": PaperLine.original(of: document, in: record.linked.documents, on: page),
            "corrections": ListingValue.value(
                of: document.corrections.map {
                    ["date": DateValue.value(of: $0.date), "text": .text($0.text)]
                }),
            "contents": contents,
            "themes": .list(themes.map { ["address": page.link(to: $0.address), "title": .text($0.title)] }),
            "hasThemes": .flag(!themes.isEmpty), "hasBody": .flag(document.body.nodes.count > 1),
            "body": record.texts.html(of: document, on: page.address),
        ]
    }

    private static let fewestHeadingsWorthAList = 3

    /// The headings that stand highest, where there are enough of them to choose from.
    private var contents: Value {
        let headings = document.body.nodes.indices.compactMap { node -> (level: Int, node: Int)? in
            guard case .heading(let level) = document.body.nodes[node].kind else { return nil }
            return (level, node)
        }
        let highest = headings.map(\.level).min()
        let entries = headings.filter { $0.level == highest }.compactMap { heading -> Value? in
            guard let anchor = record.texts.anchor(of: heading.node, in: document) else { return nil }
            return ["address": .text("#\(anchor)"), "title": .text(document.body.string(of: heading.node))]
        }
        return ListingValue.value(of: entries.count < Self.fewestHeadingsWorthAList ? [] : entries)
    }

    /// The subjects that the paper itself names, and those under which it is found.
    private var themes: [(address: String, title: String)] {
        guard let published else { return [] }
        return published.linked.themes.filter { $0.papers.contains(document.path) }.map {
            (published.address(ofTheme: $0.theme.id), $0.theme.title)
        }
    }
}

extension Document {
    /// Its file, for messages about its page.
    var source: SourcePlace { SourcePlace(file: file) }
}
