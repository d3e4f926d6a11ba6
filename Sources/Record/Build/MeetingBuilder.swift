import Diagnostics
import WorkingDays

/// Makes a meeting of the papers in its folder.
struct MeetingBuilder {
    private let folder: MeetingFolder
    private let partnership: Partnership
    private let roster: Roster
    private let today: CivilDate

    init(_ folder: MeetingFolder, of partnership: Partnership, roster: Roster, today: CivilDate) {
        self.folder = folder
        self.partnership = partnership
        self.roster = roster
        self.today = today
    }

    func build(in calendar: WorkingCalendar, reporting log: inout DiagnosticLog) -> Meeting {
        let attendance = folder.minutes.flatMap { minutes in
            AttendanceBuilder(minutes.attendance, on: folder.id.date, roster: roster).attendance(
                reporting: &log)
        }
        let items = folder.agenda?.agenda.items ?? []
        return Meeting(
            id: folder.id, status: status, agenda: folder.agenda, minutes: folder.minutes,
            actionLog: folder.actionLog, papers: folder.papers.inOrder(of: items),
            itemMinutes: ItemMinutes(items: items, minutes: folder.minutes?.minutes ?? []),
            attendance: attendance, isQuorate: isQuorate(attendance),
            questionDeadline: deadline { date throws(CalendarFault) in
                try partnership.rules.questions?.deadline(forMeetingOn: date, in: calendar)
            },
            papersDeadline: deadline { date throws(CalendarFault) in
                try partnership.rules.papers?.deadline(forMeetingOn: date, in: calendar)
            })
    }

    private var status: Meeting.Status {
        let arrangements = folder.agenda?.arrangements
        if arrangements?.cancellation != nil { return .cancelled }
        // Minutes can be prepared before there is a meeting.
        if folder.id.date < today || folder.id.date == today && folder.minutes != nil { return .held }
        return arrangements?.movedFrom.isEmpty == false ? .moved : .scheduled
    }

    private func isQuorate(_ attendance: Attendance?) -> Bool? {
        guard let quorum = partnership.rules.quorum, let attendance, !attendance.attendees.isEmpty else {
            return nil
        }
        return attendance.boardPresent.count >= quorum
    }

    /// Nothing for a day that no calendar covers.
    private func deadline<Deadline>(_ find: (CivilDate) throws(CalendarFault) -> Deadline?) -> Deadline? {
        do throws(CalendarFault) { return try find(folder.id.date) } catch { return nil }
    }
}

extension [MeetingPaper] {
    /// As the agenda goes through them; those without an item come last, by their titles.
    fileprivate func inOrder(of items: [AgendaItem]) -> [MeetingPaper] {
        var places: [String: Int] = [:]
        for (place, item) in items.enumerated() { places[item.number] = places[item.number] ?? place }
        func key(_ paper: MeetingPaper) -> (Int, String, String) {
            let place = paper.item.flatMap { places[$0.value] } ?? items.count
            return (place, paper.title, paper.file)
        }
        return sorted { key($0) < key($1) }
    }
}
