import Diagnostics
import Mustache
import Record

/// The page of a paper that belongs to no meeting and has no page of a kind of its own: information for the public.
struct StandingDocumentPage: Page {
    private let document: Document
    private let record: PublishedRecord
    let partnership: PublishedPartnership?

    init(_ paper: any Paper, of partnership: PublishedPartnership?, in record: PublishedRecord) {
        document = paper.document
        self.partnership = partnership
        self.record = record
    }

    static let template = "page"
    static let section = Section.about
    static let shape = DocumentValues.shape

    var address: String { document.address }
    var source: SourcePlace? { document.source }
    var values: [String: Value] {
        DocumentValues(document, of: partnership, in: record).values(on: self)
    }
}
