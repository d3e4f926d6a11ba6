import Diagnostics
import Mustache
import Record

/// What stands at the old address of a paper: the way to where it is now.
struct RedirectPage: Page {
    private let document: Document
    private let record: PublishedRecord
    private let place: SourcePlace
    let address: String
    let partnership: PublishedPartnership?

    /// - Parameters:
    ///   - address: one of those the paper once had.
    ///   - place: where the paper says so.
    init(
        from address: String, at place: SourcePlace, to document: Document,
        of partnership: PublishedPartnership?,
        in record: PublishedRecord
    ) {
        self.address = address
        self.place = place
        self.document = document
        self.partnership = partnership
        self.record = record
    }

    static let template = "redirect"
    static let section = Section.home
    static let shape: [String: ValueShape] = ["paper": PaperLine.shape]

    var file: String { address.hasSuffix(".html") ? address : address + "index.html" }
    var canonicalAddress: String? { document.address }
    var source: SourcePlace? { place }

    var values: [String: Value] {
        let meeting = document.meeting.flatMap { partnership?.meeting($0) }?.meeting
        return [
            "paper": PaperLine.value(
                of: document, of: meeting, in: record.linked.documents, on: self)
        ]
    }
}
