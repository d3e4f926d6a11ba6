import WorkingDays

/// What the public is to have before a meeting, and how far that has come.
public struct DeskPapers: Sendable {
    public enum AgendaState: Sendable {
        case missing
        /// Only the date is known, and no minutes tell what the meeting was about.
        case withoutItems
        case notPublic
        case `public`
    }

    public let meeting: Meeting
    public let agenda: AgendaState
    /// In the order of the agenda.
    public let promised: [PromisedPaper]
    /// Those of them that the public does not have on the day.
    public let outstanding: [PromisedPaper]

    init(_ meeting: Meeting, promised: [PromisedPaper], on day: CivilDate) {
        self.meeting = meeting
        self.promised = promised
        outstanding = promised.filter { !$0.isPublic(on: day) }
        agenda =
            switch meeting.agenda {
            case nil: .missing
            case let agenda? where agenda.agenda.items.isEmpty && meeting.minutes == nil: .withoutItems
            case let agenda? where !agenda.document.publication.isPublic(on: day): .notPublic
            default: .public
            }
    }

    public var isDone: Bool {
        if case .public = agenda { outstanding.isEmpty } else { false }
    }
}
