import WorkingDays

/// One of those who are to do something, under the name that the partnership has for them.
public struct ActionOwner: Hashable, Sendable {
    public let name: String
    /// The agency itself, or the one that the person stood for on the day it was asked of them.
    public let agency: String?
}

/// Tells whom the words of an action mean.
public struct ActionOwnerNames: Sendable {
    private let names: KnownNames
    private let roster: Roster

    public init(_ record: PartnershipRecord) {
        names = KnownNames(record)
        roster = record.roster
    }

    public func owners(of action: Action) -> [ActionOwner] {
        action.owners.names(knowing: names.isKnown).map { written in
            guard let person = roster.person(named: written) else {
                let agency = roster.agency(named: written)?.name.value
                return ActionOwner(name: agency ?? written, agency: agency)
            }
            let day = action.id.meeting.date
            let membership = person.memberships(on: day).first ?? person.memberships.first
            return ActionOwner(name: person.name, agency: membership?.agency)
        }
    }
}
