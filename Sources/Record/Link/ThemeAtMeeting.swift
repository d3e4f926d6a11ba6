import WorkingDays

/// What one meeting had about a subject, by the places within the meeting.
public struct ThemeAtMeeting: Sendable {
    public let meeting: MeetingID
    public fileprivate(set) var items: [String] = []
    public fileprivate(set) var minutes: [Int] = []
    public fileprivate(set) var decisions: [Int] = []
    public fileprivate(set) var actions: [ActionID] = []
    public fileprivate(set) var questions: [Int] = []
    public fileprivate(set) var papers: [Document] = []

    public var count: Int {
        items.count + minutes.count + decisions.count + actions.count + questions.count + papers.count
    }

    /// Where there is a minute of it, the item need not be named beside it.
    public func itemsWithoutMinute(of meeting: Meeting) -> [AgendaItem] {
        let agenda = meeting.agenda?.agenda.items ?? []
        let itemsOfMinutes = meeting.itemsOfMinutes
        let minuted = Set(minutes.compactMap { itemsOfMinutes[$0] }.map { agenda[$0].number })
        return agenda.filter { items.contains($0.number) && !minuted.contains($0.number) }
    }
}

extension LinkedTheme {
    /// What each meeting had about it, in the order of the meetings.
    /// - Parameters:
    ///   - days: those of which it tells; all, if left out.
    ///   - paper: finds a paper by its path.
    public func meetings(
        on days: ClosedRange<CivilDate>? = nil, paper: (String) -> Document?
    ) -> [ThemeAtMeeting] {
        var meetings: [MeetingID: ThemeAtMeeting] = [:]
        func add(to meeting: MeetingID, _ change: (inout ThemeAtMeeting) -> Void) {
            guard days?.contains(meeting.date) ?? true else { return }
            change(&meetings[meeting, default: ThemeAtMeeting(meeting: meeting)])
        }
        for place in items { add(to: place.meeting) { $0.items.append(place.number) } }
        for place in minutes { add(to: place.meeting) { $0.minutes.append(place.minute) } }
        for place in decisions { add(to: place.meeting) { $0.decisions.append(place.decision) } }
        for action in actions { add(to: action.meeting) { $0.actions.append(action) } }
        for place in questions { add(to: place.meeting) { $0.questions.append(place.question) } }
        for document in papers.compactMap(paper) where document.kind == .paper {
            guard let meeting = document.meeting else { continue }
            add(to: meeting) { $0.papers.append(document) }
        }
        return meetings.values.sorted { $0.meeting < $1.meeting }
    }
}
