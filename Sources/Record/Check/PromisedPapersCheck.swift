import Diagnostics
import WorkingDays

/// Whether the papers that an agenda promises are there once they are due.
struct PromisedPapersCheck {
    private let record: PartnershipRecord
    private let today: CivilDate
    private let promised: PromisedPapers

    init(_ record: PartnershipRecord, today: CivilDate) {
        self.record = record
        self.today = today
        promised = PromisedPapers(record)
    }

    func report(to log: inout DiagnosticLog) {
        for meeting in record.meetings {
            guard let agenda = meeting.agenda, isDue(meeting), promised.isWhole(meeting) else { continue }
            for paper in promised.promises(of: meeting) where paper.isMissing {
                log.report(.missing(paper, at: agenda.document.text.place(of: paper.item.node)))
            }
        }
    }

    /// Nothing is missing yet while there is time to publish it.
    private func isDue(_ meeting: Meeting) -> Bool {
        meeting.status != .cancelled && (meeting.papersDeadline?.date ?? meeting.date) < today
    }
}

extension Diagnostic {
    fileprivate static func missing(_ paper: PromisedPaper, at place: SourcePlace) -> Diagnostic {
        let item = paper.item
        switch paper.kind {
        case .paper:
            return Diagnostic(
                .paperMissing, at: place,
                rule: "the papers that an agenda promises are there, and there is none for \(item.called)",
                mend: "put the paper beside the agenda, with `item: \"\(item.number)\"` among its fields")
        case .minutes(let meeting):
            return Diagnostic(
                .paperMissing, at: place,
                rule: "the minutes that a meeting agrees are on record, and those of "
                    + "\(meeting.date.english), of \(item.called), are not",
                mend: "add minutes.md to the folder \(meeting.id.folder)")
        case .actionLog:
            return Diagnostic(
                .paperMissing, at: place,
                rule: "the action log that a meeting reviews is on record, and there is none for "
                    + item.called,
                mend: "put the log as this meeting had it beside the agenda, as actions.md")
        }
    }
}
