/// The record with all that refers from one paper of it to another.
public struct LinkedRecord: Sendable {
    public let site: Site?
    public let partnerships: [LinkedPartnership]
    /// All papers, also those that belong to no partnership.
    public let documents: Documents
    /// What is found in the words of each text, by its path.
    public let links: [String: DocumentLinks]
}

public struct LinkedPartnership: Sendable {
    public let record: PartnershipRecord
    /// In the order of their days.
    public let meetings: [LinkedMeeting]
    public let actions: LinkedActions
    public let themes: [LinkedTheme]
    public let series: [FigureSeries]
}
