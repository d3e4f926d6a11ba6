import Diagnostics
import Markdown
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
        let text = record.texts.outlined(document, on: page.address)
        return [
            "title": .text(document.title), "documentKind": ChoiceValue.value(of: document.kind),
            "isDraft": .flag(document.status == .draft),
            "published": document.published.map(DateValue.value) ?? .nothing,
            "original": PaperLine.original(of: document, in: record.linked.documents, on: page),
            "corrections": ListingValue.value(
                of: document.corrections.map {
                    ["date": DateValue.value(of: $0.date), "text": .text($0.text)]
                }),
            "contents": Self.contents(text.headings),
            "themes": .list(themes.map { ["address": page.link(to: $0.address), "title": .text($0.title)] }),
            "hasThemes": .flag(!themes.isEmpty), "hasBody": .flag(document.body.nodes.count > 1),
            "body": text.html,
        ]
    }

    private static let fewestHeadingsWorthAList = 3

    /// The headings that stand highest, where there are enough of them to choose from.
    private static func contents(_ headings: [MarkdownHeading]) -> Value {
        let highest = headings.map(\.level).min()
        let entries = headings.filter { $0.level == highest }
        guard entries.count >= fewestHeadingsWorthAList else { return .nothing }
        return ListingValue.value(
            of: entries.map { ["address": .text("#\($0.address)"), "title": .text($0.words)] })
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
