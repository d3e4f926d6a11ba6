import Diagnostics
import WorkingDays

/// Whether the deadline for questions that the agenda prints is the one of the partnership's rule.
struct QuestionDeadlineCheck {
    private let meeting: Meeting

    init(_ meeting: Meeting) {
        self.meeting = meeting
    }

    func report(to log: inout DiagnosticLog) {
        guard let printed = meeting.agenda?.arrangements.printedDeadline,
            let deadline = meeting.questionDeadline, deadline.at != printed.value
        else { return }
        log.report(.deadlineDiffers(printed.value, from: deadline, at: printed.place))
    }
}

extension Reckoning {
    /// The days that nobody would think of passing over: bank holidays and closures, not every weekend.
    var notes: [Diagnostic.Note] {
        passedOver.filter { $0.reason != .weekend }.map { Diagnostic.Note($0.words(readIn: start.year)) }
    }
}

extension Diagnostic {
    fileprivate static func deadlineDiffers(
        _ printed: LondonTime, from deadline: QuestionDeadline, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .questionDeadlineDiffers, at: place,
            rule: "questions are due when the partnership's rule says, \(deadline.words), and this agenda "
                + "prints \(printed.english)",
            mend: "correct the agenda, or `questions:` and `closures:` in partnership.md; until then readers "
                + "are shown both",
            notes: deadline.reckoning.notes)
    }
}
