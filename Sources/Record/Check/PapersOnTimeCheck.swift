import Diagnostics
import FrontMatter
import WorkingDays

/// Whether the papers of a meeting were published by the day that the partnership's own rule sets.
struct PapersOnTimeCheck {
    private let meeting: Meeting
    private let rule: PapersRule?

    init(_ meeting: Meeting, rule: PapersRule?) {
        self.meeting = meeting
        self.rule = rule
    }

    func report(to log: inout DiagnosticLog) {
        guard let rule, let deadline = meeting.papersDeadline, meeting.status != .cancelled else { return }
        for document in documents(under: rule) {
            guard let issued = document.issued, issued.value > deadline.date else { continue }
            log.report(.late(issued, deadline: deadline, rule: rule))
        }
    }

    /// No minutes can be there before the meeting.
    private func documents(under rule: PapersRule) -> [Document] {
        let before: [(any Paper)?] = [meeting.agenda, meeting.actionLog] + meeting.papers
        let all = rule.counting == .workingDaysAfter ? before + [meeting.minutes] : before
        return all.compactMap { $0?.document }
    }
}

extension Diagnostic {
    fileprivate static func late(
        _ issued: Placed<CivilDate>, deadline: PapersDeadline, rule: PapersRule
    ) -> Diagnostic {
        Diagnostic(
            .paperLate, at: issued.place,
            rule: "the partnership publishes papers \(rule) a meeting, \(deadline.words), and this one is of "
                + "\(issued.value.longEnglish)",
            mend: "correct the date if it is wrong; otherwise tell the partnership that the paper was late",
            notes: deadline.reckoning.notes)
    }
}
