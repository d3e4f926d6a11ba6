/// Who came to a meeting, and who sent apologies.
public struct Attendance: Hashable, Sendable {
    /// Those present, then those who sent apologies, each in the order of the minutes.
    public let attendees: [Attendee]
    /// The names of those who took the chair, in their order.
    public let chairs: [Chair]
    public let membersOfPublic: Int?

    public struct Chair: Hashable, Sendable {
        public let name: String
        /// "from item 8".
        public let extent: String?
    }
}

/// One person's part in a meeting.
public struct Attendee: Hashable, Sendable {
    public enum Group: String, CaseIterable, Hashable, Sendable {
        case board, member, guest
    }

    public enum Status: String, CaseIterable, Hashable, Sendable {
        case present, apologies
    }

    public let name: String
    /// The agency's own name where the partnership knows it, else as it is written.
    public let agency: String?
    public let group: Group?
    public let status: Status
    public let role: String?
    public let isChair: Bool
    public let takesMinutes: Bool
    public let standsInFor: String?
    public let representedBy: String?
}

extension Attendance {
    public var present: [Attendee] { attendees.filter { $0.status == .present } }
    public var boardPresent: [Attendee] { present.filter { $0.group == .board } }

    /// The agencies that can vote: each has one vote, however many of its members came.
    public var votingAgencies: [String] {
        var agencies: [String] = []
        for agency in boardPresent.compactMap(\.agency) where !agencies.contains(agency) {
            agencies.append(agency)
        }
        return agencies
    }
}
