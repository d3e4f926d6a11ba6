import Mustache
import Record

/// The page of one document.
struct StandingPage {
    private let document: Document
    private let site: Site

    init(_ document: Document, of site: Site) {
        self.document = document
        self.site = site
    }

    static let shape = PageFrame.shape(with: ["body": .html])

    var value: Value {
        PageFrame(site: site, title: document.title, address: document.address).value(with: [
            "body": PageFrame.html(of: document.body)
        ])
    }
}
