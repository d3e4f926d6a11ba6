import Mustache

/// An agency or a partnership by its name alone.
enum NameLink {
    static let shape: ValueShape = ["name": .text, "address": .text]

    /// - Parameter address: from the site's root.
    static func value(of name: String, at address: String, on page: some Page) -> Value {
        ["name": .text(name), "address": page.link(to: address)]
    }
}
