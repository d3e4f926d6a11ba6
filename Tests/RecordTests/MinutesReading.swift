import Diagnostics
import Markdown

@testable import Record

/// Minutes as they are understood, with the paper they stand in.
struct MinutesReading {
    let document: MarkdownDocument
    let minutes: [Minute]
    /// What was reported, as it is printed.
    let messages: String

    init(_ markdown: String) {
        self.init(Array(markdown.utf8))
    }

    init(_ bytes: [UInt8]) {
        let source = SourceText(file: "minutes.md", bytes: bytes)
        var log = DiagnosticLog()
        document = MarkdownDocument.parse(source, reporting: &log)
        log = DiagnosticLog()
        minutes = MinutesReader(PaperText(source: source, document: document)).minutes(reporting: &log)
        messages = PrintedReport(style: .plain).text(of: log)
    }

    /// A line for each section and each paragraph; a slash stands between the blocks of a paragraph.
    var outline: String {
        minutes.map { minute in
            let heading = "[\(minute.number ?? "–")] \(minute.title ?? "–")\n"
            let paragraphs = minute.paragraphs.map { paragraph in
                let address = paragraph.address.map { " #\($0)" } ?? ""
                let text = paragraph.text.replacing("\n", with: " / ")
                return "  \(paragraph.number ?? "–")\(address): \(text)\n"
            }
            return heading + paragraphs.joined()
        }.joined()
    }

    /// The numbers of all paragraphs.
    var numbers: [String?] { minutes.flatMap(\.paragraphs).map(\.number) }

    /// The page with each paragraph's address where the paragraph says it belongs.
    var html: String {
        var annotations = Annotations(of: document)
        for paragraph in minutes.flatMap(\.paragraphs) {
            if let address = paragraph.address { annotations.anchor(paragraph.node, as: address) }
        }
        var html: [UInt8] = []
        HTMLRenderer(document, annotations: annotations).render(into: &html)
        return String(decoding: html, as: UTF8.self)
    }
}
