import Diagnostics

/// The bodies and people of a partnership under the names that open data uses for them (Popolo, OParl).
struct PeopleData {
    private let partnership: String
    private let record: PartnershipRecord
    /// Every person who is named as one: those of partnership.md, and those who were to come to a meeting.
    private let people: [String]
    private let agencies: [String]
    private let personIDs: [String: String]
    private let agencyIDs: [String: String]

    init(_ record: PartnershipRecord) {
        self.record = record
        partnership = record.id
        var people = record.roster.people.map(\.name)
        var agencies: [String] = []
        var known = Set(people)
        var knownAgencies: Set<String> = []
        for agency in record.roster.agencies.map(\.name.value) where knownAgencies.insert(agency).inserted {
            agencies.append(agency)
        }
        for attendance in record.meetings.compactMap(\.attendance) {
            for attendee in attendance.attendees {
                for name in [attendee.name, attendee.representedBy, attendee.standsInFor].compactMap({ $0 })
                where known.insert(name).inserted { people.append(name) }
                if let agency = attendee.agency, knownAgencies.insert(agency).inserted {
                    agencies.append(agency)
                }
            }
            for chair in attendance.chairs where known.insert(chair.name).inserted {
                people.append(chair.name)
            }
        }
        self.people = people
        self.agencies = agencies
        personIDs = Self.ids(for: people, in: "people", of: record)
        agencyIDs = Self.ids(for: agencies, in: "agencies", of: record)
    }

    private static func ids(
        for names: [String], in folder: String, of record: PartnershipRecord
    ) -> [String: String] {
        var parts = AddressParts()
        var ids: [String: String] = [:]
        for name in names { ids[name] = record.id(folder, parts.part(for: name)) }
        return ids
    }

    func person(_ name: String?) -> JSON { JSON(name.flatMap { personIDs[$0] }) }

    func agency(_ name: String?) -> JSON { JSON(name.flatMap { agencyIDs[$0] }) }

    var organizations: [JSON] {
        let known = Dictionary(record.roster.agencies.map { ($0.name.value, $0) }) { first, _ in first }
        return agencies.map { name in
            let agency = known[name]
            return [
                "id": JSON(agencyIDs[name]), "partnership": .string(partnership), "name": .string(name),
                "otherNames": .array((agency?.aliases ?? []).map(JSON.string)),
                "member": .bool(agency != nil), "statutory": agency.map { .bool($0.isStatutory) } ?? .null,
                "foundingDate": JSON(agency?.term.first?.iso),
                "dissolutionDate": JSON(agency?.term.last?.iso),
                "successor": self.agency(successor(of: agency)),
            ]
        }
    }

    /// Under the name that it has itself.
    private func successor(of agency: Agency?) -> String? {
        agency?.successor.flatMap { record.roster.agency(named: $0.value) }?.name.value
    }

    var persons: [JSON] {
        let known = Dictionary(record.roster.people.map { ($0.name, $0) }) { first, _ in first }
        return people.map { name in
            let person = known[name]
            return [
                "id": JSON(personIDs[name]), "partnership": .string(partnership), "name": .string(name),
                "otherNames": .array((person?.aliases ?? []).map(JSON.string)),
            ]
        }
    }

    var memberships: [JSON] {
        record.roster.people.flatMap { person in
            person.memberships.map { membership in
                [
                    "person": self.person(person.name), "organization": agency(membership.agency),
                    "role": JSON(membership.role),
                    "board": .bool(membership.isOnBoard),
                    "startDate": JSON(membership.term.first?.iso), "endDate": JSON(membership.term.last?.iso),
                    "knownFrom": JSON(membership.knownFrom),
                ]
            }
        }
    }
}

extension PartnershipRecord {
    /// What it is called in the data: its folder; the one at the root has none.
    public var id: String { partnership.folder.isEmpty ? "partnership" : partnership.folder }

    /// The id of something of it: `cambridge/plans/2025-27`.
    func id(_ parts: String...) -> String {
        ((partnership.folder.isEmpty ? [] : [partnership.folder]) + parts).joined(separator: "/")
    }
}
