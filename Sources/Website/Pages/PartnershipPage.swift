import Mustache
import Record

/// The first page of a partnership that shares the site with others.
struct PartnershipPage {
    let partnership: Partnership
    let site: Site
    let pages: [Document]

    static let shape = PageFrame.shape(with: [
        "introduction": .html,
        "email": .optional(.text), "phone": .optional(.text),
        "pages": PageList.shape,
    ])

    var value: Value {
        PageFrame(site: site, title: partnership.name, address: partnership.address).value(with: [
            "introduction": PageFrame.html(of: partnership.introduction),
            "email": .optional(partnership.contact.email),
            "phone": .optional(partnership.contact.phone),
            "pages": PageList(pages, from: partnership.address).value,
        ])
    }
}
