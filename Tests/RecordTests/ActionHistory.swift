import Diagnostics
import Markdown
import WorkingDays

@testable import Record

/// What becomes of actions over some meetings, told in few words.
struct ActionHistory {
    let meetings: [ActionMeeting]
    let linked: LinkedActions
    let log: DiagnosticLog

    init(meetingsToClose: Int = 99, _ meetings: Meeting...) {
        self.init(meetingsToClose: meetingsToClose, meetings)
    }

    init(meetingsToClose: Int = 99, _ meetings: [Meeting]) {
        self.meetings = meetings.compactMap(\.asRead)
        var log = DiagnosticLog()
        linked = ActionLinker(self.meetings, meetingsToClose: meetingsToClose).link(reporting: &log)
        self.log = log
    }

    struct Meeting {
        let day: String
        var wasHeld = true
        /// A line for each: "07/01 Ada Bell to write"; nil where there are no minutes.
        var raised: [String]?
        var reviewed: [String] = []
        /// A row for each: "07/01 | Ada Bell to write | Closed."; nil where there is no log.
        var log: [String]?

        init(
            _ day: String, held: Bool = true, raised: [String]? = nil, reviewed: [String] = [],
            log: [String]? = nil
        ) {
            self.day = day
            wasHeld = held
            self.raised = raised
            self.reviewed = reviewed
            self.log = log
        }
    }

    /// "2025-07-01/07-02 < 2025-03-04/03-04 by reference", an action a line.
    var joins: [String] {
        linked.actions.map { action in
            guard let previous = action.previous else { return action.id.text }
            let earlier = previous.id?.text ?? "\(previous.meeting.text)/?"
            return "\(action.id.text) < \(earlier) by \(previous.joinedBy)"
        }
    }

    /// The ids of the actions of each thread.
    var threads: [[String]] { linked.threads.map { $0.actions.map(\.id.text) } }

    /// What the log of each meeting says of an action: "2025-07-01 closed".
    func updates(of id: String) -> [String]? {
        action(id)?.updates.map { "\($0.meeting.text) \($0.status.rawValue)" }
    }

    func action(_ id: String) -> Action? { linked.actions.first { $0.id.text == id } }

    func thread(_ id: String) -> ActionThread? { linked.threads.first { $0.id.text == id } }

    var codes: [String] { log.diagnostics.map(\.code.rawValue) }
    var messages: String { PrintedReport(style: .plain).text(of: log) }
}

extension ActionHistory.Meeting {
    fileprivate var asRead: ActionMeeting? {
        MeetingID(partnership: "", folder: day).map { id in
            ActionMeeting(
                id: id, wasHeld: wasHeld,
                minutes: raised.map { lines in
                    ActionMeeting.Minutes(
                        raised: lines.enumerated().compactMap {
                            RaisedAction(line: $1, number: $0 + 1, of: day)
                        },
                        reviewed: Set(reviewed.compactMap { ActionReference(inMinutes: $0) }))
                },
                log: log.map { rows in ActionMeeting.Log(rows: rows, file: "\(day)/actions.md") })
        }
    }
}

extension ActionReference {
    /// In minutes a figure without a nought is that of the minute.
    fileprivate init?(inMinutes text: some StringProtocol) {
        guard let written = WrittenActionReference(reading: text) else { return nil }
        self = written.otherwise ?? written.likely
    }
}

extension RaisedAction {
    fileprivate init?(line: String, number: Int, of day: String) {
        let words = line.split(separator: " ", maxSplits: 1)
        guard let reference = words.first.flatMap({ ActionReference(inMinutes: $0) }) else { return nil }
        let text = words.dropFirst().first.map(String.init) ?? ""
        let mark = PreviousReference(in: text)
        self.init(
            reference: reference, paragraph: "\(number).1", text: text,
            owners: ActionOwners(of: text), previous: mark?.reference,
            place: SourcePlace(file: "\(day)/minutes.md", line: number, column: 1))
    }
}

extension ActionMeeting.Log {
    fileprivate init(rows: [String], file: String) {
        let table =
            "| Ref | Action point | Update |\n|---|---|---|\n" + rows.map { "| \($0) |\n" }.joined()
        let source = SourceText(file: file, text: table)
        var log = DiagnosticLog()
        let text = PaperText(source: source, document: .parse(source, reporting: &log))
        self.init(text: text, entries: ActionLogReader(text).entries(reporting: &log))
    }
}
