import FrontMatter
import WorkingDays

/// A paper that was published later than the partnership's own rule allows.
public struct LatePaper: Sendable {
    public let document: Document
    public let meeting: MeetingID
    public let deadline: PapersDeadline
    let issued: Placed<CivilDate>
    /// Nil where it passes through a year whose bank holidays are not known.
    public let workingDaysLate: Int?

    public var published: CivilDate { issued.value }
}

/// Which papers of a meeting came after the day that the partnership's rule sets.
struct LatePapers {
    private let meeting: Meeting
    let rule: PapersRule?
    private let calendar: WorkingCalendar

    init(_ meeting: Meeting, rule: PapersRule?, in calendar: WorkingCalendar) {
        self.meeting = meeting
        self.rule = rule
        self.calendar = calendar
    }

    var all: [LatePaper] {
        guard let rule, let deadline = meeting.papersDeadline, meeting.status != .cancelled else { return [] }
        return documents(under: rule).compactMap { document in
            guard let issued = document.issued, issued.value > deadline.date else { return nil }
            return LatePaper(
                document: document, meeting: meeting.id, deadline: deadline, issued: issued,
                workingDaysLate: workingDays(after: deadline.date, upTo: issued.value))
        }
    }

    private func workingDays(after deadline: CivilDate, upTo issued: CivilDate) -> Int? {
        do throws(CalendarFault) { return try calendar.workingDays(after: deadline, upTo: issued) } catch {
            return nil
        }
    }

    /// No minutes can be there before the meeting.
    private func documents(under rule: PapersRule) -> [Document] {
        let before: [(any Paper)?] = [meeting.agenda, meeting.actionLog] + meeting.papers
        let all = rule.counting == .workingDaysAfter ? before + [meeting.minutes] : before
        return all.compactMap { $0?.document }
    }
}
