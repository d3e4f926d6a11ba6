import Mustache
import Record

/// The first page of a partnership that shares the site with others.
struct PartnershipPage {
    private let record: LinkedRecord
    private let partnership: Partnership
    private let site: Site
    private let pages: [Document]

    init(_ record: LinkedRecord, partnership: Partnership, site: Site, pages: [Document]) {
        self.record = record
        self.partnership = partnership
        self.site = site
        self.pages = pages
    }

    static let shape = PageFrame.shape(with: [
        "introduction": .html,
        "email": .optional(.text), "phone": .optional(.text),
        "pages": PageList.shape,
    ])

    var value: Value {
        PageFrame(site: site, title: partnership.name, address: partnership.address).value(with: [
            "introduction": PageFrame.html(of: partnership.document, in: record),
            "email": .optional(partnership.contact.email),
            "phone": .optional(partnership.contact.phone),
            "pages": PageList(pages, from: partnership.address).value,
        ])
    }
}
