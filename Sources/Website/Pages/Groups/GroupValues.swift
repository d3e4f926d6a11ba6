import Mustache
import Record

/// A working group: who leads it, who takes part, and from when to when.
struct GroupValues {
    private let group: WorkingGroup
    private let published: PublishedPartnership

    init(_ group: WorkingGroup, of published: PublishedPartnership) {
        self.group = group
        self.published = published
    }

    static let shape: [String: ValueShape] = [
        "leads": .list(of: bodyShape), "hasLeads": .flag,
        "agencies": .list(of: bodyShape), "hasAgencies": .flag,
        "from": .optional(DateValue.shape), "to": .optional(DateValue.shape), "isFormer": .flag,
    ]
    static let bodyShape: ValueShape = ["name": .text, "address": .optional(.text)]

    func values(on page: some Page) -> [String: Value] {
        [
            "leads": .list(group.leads.map { body($0, on: page) }), "hasLeads": .flag(!group.leads.isEmpty),
            "agencies": .list(group.agencies.map { body($0.value, on: page) }),
            "hasAgencies": .flag(!group.agencies.isEmpty),
            "from": group.term.first.map(DateValue.value) ?? .nothing,
            "to": group.term.last.map(DateValue.value) ?? .nothing,
            "isFormer": .flag(group.isFormer(on: published)),
        ]
    }

    /// In the paper's own words, which may say more than a name: "City Council (interim)".
    private func body(_ words: String, on page: some Page) -> Value {
        let agency = published.linked.record.roster.agency(named: words)
        let address = agency.flatMap { published.address(ofAgency: $0.name.value) }
        return ["name": .text(words), "address": address.map { page.link(to: $0) } ?? .nothing]
    }
}

extension WorkingGroup {
    fileprivate func isFormer(on published: PublishedPartnership) -> Bool {
        term.last.map { $0 < published.today } ?? false
    }
}

extension PublishedPartnership {
    /// In the order of their names, those that have ended apart.
    var groups: (current: [WorkingGroup], former: [WorkingGroup]) {
        let sorted = documents.groups.sorted {
            ($0.title.lowercased(), $0.document.name) < ($1.title.lowercased(), $1.document.name)
        }
        return (sorted.filter { !$0.isFormer(on: self) }, sorted.filter { $0.isFormer(on: self) })
    }
}
