import Mustache
import Record
import WorkingDays

/// What the record holds about a subject, meeting by meeting.
struct ThemeHistory {
    private let published: PublishedPartnership
    /// In the order of the meetings.
    private let entries: [ThemeAtMeeting]

    /// - Parameter days: those of which it tells; all, if left out.
    init(of theme: LinkedTheme, in published: PublishedPartnership, on days: ClosedRange<CivilDate>? = nil) {
        self.published = published
        entries = theme.meetings(on: days, paper: published.paper)
    }

    static let shape: ValueShape = [
        "meeting": MeetingLine.shape,
        "items": .list(of: AgendaItemLink.shape),
        "minutes": .list(of: MinuteLink.shape),
        "decisions": .list(of: DecisionLine.shape), "actions": .list(of: ThreadLine.shape),
        "questions": .list(of: QuestionLine.shape), "papers": .list(of: PaperLine.shape),
    ]

    /// The years of which there is something, the latest first, with how many entries each has.
    var years: [(year: Int, count: Int)] {
        let counts = Dictionary(entries.map { ($0.meeting.date.year, $0.count) }, uniquingKeysWith: +)
        return counts.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
    }

    /// The meetings of a year, the latest first; those of all years, if left out.
    func values(ofYear year: Int? = nil, on page: some Page) -> [Value] {
        entries.reversed().filter { year == nil || $0.meeting.date.year == year }.compactMap { entry in
            published.meeting(entry.meeting).map { value(of: entry, at: $0, on: page) }
        }
    }

    private func value(of entry: ThemeAtMeeting, at linked: LinkedMeeting, on page: some Page) -> Value {
        let meeting = linked.meeting
        return [
            "meeting": MeetingLine.value(of: meeting, on: page),
            "items": .list(
                entry.itemsWithoutMinute(of: meeting).map {
                    AgendaItemLink.value(of: $0, at: meeting, on: page)
                }),
            "minutes": .list(
                entry.minutes.compactMap { MinuteLink.value(of: $0, at: meeting, on: page) }),
            "decisions": .list(
                entry.decisions.map { DecisionLine.value(of: linked.decisions[$0], at: meeting, on: page) }),
            "actions": .list(
                entry.actions.compactMap { id in
                    guard let thread = published.thread(of: id),
                        let action = thread.actions.first(where: { $0.id == id })
                    else { return nil }
                    return ThreadLine.value(of: thread, as: action, in: published, on: page)
                }),
            "questions": .list(
                entry.questions.map {
                    QuestionLine.value(of: linked.questions[$0], at: meeting, in: published, on: page)
                }),
            "papers": .list(
                entry.papers.map {
                    PaperLine.value(of: $0, of: meeting, in: published.documents, on: page)
                }),
        ]
    }
}
