import WorkingDays

/// The facts of a review, and the links from its text to where they come from.
struct ReviewSources {
    let record: YearOfRecord
    private let links: DraftLinks
    private let meetings: [MeetingID: LinkedMeeting]
    private let threads: [ActionID: ActionThread]
    private let raised: [ActionID: RaisedPlace]

    init(_ record: YearOfRecord, from path: String) {
        self.record = record
        let linked = record.linked
        links = DraftLinks(from: path, in: linked.record.documents)
        meetings = Dictionary(linked.meetings.map { ($0.meeting.id, $0) }) { first, _ in first }
        threads = linked.actions.threads.reduce(into: [:]) { threads, thread in
            for action in thread.actions { threads[action.id] = thread }
        }
        raised = Dictionary(linked.meetings.flatMap(\.raised).map { ($0.action, $0) }) { first, _ in first }
    }

    func link(_ words: String, to place: SiteAddress) -> String { links.link(words, to: place) }

    func meeting(_ id: MeetingID) -> LinkedMeeting? { meetings[id] }

    func thread(of action: ActionID) -> ActionThread? { threads[action] }

    /// Words that lead to the page of a register for the year, or are followed by the ways to those for both years.
    func link(_ words: String, to register: LinkedPartnership.Register) -> String {
        let years = record.years(of: register).map { year in
            ("\(year)", SiteAddress(record.linked.address(of: register, in: year)))
        }
        guard years.count > 1 else { return years.first.map { link(words, to: $0.1) } ?? words }
        return "\(words) (\(years.map { link($0.0, to: $0.1) }.joined(separator: ", ")))"
    }

    /// The day of a meeting, which leads to its page.
    func day(of meeting: Meeting) -> String {
        let suffix = meeting.id.suffix.map { " (\($0))" } ?? ""
        return link("\(meeting.date.english)\(suffix)", to: SiteAddress(meeting.address))
    }

    /// The meeting that raised an action, by its day, which leads to where the minutes say so.
    func dayRaised(_ thread: ActionThread) -> String {
        day(
            of: thread.raisedAt,
            at: raised[thread.id].flatMap { place in
                guard thread.id.meeting == thread.raisedAt else { return nil }
                return meetings[thread.raisedAt]?.meeting.place(
                    ofParagraph: place.paragraph, in: place.minute)
            })
    }

    /// The meeting whose log closed an action, by its day, which leads to that log.
    func dayClosed(_ thread: ActionThread) -> String? {
        thread.closedAt.map { id in
            day(of: id, at: meetings[id]?.meeting.actionLog.map { SiteAddress($0.address) })
        }
    }

    private func day(of id: MeetingID, at place: SiteAddress?) -> String {
        if let place { return link(id.date.english, to: place) }
        return meetings[id].map { day(of: $0.meeting) } ?? id.date.english
    }

    /// An action by its reference, which leads to its page, and its words.
    func action(_ action: Action) -> String {
        let reference = link(action.id.reference.text, to: record.linked.record.address(of: action.id))
        return "\(reference) \(action.text.cut(to: Self.longestQuotation).quoted)"
    }

    /// The words of a decision, and the way to its paragraph.
    func decision(_ decision: Decision, of meeting: Meeting) -> String {
        let words = decision.text.listedInLine.cut(to: Self.longestQuotation).withoutStop.quoted
        let place = meeting.place(ofParagraph: decision.paragraph, in: decision.minute)
        let number = meeting.number(ofParagraph: decision.paragraph, in: decision.minute) ?? "minutes"
        return "\(words) (\(link(number, to: place ?? SiteAddress(meeting.address))))"
    }

    /// A minute by its number and title, which lead to it.
    func minute(_ index: Int, of meeting: Meeting) -> String? {
        guard let minute = meeting.minutes?.minutes[index],
            let place = meeting.place(ofParagraph: nil, in: index)
        else { return nil }
        let words = [minute.number, minute.title].compactMap(\.self).joined(separator: " ")
        return link(words.isEmpty ? "minutes" : words, to: place)
    }

    /// Longer words are cut: the link beside them leads to the rest.
    private static let longestQuotation = 240
    /// Of a longer list only so many are named.
    static let mostEntries = 30
}
