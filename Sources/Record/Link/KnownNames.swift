import Diagnostics

/// Everybody who can be asked to do something: the partnership's people and agencies, those who came to its
/// meetings, its groups, and the offices that every meeting has.
struct KnownNames {
    private let roster: Roster
    private let others: Set<[String]>

    init(_ record: PartnershipRecord) {
        roster = record.roster
        var others = Self.offices
        func add(_ name: String?) {
            if let name { others.insert(FoldedWords(name).words) }
        }
        add(record.partnership.name)
        add(record.partnership.shortName)
        for attendance in record.meetings.compactMap(\.attendance) {
            for attendee in attendance.attendees {
                add(attendee.name)
                add(attendee.agency)
            }
            for chair in attendance.chairs { add(chair.name) }
        }
        for group in record.documents.groups {
            // "The co-ordinating group" is short for one whose title ends so.
            let words = FoldedWords(group.title).words
            for start in words.indices.dropLast() { others.insert(Array(words[start...])) }
        }
        self.others = others
    }

    func isKnown(_ name: String) -> Bool {
        if roster.person(named: name) != nil || roster.agency(named: name) != nil { return true }
        let words = FoldedWords(name).words
        let bare = words.first == "the" ? Array(words.dropFirst()) : words
        return others.contains(words) || others.contains(bare) || others.contains(["the"] + bare)
    }

    /// Whether it is what somebody is, or a body, rather than a person who may not be there the next time.
    func isOfficeOrBody(_ name: String) -> Bool {
        Self.offices.contains(FoldedWords(name).words) || roster.agency(named: name) != nil
    }

    /// The name as partnership.md has it, where it has it.
    func canonical(_ name: String) -> String {
        roster.person(named: name)?.name ?? roster.agency(named: name)?.name.value ?? name
    }

    func nearMiss(to name: String) -> String? { roster.nearMiss(to: name) }

    private static let offices: Set<[String]> = [
        ["all"], ["everyone"], ["chair"], ["chairman"], ["vice", "chair"], ["vice", "chairman"], ["board"],
        ["board", "members"], ["members"], ["partners"], ["all", "partners"], ["all", "members"],
        ["all", "agencies"],
        ["agencies"], ["partnership"], ["group"], ["csp"], ["support", "officer"],
        ["partnership", "support", "officer"],
        ["community", "safety", "partnership", "support", "officer"], ["secretariat"], ["clerk"],
        ["secretary"],
        ["officers"], ["lead", "officer"], ["lead", "officers"], ["priority", "lead"], ["priority", "leads"],
        ["task", "group"], ["steering", "group"], ["nobody"], ["to", "be", "confirmed"], ["tbc"],
    ]
}
