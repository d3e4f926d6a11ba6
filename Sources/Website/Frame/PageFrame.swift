import Mustache
import Record

/// What every page has around its contents: whose record it is, and the way to the rest of it.
struct PageFrame {
    private let site: Site
    /// Whether several partnerships share the site.
    private let isShared: Bool

    init(_ site: Site, isShared: Bool) {
        self.site = site
        self.isShared = isShared
    }

    static let shape: [String: ValueShape] = [
        "site": .text, "language": .text, "isShared": .flag, "root": .text, "kind": .text,
        "section": ChoiceValue.shape(of: Section.self), "hasFigures": .flag,
        "canonical": .optional(.text), "email": .optional(.text),
        "partnership": .optional(.object(["name": .text, "shortName": .text, "home": .text])),
    ]

    /// The shape of all that a page's template can use.
    static func shape(of page: any Page.Type) -> ValueShape {
        .object(shape.merging(page.shape) { $1 })
    }

    /// All that a page's template can use.
    func value(of page: some Page) -> Value {
        let partnership = page.partnership
        let frame: [String: Value] = [
            "site": .text(site.name), "language": .text(site.language), "isShared": .flag(isShared),
            "root": page.link(to: ""), "kind": .text(type(of: page).template),
            "section": ChoiceValue.value(of: type(of: page).section),
            "hasFigures": .flag(partnership?.linked.series.isEmpty == false),
            "canonical": .optional(canonical(of: page)),
            "email": .optional(partnership?.contact.email ?? site.contact.email),
            "partnership": partnership.map { partnership in
                [
                    "name": .text(partnership.name), "shortName": .text(partnership.shortName),
                    "home": page.link(to: partnership.address),
                ]
            } ?? .nothing,
        ]
        return .object(frame.merging(page.values) { $1 })
    }

    private func canonical(of page: some Page) -> String? {
        guard let site = site.address, let address = page.canonicalAddress else { return nil }
        return site.text + address
    }
}
