import WorkingDays

/// What is due for the site as a whole: its accessibility statement, and the papers that belong to no partnership.
public struct SiteDesk: Sendable {
    /// In the order of their days, those without a day last.
    public let entries: [DeskEntry]
    public let drafts: [Document]

    public init(_ linked: LinkedRecord, today: CivilDate) {
        let maker = DeskEntryMaker(
            today: today, calendar: WorkingCalendar(BankHolidays(of: .englandAndWales)))
        let folders = Set(linked.partnerships.map(\.record.partnership.folder))
        let own = linked.documents.all.map(\.document).filter { !folders.contains($0.partnership) }
        let statement = Self.statement(linked.documents.accessibilityStatements.first, maker: maker)
        entries = maker.inOrder([statement] + PublicationEntries(own, maker: maker).entries)
        drafts = own.filter(\.isDraft)
    }

    private static func statement(_ statement: AccessibilityStatement?, maker: DeskEntryMaker) -> DeskEntry {
        guard let statement else { return maker.entry(.statementMissing, due: nil) }
        let since = [statement.reviewed, statement.prepared].compactMap(\.self).max()
        return maker.entry(.statementReview(statement), due: since?.aYearLater)
    }
}
