import Diagnostics
import WorkingDays

/// Whether a meeting is on a day on which people work: another one is most likely a slip in the folder's name.
struct MeetingDayCheck {
    private let meeting: Meeting
    private let calendar: WorkingCalendar

    init(_ meeting: Meeting, in calendar: WorkingCalendar) {
        self.meeting = meeting
        self.calendar = calendar
    }

    func report(to log: inout DiagnosticLog) {
        guard meeting.status != .cancelled else { return }
        do throws(MeetingDayFault) {
            try calendar.requireMeetingDay(meeting.date)
        } catch {
            // A year without known bank holidays is no fault of the meeting's.
            if case .notWorkingDay = error { log.report(.noMeetingDay(of: meeting, error)) }
        }
    }
}

extension Diagnostic {
    /// A meeting on a day that none can be on.
    public static func noMeetingDay(of meeting: Meeting, _ fault: MeetingDayFault) -> Diagnostic {
        Diagnostic(
            .meetingDay, at: SourcePlace(file: meeting.anyFile), rule: fault.rule,
            mend: "rename the folder \(meeting.id.folder) if the date is wrong",
            notes: fault.mend.map { [Note($0)] } ?? [])
    }
}

extension Meeting {
    /// A file that tells which meeting is meant: the agenda, if there is one.
    fileprivate var anyFile: String {
        let papers: [(any Paper)?] = [agenda, minutes, actionLog, papers.first]
        return papers.lazy.compactMap { $0?.document.file }.first ?? contentFolder
    }
}
