import Mustache
import Record

/// The first page of the site: the welcome, and the way to all others.
struct HomePage {
    private let record: LinkedRecord
    private let site: Site
    private let partnerships: [Partnership]
    /// Those that belong to no partnership with pages of its own.
    private let pages: [Document]

    init(_ record: LinkedRecord, site: Site, partnerships: [Partnership], pages: [Document]) {
        self.record = record
        self.site = site
        self.partnerships = partnerships
        self.pages = pages
    }

    static let shape = PageFrame.shape(with: [
        "welcome": .html,
        "partnerships": .list(of: ["name": .text, "address": .text]),
        "pages": PageList.shape,
    ])

    var value: Value {
        PageFrame(site: site, title: site.name, address: "").value(with: [
            "welcome": PageFrame.html(of: site.document, in: record),
            "partnerships": .list(
                partnerships.map { ["name": .text($0.name), "address": .text($0.address)] }),
            "pages": PageList(pages, from: "").value,
        ])
    }
}
