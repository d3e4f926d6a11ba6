import Mustache
import Record
import WorkingDays

/// Somebody who stands, or stood, for an agency.
enum RepresentativeLine {
    static let shape: ValueShape = [
        "name": .text, "role": .optional(.text), "isOnBoard": .flag,
        "from": .optional(DateValue.shape), "to": .optional(DateValue.shape), "knownFrom": .optional(.text),
    ]

    static func value(of member: Member) -> Value {
        [
            "name": .text(member.name.value), "role": .optional(member.role),
            "isOnBoard": .flag(member.isOnBoard),
            "from": member.term.first.map(DateValue.value) ?? .nothing,
            "to": member.term.last.map(DateValue.value) ?? .nothing,
            "knownFrom": .optional(member.knownFrom),
        ]
    }
}

extension AgencyHistory {
    /// Those who stand for it now, as the partnership itself says.
    func representatives(on today: CivilDate) -> [Member] {
        members.filter { $0.term.contains(today) && !$0.isKnownFromPapersAlone }
    }

    /// Those whom papers name, and of whom nobody says whether they still stand for it.
    var membersOfPapers: [Member] { members.filter(\.isKnownFromPapersAlone) }
}

extension Member {
    fileprivate var isKnownFromPapersAlone: Bool {
        knownFrom != nil && term.first == nil && term.last == nil
    }
}
