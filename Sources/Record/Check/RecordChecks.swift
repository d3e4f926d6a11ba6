import Diagnostics
import WorkingDays

/// What an officer should look at in a partnership's meetings, though none of it keeps the site from being built.
public struct RecordChecks {
    private let linked: LinkedPartnership
    private let today: CivilDate

    /// - Parameter linked: the record of all documents, published or not, so that nothing closed is hidden.
    public init(_ linked: LinkedPartnership, today: CivilDate) {
        self.linked = linked
        self.today = today
    }

    public func report(to log: inout DiagnosticLog) {
        let record = linked.record
        for meeting in record.meetings {
            MeetingDayCheck(meeting, in: record.calendar).report(to: &log)
            MeetingFolderCheck(meeting, faults: record.documents.foldersWithFaults).report(to: &log)
            ItemsAndMinutesCheck(meeting).report(to: &log)
            MeetingLengthCheck(meeting).report(to: &log)
            QuestionDeadlineCheck(meeting).report(to: &log)
            PapersOnTimeCheck(
                LatePapers(meeting, rule: record.partnership.rules.papers, in: record.calendar)
            ).report(to: &log)
            PaperItemsCheck(meeting).report(to: &log)
            PublicTitlesCheck(meeting).report(to: &log)
            WithheldMinutesCheck(meeting).report(to: &log)
        }
        PromisedPapersCheck(record, today: today).report(to: &log)
        ClosedActionsCheck(linked).report(to: &log)
        ClosedTitlesCheck(record).report(to: &log)
    }
}
