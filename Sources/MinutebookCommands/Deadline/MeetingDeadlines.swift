import Record
import WorkingDays

/// By when everything for one meeting is due. What passes through a year whose bank holidays are not known is said to be
/// unknown, rather than guessed.
struct MeetingDeadlines {
    let date: CivilDate
    let rules: DeadlineRules
    /// The meeting of that day, where it is on record.
    let meeting: Meeting?
    /// Nil where no questions are taken, or where the deadline is unknown.
    let questions: QuestionDeadline?
    /// Nil where the partnership has no rule for papers, or where the deadline is unknown.
    let papers: PapersDeadline?
    /// By when papers would be due with five clear days, as the law has it for councils.
    let clearDays: PapersDeadline?
    /// Why some of them are unknown.
    let unknown: CalendarFault?

    static let clearDaysRule = PapersRule(5, .clearDaysBefore)

    /// Refuses a day that no meeting can be on, and one of which nothing can be known.
    init(on date: CivilDate, _ meeting: Meeting?, under rules: DeadlineRules) throws(MeetingDayFault) {
        try rules.calendar.requireMeetingDay(date)
        var unknown: CalendarFault?
        func known<Deadline>(_ find: () throws(CalendarFault) -> Deadline?) -> Deadline? {
            do throws(CalendarFault) {
                return try find()
            } catch {
                unknown = error
                return nil
            }
        }
        let calendar = rules.calendar
        questions = known { () throws(CalendarFault) in
            try rules.questions?.deadline(forMeetingOn: date, in: calendar)
        }
        papers = known { () throws(CalendarFault) in
            try rules.papers?.deadline(forMeetingOn: date, in: calendar)
        }
        clearDays = known { () throws(CalendarFault) in
            try Self.clearDaysRule?.deadline(forMeetingOn: date, in: calendar)
        }
        if let unknown, questions == nil, papers == nil, clearDays == nil { throw .unknown(date, unknown) }
        self.unknown = unknown
        self.date = date
        self.rules = rules
        self.meeting = meeting
    }

    /// When the meeting starts, as far as it is on record; until then questions on its agenda are taken.
    var start: LondonTime? { meeting?.plannedStart }
}
