import WorkingDays

/// The officer's desk: what is next, what is due, who still owes what, and what came late. It sees every paper, whoever
/// else may see it.
public struct Desk: Sendable {
    public let partnership: Partnership
    /// The last meeting that was held, and the next that is to be.
    public let lastMeeting: Meeting?
    public let nextMeeting: Meeting?
    /// Whether the partnership has held no meeting for so long that nothing is expected of it any more.
    public let isAtRest: Bool
    /// In the order of their days, those without a day last.
    public let entries: [DeskEntry]
    /// The papers of each meeting to come, in the order of the meetings.
    public let papers: [DeskPapers]
    public let drafts: [Document]
    /// By owner.
    public let openActions: [OwnedActions]
    /// In the order of their meetings.
    public let late: [LatePaper]

    public init(_ linked: LinkedPartnership, today: CivilDate) {
        let record = linked.record
        let recent = RecentMeetings(of: linked, on: today)
        partnership = record.partnership
        lastMeeting = recent.last
        nextMeeting = recent.next
        isAtRest = recent.areNone && lastMeeting != nil
        let actions = OwnedActions.open(in: linked, on: today)
        guard !isAtRest else {
            (entries, papers, drafts, openActions, late) = ([], [], [], [], [])
            return
        }
        let maker = DeskEntryMaker(today: today, calendar: record.calendar)
        let promised = PromisedPapers(record)
        let meetings = recent.all.map { meeting in
            DeskPapers(meeting.meeting, promised: promised.promises(of: meeting.meeting), on: today)
        }
        papers = meetings.filter { $0.meeting.date >= today }
        entries = maker.inOrder(
            MeetingEntries(meetings, maker: maker).entries + MinutesEntries(recent, maker: maker).entries
                + ReviewEntries(record.documents, maker: maker).entries
                + PublicationEntries(record.documents.all.map(\.document), maker: maker).entries)
        drafts = record.documents.all.map(\.document).filter(\.isDraft)
        openActions = actions
        let rule = record.partnership.rules.papers
        late = recent.all.flatMap { LatePapers($0.meeting, rule: rule, in: record.calendar).all }
    }

    /// Whether something should have been done already.
    public var isOverdue: Bool {
        entries.contains(where: \.isOverdue)
            || openActions.contains { $0.actions.contains(where: \.isOverdue) }
    }
}

extension Document {
    /// Whether it waits for somebody to publish it.
    var isDraft: Bool { publication.state == .draft && publication.restriction == nil }
}
