import Mustache

/// One year of a register, which has a page of its own.
struct RegisterYear<Entry: Sendable>: Sendable {
    let year: Int
    let entries: [Entry]
    /// Where the whole register is, from the site's root.
    private let register: String
    private let previous: Int?
    private let next: Int?

    /// The years in which there is an entry, earliest first.
    static func years(
        of entries: [Entry], at register: String, by year: (Entry) -> Int
    ) -> [RegisterYear] {
        let years = Dictionary(grouping: entries, by: year).sorted { $0.key < $1.key }
        return years.indices.map { index in
            RegisterYear(
                year: years[index].key, entries: years[index].value, register: register,
                previous: index > 0 ? years[index - 1].key : nil,
                next: index + 1 < years.count ? years[index + 1].key : nil)
        }
    }

    var address: String { address(of: year) }

    private func address(of year: Int) -> String { "\(register)\(year)/" }
}

extension RegisterYear {
    static var lineShape: ValueShape { ["year": .text, "address": .text, "count": CountValue.shape] }

    /// The way to its page, with how much there is.
    func line(counting count: Int, on page: some Page) -> Value {
        [
            "year": .text("\(year)"), "address": page.link(to: address), "count": CountValue.value(of: count),
        ]
    }

    /// What the page of a year has besides its entries.
    static var frameShape: [String: ValueShape] {
        ["year": .text, "previous": .optional(YearLink.shape), "next": .optional(YearLink.shape)]
    }

    func frame(on page: some Page) -> [String: Value] {
        [
            "year": .text("\(year)"), "previous": neighbour(previous, on: page),
            "next": neighbour(next, on: page),
        ]
    }

    private func neighbour(_ year: Int?, on page: some Page) -> Value {
        year.map { YearLink.value(of: $0, at: address(of: $0), on: page) } ?? .nothing
    }
}
