import Mustache
import Record

/// The first page: the welcome, and the way to all others.
struct HomePage {
    let site: Site
    let pages: [Document]

    static let shape = PageFrame.shape(with: [
        "welcome": .html,
        "pages": .list(of: ["title": .text, "address": .text]),
    ])

    var value: Value {
        PageFrame(site: site, title: site.name, address: "").value(with: [
            "welcome": PageFrame.html(of: site.welcome),
            "pages": .list(
                pages.map { ["title": .text($0.title), "address": .text($0.address)] }),
        ])
    }
}
