import Mustache
import Record

/// The standing pages that another page leads to.
struct PageList {
    private let pages: [Document]
    /// The address of the page they are listed on; theirs begin with it.
    private let address: String

    init(_ pages: [Document], from address: String) {
        self.pages = pages
        self.address = address
    }

    static let shape = ValueShape.list(of: ["title": .text, "address": .text])

    var value: Value {
        .list(
            pages.map { page in
                ["title": .text(page.title), "address": .text(String(page.address.dropFirst(address.count)))]
            })
    }
}
