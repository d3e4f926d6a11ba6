import Markdown
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
            (
                name: "\(register.rawValue) of \(year)",
                place: SiteAddress(record.linked.address(of: register, in: year))
            )
        }
        guard years.count > 1 else { return years.first.map { link(words, to: $0.place) } ?? words }
        return "\(words) (\(years.map { link($0.name, to: $0.place) }.joined(separator: ", ")))"
    }

    /// The day of a meeting, which leads to its page.
    func day(of meeting: Meeting) -> String {
        let suffix = meeting.id.suffix.map { " (\($0))" } ?? ""
        return link("\(meeting.date.english)\(suffix)", to: SiteAddress(meeting.address))
    }

    /// The meeting that raised an action: its day and the paragraph that did so, which is where the words lead.
    func dayRaised(_ thread: ActionThread) -> String {
        guard thread.id.meeting == thread.raisedAt, let raised = raised[thread.id],
            let meeting = meetings[thread.raisedAt]?.meeting
        else { return meetings[thread.raisedAt].map { day(of: $0.meeting) } ?? thread.raisedAt.date.english }
        return paragraph(raised.paragraph, in: raised.minute, of: meeting)
    }

    /// The meeting whose log closed an action, by its day, which leads to that log.
    func dayClosed(_ thread: ActionThread) -> String? {
        guard let meeting = thread.closedAt.flatMap({ meetings[$0] })?.meeting else { return nil }
        return meeting.actionLog.map { log in
            link("log of \(meeting.date.english)", to: SiteAddress(log.address))
        } ?? day(of: meeting)
    }

    /// An action by its reference and its year, as references return each year, which lead to its page; and its words.
    func action(_ action: Action) -> String {
        let reference = link(
            "\(action.id.reference.text) of \(action.id.meeting.date.year)",
            to: record.linked.record.address(of: action.id))
        return "\(reference): \(action.text.shortened(to: Self.longestQuotation).withoutStop.asMarkdown)"
    }

    /// The words of decisions, each with the way to its paragraph. One sentence can be several decisions: "noted the
    /// report, and agreed its recommendations".
    func lines(of decisions: [Decision], of meeting: Meeting) -> [String] {
        let lines = decisions.map { decision in
            "\(decision.text.listedInLine.shortened(to: Self.longestQuotation).withoutStop.asMarkdown) "
                + "(\(paragraph(decision.paragraph, in: decision.minute, of: meeting)))"
        }
        return lines.indices.filter { $0 == 0 || lines[$0] != lines[$0 - 1] }.map { start in
            let count = lines[start...].prefix { $0 == lines[start] }.count
            return count == 1 ? lines[start] : "\(lines[start]): \(count.counted("decision"))"
        }
    }

    /// A paragraph of minutes by its day and number, which lead to it.
    private func paragraph(_ paragraph: Int?, in minute: Int, of meeting: Meeting) -> String {
        let number = meeting.number(ofParagraph: paragraph, in: minute).map { ", \($0)" } ?? ""
        return link(
            "\(meeting.date.english)\(number)",
            to: meeting.place(ofParagraph: paragraph, in: minute) ?? SiteAddress(meeting.address))
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
