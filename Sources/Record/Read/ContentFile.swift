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
        self.place = place
        frontMatter = FrontMatter.read(source, reporting: &log)
        let document = MarkdownDocument.parse(source, from: frontMatter.bodyStart, reporting: &log)
        text = PaperText(source: source, document: document)
    }
}
