import WorkingDays

/// A meeting of a partnership, with all of its papers.
public struct Meeting: Sendable {
    public enum Status: String, CaseIterable, Hashable, Sendable {
        case scheduled, held
        /// It is still to come, on another day than it was first to be on.
        case moved
        case cancelled
    }

    public let id: MeetingID
    public let status: Status
    public let agenda: AgendaPaper?
    public let minutes: MinutesPaper?
    public let actionLog: ActionLogPaper?
    /// In the order of the agenda, those without an item last.
    public let papers: [MeetingPaper]
    public let itemMinutes: ItemMinutes
    /// Nil where no minutes say who came.
    public let attendance: Attendance?
    /// Nil where the partnership has set no quorum, or nobody says who came.
    public let isQuorate: Bool?
    public let questionDeadline: QuestionDeadline?
    public let papersDeadline: PapersDeadline?

    public var date: CivilDate { id.date }

    /// "Meeting of 1 July 2025", "Extraordinary meeting of 1 July 2025".
    public var name: String {
        guard let suffix = id.suffix, let first = suffix.first else { return "Meeting of \(date.english)" }
        return "\(first.uppercased())\(suffix.dropFirst()) meeting of \(date.english)"
    }

    /// Where its page is, from the site's root.
    public var address: String { id.contentFolder + "/" }

    /// When it began, or is to begin: what the minutes say counts for more than the plan.
    public var start: ClockTime? { minutes?.start ?? agenda?.arrangements.start }
    /// When it ended; the agenda only says when it was to.
    public var end: ClockTime? { minutes?.end }
    public var scheduledEnd: ClockTime? { agenda?.arrangements.end }
    /// The last day it was to be on before.
    public var previousDate: CivilDate? { agenda?.arrangements.movedFrom.last }

    /// The deadline for questions that the agenda prints, where it is not the one by the partnership's rule.
    public var otherPrintedDeadline: LondonTime? {
        guard let printed = agenda?.arrangements.printedDeadline?.value, printed != questionDeadline?.at
        else { return nil }
        return printed
    }

    /// When it was to begin by its agenda; until then questions about that agenda are taken.
    public var plannedStart: LondonTime? { moment(at: agenda?.arrangements.start ?? start) }

    /// A time on its day; nothing where the time is not known, or how the clocks changed in that year.
    public func moment(at time: ClockTime?) -> LondonTime? {
        guard let time else { return nil }
        do throws(CalendarFault) { return try LondonTime(date, at: time) } catch { return nil }
    }

    /// For each of its minutes the item of the agenda that it deals with, by its place there; a part of a minute
    /// deals with what the whole does.
    public var itemsOfMinutes: [Int?] {
        guard let minutes = minutes?.minutes else { return [] }
        let items = itemMinutes.items
        let wholes = minutes.wholes
        return minutes.indices.map { items[$0] ?? items[wholes[$0]] }
    }

    /// Whether any paper of it says more than that there was a meeting.
    var isKnownByMoreThanItsDay: Bool {
        minutes != nil || actionLog != nil || !papers.isEmpty || agenda?.agenda.items.isEmpty == false
    }
}
