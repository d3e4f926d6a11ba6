import Diagnostics

/// Finds the actions that a log should show, and does not.
struct ActionGaps {
    private let register: ActionRegister
    private let chains: ActionChains
    private let knownDoubts: Set<Int>
    /// The first log after each meeting that has any rows, unless a meeting whose papers are lost lies between.
    private var nextLog: [Int?] = []

    /// The officer need not be told of known doubts again: once they are resolved, the gap may be none.
    init(_ register: ActionRegister, _ chains: ActionChains, knownDoubts: Set<Int>) {
        self.register = register
        self.chains = chains
        self.knownDoubts = knownDoubts
        var next: Int?
        for meeting in register.meetings.indices.reversed() {
            nextLog.append(next)
            if register.meetings[meeting].log?.entries.isEmpty == false {
                next = meeting
            } else if register.meetings[meeting].wasHeld, !register.meetings[meeting].hasPapers {
                next = nil
            }
        }
        nextLog.reverse()
    }

    func report(to log: inout DiagnosticLog) {
        for (number, action) in register.actions.enumerated() {
            guard !chains.isTakenUp(number), !knownDoubts.contains(number) else { continue }
            let last = action.rows.last
            guard last?.isClosed != true, let next = nextLog[last?.meeting ?? action.meeting],
                let place = register.meetings[next].log?.text.place(of: 0)
            else { continue }
            let meeting = register.meetings[next].id
            if let last {
                log.report(.dropped(action, after: last, missingAt: meeting, place))
            } else {
                log.report(.notLogged(action, missingAt: meeting, place))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func notLogged(
        _ action: TrackedAction, missingAt meeting: MeetingID, _ place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .actionNotLogged, at: action.firstPlace,
            rule: """
                an action is in the log of the next meeting, and that of \(meeting.dayInWords) has no \
                \(action.id.reference.text)
                """,
            mend: "add a row for it, or correct the reference here or there",
            notes: [Note("the log", at: place)])
    }

    fileprivate static func dropped(
        _ action: TrackedAction, after row: TrackedAction.Row, missingAt meeting: MeetingID,
        _ place: SourcePlace
    ) -> Diagnostic {
        let reference = action.id.reference.text
        return Diagnostic(
            .actionDropped, at: row.place,
            rule: """
                an action stays in the log until it is closed, and \(reference) of \
                \(action.id.meeting.dayInWords) is not in that of \(meeting.dayInWords)
                """,
            mend: """
                add a row that says what became of it, or, where it goes on under another reference, write there \
                "(was \(reference))"
                """,
            notes: [Note("the log without it", at: place)])
    }
}
