import Diagnostics
import Markdown

@testable import Record

/// The lists of their own that a paper has.
struct ListReading {
    let document: MarkdownDocument
    let minutes: [Minute]

    init(_ markdown: String) {
        let reading = MinutesReading(markdown)
        document = reading.document
        minutes = reading.minutes
    }

    var declarations: [String] {
        DeclarationReader(document, minutes).declarations().map { declaration in
            let paragraph = minutes[declaration.minute].paragraphs[declaration.paragraph]
            return "\(paragraph.number ?? "–"): \(declaration.text)"
        }
    }

    var keyMessages: [String] { KeyMessageReader(document, minutes).messages().map(\.text) }

    var recommendations: [String] {
        RecommendationReader(document).recommendations().map { $0.text.replacing("\n", with: " / ") }
    }
}
