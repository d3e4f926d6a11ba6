import Diagnostics

/// Finds the actions that have been open for long.
struct OpenActions {
    private let register: ActionRegister
    private let chains: ActionChains
    private let meetingsToClose: Int

    init(_ register: ActionRegister, _ chains: ActionChains, meetingsToClose: Int) {
        self.register = register
        self.chains = chains
        self.meetingsToClose = meetingsToClose
    }

    /// What is missing from the last log is told as that, and not as open.
    func report(to log: inout DiagnosticLog) {
        var heldUpTo: [Int] = []
        for meeting in register.meetings {
            heldUpTo.append((heldUpTo.last ?? 0) + (meeting.wasHeld ? 1 : 0))
        }
        let lastLog = register.logged.lastIndex { !$0.isEmpty } ?? 0
        for thread in chains.threads {
            guard let first = thread.first, let last = thread.last else { continue }
            let action = register.actions[last]
            let begin = chains.beginning(of: first, register)
            let age = (heldUpTo.last ?? 0) - heldUpTo[begin]
            guard age > meetingsToClose, !action.isClosed(asOf: register.meetings.count),
                (action.rows.last?.meeting ?? action.meeting) >= lastLog
            else { continue }
            log.report(
                .openForLong(
                    action, since: register.meetings[begin].id, meetings: age,
                    allowed: meetingsToClose))
        }
    }
}

extension Diagnostic {
    fileprivate static func openForLong(
        _ action: TrackedAction, since meeting: MeetingID, meetings: Int, allowed: Int
    ) -> Diagnostic {
        Diagnostic(
            .actionOpenForLong, at: action.rows.last?.place ?? action.firstPlace,
            rule: """
                an action is closed within \(allowed) meeting\(allowed == 1 ? "" : "s"), and \(action.id.reference.text) has been open since \
                \(meeting.dayInWords), for \(meetings)
                """,
            mend: "close it, or let the next meeting decide what becomes of it")
    }
}
