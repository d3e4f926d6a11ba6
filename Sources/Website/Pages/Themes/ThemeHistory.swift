import Mustache
import Record
import WorkingDays

/// What the record holds about a subject, meeting by meeting.
struct ThemeHistory {
    private let published: PublishedPartnership
    private var entries: [MeetingID: Entry] = [:]

    /// What one meeting had about it, by the places within the meeting.
    private struct Entry {
        var items: [String] = []
        var minutes: [Int] = []
        var decisions: [Int] = []
        var actions: [ActionID] = []
        var questions: [Int] = []
        var papers: [Document] = []

        var count: Int {
            items.count + minutes.count + decisions.count + actions.count + questions.count + papers.count
        }
    }

    /// - Parameter days: those of which it tells; all, if left out.
    init(of theme: LinkedTheme, in published: PublishedPartnership, on days: ClosedRange<CivilDate>? = nil) {
        self.published = published
        func counts(_ meeting: MeetingID) -> Bool { days?.contains(meeting.date) ?? true }
        for place in theme.items where counts(place.meeting) {
            entries[place.meeting, default: Entry()].items.append(place.number)
        }
        for place in theme.minutes where counts(place.meeting) {
            entries[place.meeting, default: Entry()].minutes.append(place.minute)
        }
        for place in theme.decisions where counts(place.meeting) {
            entries[place.meeting, default: Entry()].decisions.append(place.decision)
        }
        for action in theme.actions where counts(action.meeting) {
            entries[action.meeting, default: Entry()].actions.append(action)
        }
        for place in theme.questions where counts(place.meeting) {
            entries[place.meeting, default: Entry()].questions.append(place.question)
        }
        for document in theme.papers.compactMap(published.paper) {
            guard let meeting = document.meeting, counts(meeting), document.kind == .paper else { continue }
            entries[meeting, default: Entry()].papers.append(document)
        }
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
        let counts = Dictionary(entries.map { ($0.key.date.year, $0.value.count) }, uniquingKeysWith: +)
        return counts.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
    }

    /// The meetings of a year, the latest first; those of all years, if left out.
    func values(ofYear year: Int? = nil, on page: some Page) -> [Value] {
        entries.keys.filter { year == nil || $0.date.year == year }.sorted(by: >).compactMap { id in
            guard let linked = published.meeting(id), let entry = entries[id] else { return nil }
            return value(of: entry, at: linked, on: page)
        }
    }

    private func value(of entry: Entry, at linked: LinkedMeeting, on page: some Page) -> Value {
        let meeting = linked.meeting
        let itemsOfMinutes = meeting.itemsOfMinutes
        let agenda = meeting.agenda?.agenda.items ?? []
        // Where there is a minute of it, the item need not be named beside it.
        let minuted = Set(entry.minutes.compactMap { itemsOfMinutes[$0] }.map { agenda[$0].number })
        return [
            "meeting": MeetingLine.value(of: meeting, on: page),
            "items": .list(
                agenda.filter { entry.items.contains($0.number) && !minuted.contains($0.number) }.map {
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
