import Mustache
import Record
import WorkingDays

/// A promise in the tracker, with what it can be found by.
struct TrackerEntry {
    let thread: ActionThread
    let owners: [FilterChoice]
    let themes: [Theme]
    let ages: [AgeClass]

    init(_ thread: ActionThread, in published: PublishedPartnership) {
        self.thread = thread
        owners =
            published.owners(of: thread.last).map { owner in
                let name = owner.agency ?? owner.name
                return FilterChoice(
                    key: published.addressPart(ofAgency: name) ?? AddressPart(name).text, name: name)
            }.withoutRepetition
        themes = published.themes(of: thread.last.id)
        let age = AgeClass(thread.age(on: published.today))
        ages = published.overdue.contains(thread) ? [age, .overdue] : [age]
    }

    static let shape: ValueShape = [
        "line": ThreadLine.shape, "themes": .list(of: TitleLink.shape),
        "keys": ["owners": .text, "themes": .text, "ages": .text],
    ]

    func value(in published: PublishedPartnership, on page: some Page) -> Value {
        [
            "line": ThreadLine.value(of: thread, in: published, on: page),
            "themes": .list(
                themes.map {
                    ["address": page.link(to: published.address(ofTheme: $0.id)), "title": .text($0.title)]
                }),
            "keys": [
                "owners": .text(owners.map(\.key).joined(separator: " ")),
                "themes": .text(themes.map(\.id).joined(separator: " ")),
                "ages": .text(ages.map(\.rawValue).joined(separator: " ")),
            ],
        ]
    }
}

/// What a list can be narrowed to, under its name.
struct FilterChoice: Hashable {
    let key: String
    let name: String
}

extension [FilterChoice] {
    /// Each key once, with the name it has first.
    var withoutRepetition: [FilterChoice] {
        var known: Set<String> = []
        return filter { known.insert($0.key).inserted }
    }
}

/// How long a promise took, or has been open so far, under its name in the tracker's filter.
enum AgeClass: String, CaseIterable {
    case underThreeMonths = "under-three-months"
    case threeToSixMonths = "three-to-six-months"
    case sixToTwelveMonths = "six-to-twelve-months"
    case overAYear = "over-a-year"
    /// Longer than the partnership allows, however long that is.
    case overdue

    init(_ age: Age) {
        switch age.months {
        case ..<3: self = .underThreeMonths
        case ..<6: self = .threeToSixMonths
        case ..<12: self = .sixToTwelveMonths
        default: self = .overAYear
        }
    }
}
