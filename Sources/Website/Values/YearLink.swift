import Mustache

/// The page of a year by its number alone.
enum YearLink {
    static let shape: ValueShape = ["year": .text, "address": .text]

    /// - Parameter address: from the site's root.
    static func value(of year: Int, at address: String, on page: some Page) -> Value {
        ["year": .text("\(year)"), "address": page.link(to: address)]
    }
}
