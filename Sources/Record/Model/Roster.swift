import Diagnostics
import WorkingDays

/// The people and agencies of a partnership, to be found by the names that papers use for them.
public struct Roster: Sendable {
    /// In the order in which the partnership names them first.
    public let people: [Person]
    public let agencies: [Agency]
    private let peopleByName: [[String]: Int]
    private let agenciesByName: [[String]: Int]
    private let longestName: Int

    init(_ agencies: [Agency]) {
        self.agencies = agencies
        var order: [String] = []
        var people: [String: (aliases: [String], memberships: [Person.Membership])] = [:]
        for agency in agencies {
            for member in agency.members {
                let name = member.name.value
                if people[name] == nil { order.append(name) }
                people[name, default: ([], [])].aliases += member.aliases
                people[name, default: ([], [])].memberships.append(
                    Person.Membership(
                        agency: agency.name.value, role: member.role, knownFrom: member.knownFrom,
                        isOnBoard: member.isOnBoard,
                        term: member.term))
            }
        }
        self.people = order.map { name in
            Person(
                name: name, aliases: people[name]?.aliases ?? [], memberships: people[name]?.memberships ?? []
            )
        }
        peopleByName = Self.index(self.people.map { [$0.name] + $0.aliases })
        agenciesByName = Self.index(agencies.map { [$0.name.value] + $0.aliases })
        longestName = (peopleByName.keys.map(\.count) + agenciesByName.keys.map(\.count)).max() ?? 0
    }

    /// The person of that name, with or without a title before it: "Cllr Ada Bell".
    public func person(named name: String) -> Person? {
        index(of: FoldedWords(name).words, in: peopleByName).map { people[$0] }
    }

    /// The agency of that name, also with "the" before it, or a part of it behind: "City Council communities".
    public func agency(named name: String) -> Agency? {
        let words = FoldedWords(name).words
        if let found = index(of: words, in: agenciesByName) { return agencies[found] }
        // The longest known name that it begins with.
        for count in stride(from: min(words.count - 1, longestName), to: 0, by: -1) {
            if let found = agenciesByName[Array(words.prefix(count))] { return agencies[found] }
        }
        return nil
    }

    /// The known name that was probably meant.
    func nearMiss(to name: String) -> String? {
        let known =
            people.flatMap { [$0.name] + $0.aliases } + agencies.flatMap { [$0.name.value] + $0.aliases }
        return NearMiss.nearest(to: name, among: known)
    }

    /// The whole of the words, or, without the titles before a name, their end.
    private func index(of words: [String], in names: [[String]: Int]) -> Int? {
        if let found = names[words] { return found }
        for count in stride(from: min(words.count - 1, longestName), to: 0, by: -1) {
            guard words.dropLast(count).allSatisfy(Self.isTitle) else { continue }
            if let found = names[words.suffix(count)] { return found }
        }
        return nil
    }

    private static func index(_ names: [[String]]) -> [[String]: Int] {
        var places: [[String]: Int] = [:]
        for (index, names) in names.enumerated() {
            for name in names {
                let words = FoldedWords(name).words
                if !words.isEmpty, places[words] == nil { places[words] = index }
            }
        }
        return places
    }

    private static func isTitle(_ word: String) -> Bool { titles.contains(word) }

    private static let titles: Set<String> = [
        "the", "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "reverend", "canon", "sir",
        "dame",
        "lord", "lady", "baroness", "cllr", "councillor", "county", "district", "city", "borough", "parish",
        "pc",
        "pcso", "police", "constable", "sergeant", "sgt", "inspector", "insp", "chief", "detective", "det",
        "superintendent", "supt", "dci", "ci", "di", "ds", "dsu", "commander", "magistrate", "judge",
        "acting",
        "assistant", "deputy", "group", "station", "manager", "officer",
    ]
}

extension Person {
    /// The memberships that count on a day.
    public func memberships(on day: CivilDate) -> [Membership] {
        memberships.filter { $0.term.contains(day) }
    }

    /// Whether the person can vote for an agency on a day.
    public func isOnBoard(on day: CivilDate) -> Bool { memberships(on: day).contains(where: \.isOnBoard) }
}
