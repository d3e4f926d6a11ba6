import WorkingDays

/// What is understood of the papers, before it is linked.
public struct Record: Sendable {
    public let site: Site?
    public let partnerships: [PartnershipRecord]
    /// All papers, also those that belong to no partnership.
    public let documents: Documents
}

/// All that a partnership has on record.
public struct PartnershipRecord: Sendable {
    public let partnership: Partnership
    public let roster: Roster
    /// The days it works, by which all its deadlines are counted.
    public let calendar: WorkingCalendar
    /// In the order of their days.
    public let meetings: [Meeting]
    public let documents: Documents
}
