import Diagnostics
import Mustache
import Record

/// The abbreviations of a partnership's papers and what they stand for.
struct GlossaryPage: Page {
    private let glossary: Glossary
    private let published: PublishedPartnership
    private let record: PublishedRecord

    init(_ glossary: Glossary, of published: PublishedPartnership, in record: PublishedRecord) {
        self.glossary = glossary
        self.published = published
        self.record = record
    }

    static let template = "glossary"
    static let section = Section.about
    static let shape: [String: ValueShape] = DocumentValues.shape.merging(["entryCount": CountValue.shape]) {
        $1
    }

    var address: String { glossary.address }
    var source: SourcePlace? { glossary.document.source }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        DocumentValues(glossary.document, of: published, in: record).values(on: self)
            .merging(["entryCount": CountValue.value(of: glossary.entries.count)]) { $1 }
    }
}
