import Diagnostics
import FrontMatter
import Markdown

/// One file of the content folder, read and parsed, before it is known what it says.
struct ContentFile {
    let place: ContentPlace
    let frontMatter: FrontMatter
    let text: PaperText

    var source: SourceText { text.source }

    init(_ source: SourceText, at place: ContentPlace, reporting log: inout DiagnosticLog) {
        frontMatter = FrontMatter.read(source, reporting: &log)
        self.place = frontMatter.statedKind(reporting: &log).map(place.holding) ?? place
        let document = MarkdownDocument.parse(source, from: frontMatter.bodyStart, reporting: &log)
        text = PaperText(source: source, document: document)
    }
}

extension FrontMatter {
    /// The kind that a paper says it is of, in place of the one that its place and name tell.
    fileprivate func statedKind(reporting log: inout DiagnosticLog) -> DocumentKind? {
        readSome(of: "a paper", reporting: &log) { fields in
            let kind = fields.optional("kind", .documentKind)
            return { try kind.value }
        } ?? nil
    }
}
