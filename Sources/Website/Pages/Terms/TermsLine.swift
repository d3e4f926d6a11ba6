import Mustache
import Record

/// A version of the terms of reference: which it is, and from when to when it held.
enum TermsLine {
    static let fields: [String: ValueShape] = [
        "address": .text, "title": .text, "day": .optional(DateValue.shape),
        "state": ChoiceValue.shape(of: TermsVersions.State.self),
        "agreed": .optional(AgreedValue.shape), "until": .optional(DateValue.shape),
        "changes": .optional(.text),
    ]
    static let shape = ValueShape.object(fields)

    static func values(
        of index: Int, in versions: TermsVersions, of published: PublishedPartnership, on page: some Page
    ) -> [String: Value] {
        let terms = versions.all[index]
        let hasPredecessor = versions.predecessor(of: index) != nil
        return [
            "address": page.link(to: terms.address), "title": .text(terms.title),
            // Only where it is needed: most titles say which version it is.
            "day": versions.needsDay(index) ? terms.day.map(DateValue.value) ?? .nothing : .nothing,
            "state": ChoiceValue.value(of: versions.state(of: index)),
            "agreed": terms.agreed.map { AgreedValue.value(of: $0, in: published, on: page) } ?? .nothing,
            "until": versions.end(of: index).map(DateValue.value) ?? .nothing,
            "changes": hasPredecessor ? page.link(to: terms.changesAddress) : .nothing,
        ]
    }
}

extension TermsOfReference {
    /// Where it is set against the version before it.
    var changesAddress: String { address + "changes/" }
}
