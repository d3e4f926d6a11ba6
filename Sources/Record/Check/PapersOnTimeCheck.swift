import Diagnostics
import WorkingDays

/// Whether the papers of a meeting were published by the day that the partnership's own rule sets.
struct PapersOnTimeCheck {
    private let papers: LatePapers

    init(_ papers: LatePapers) {
        self.papers = papers
    }

    func report(to log: inout DiagnosticLog) {
        guard let rule = papers.rule else { return }
        for paper in papers.all { log.report(.late(paper, rule: rule)) }
    }
}

extension Diagnostic {
    fileprivate static func late(_ paper: LatePaper, rule: PapersRule) -> Diagnostic {
        Diagnostic(
            .paperLate, at: paper.issued.place,
            rule:
                "the partnership publishes papers \(rule) a meeting, \(paper.deadline.words), and this one is "
                + "of \(paper.published.longEnglish)",
            mend: "correct the date if it is wrong; otherwise tell the partnership that the paper was late",
            notes: paper.deadline.reckoning.notes)
    }
}
