import Diagnostics
import FrontMatter
import Markdown

/// Understands one file: its fields first, then its text.
struct DocumentReader {
    private let source: SourceText
    /// Below the content folder.
    private let path: String

    init(_ source: SourceText, path: String) {
        self.source = source
        self.path = path
    }

    func site(reporting log: inout DiagnosticLog) -> Site? {
        let frontMatter = FrontMatter.read(source, reporting: &log)
        let welcome = MarkdownDocument.parse(source, from: frontMatter.bodyStart, reporting: &log)
        return frontMatter.read("site.md", reporting: &log) { fields in
            let name = fields.required("name", .text)
            let language = fields.optional("language", .text, otherwise: "en-GB")
            return { try Site(name: name.value, language: language.value, welcome: welcome) }
        }
    }

    func page(reporting log: inout DiagnosticLog) -> Document? {
        let frontMatter = FrontMatter.read(source, reporting: &log)
        let body = MarkdownDocument.parse(source, from: frontMatter.bodyStart, reporting: &log)
        let page: (document: Document, saysWhoMaySee: Bool)? = frontMatter.read("a page", reporting: &log) {
            let title = $0.required("title", .text)
            let state = $0.optional("publish", .publicationState)
            return {
                let state = try state.value
                let document = Document(
                    file: source.file, address: address, title: try title.value,
                    publication: state ?? .draft, body: body)
                return (document, state != nil)
            }
        }
        if let page, !page.saysWhoMaySee { log.report(.noPublish(source)) }
        return page?.document
    }

    /// A standing page lies beside the rest of its partnership, not in a folder of pages.
    private var address: String {
        let names = path.dropLast(".md".count).split(separator: "/").filter { $0 != "pages" }
        return names.map { "\($0)/" }.joined()
    }
}

extension FieldKind where Value == PublicationState {
    /// Who may see a paper. What cannot be read is an error of its own and never a way out.
    static var publicationState: Self {
        .parsed(
            as: "public, draft, never or a date such as 2025-07-01", code: .publishUnreadable,
            by: PublicationState.init(reading:))
    }
}

extension Diagnostic {
    fileprivate static func noPublish(_ source: SourceText) -> Diagnostic {
        Diagnostic(
            .publishMissing, at: SourcePlace(file: source.file, line: 1, column: 1),
            rule: "a paper says who may see it, and this one has no `publish:`",
            mend: "add `publish: public` to publish it; until then it is a draft")
    }
}
