import Mustache
import Record

/// The page of one paper.
struct DocumentPage {
    private let document: Document
    private let record: LinkedRecord
    private let site: Site

    init(_ document: Document, in record: LinkedRecord, of site: Site) {
        self.document = document
        self.record = record
        self.site = site
    }

    static let shape = PageFrame.shape(with: ["body": .html])

    var value: Value {
        PageFrame(site: site, title: document.title, address: document.address).value(with: [
            "body": PageFrame.html(of: document, in: record)
        ])
    }
}
