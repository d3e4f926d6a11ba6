/// A partnership's rule for questions that are not on the agenda: before which hour of which working day they must
/// have arrived.
public struct QuestionDeadlineRule: Hashable, Sendable {
    public let time: ClockTime
    /// 1 is the last working day before the meeting.
    public let workingDaysBefore: Int

    /// As many days as a rule may ask for.
    public static let days = 1...99

    /// Before 10:00 on the last working day before the meeting.
    public static let usual = QuestionDeadlineRule()

    /// Nothing, where the days are not 1 to 99.
    public init?(before time: ClockTime, workingDaysBefore days: Int) {
        guard Self.days.contains(days) else { return nil }
        self.time = time
        self.workingDaysBefore = days
    }

    private init() {
        self.time = ClockTime(minutesSinceMidnight: 10 * 60)
        self.workingDaysBefore = 1
    }

    public func deadline(
        forMeetingOn date: CivilDate, in calendar: WorkingCalendar
    ) throws(CalendarFault) -> QuestionDeadline {
        let reckoning = try calendar.workingDay(before: date, by: workingDaysBefore)
        return QuestionDeadline(at: try LondonTime(reckoning.date, at: time), reckoning: reckoning)
    }
}

extension QuestionDeadlineRule: CustomStringConvertible {
    /// "before 10am on the last working day before the meeting".
    public var description: String {
        workingDaysBefore == 1
            ? "before \(time.english) on the last working day before the meeting"
            : "before \(time.english), \(workingDaysBefore) working days before the meeting"
    }
}

/// When a question must have arrived, with the working.
public struct QuestionDeadline: Hashable, Sendable {
    public let at: LondonTime
    public let reckoning: Reckoning

    /// "before 10am on Friday 16 September 2022".
    public var words: String { "before \(at.english)" }
}
