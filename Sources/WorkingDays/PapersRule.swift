/// What a partnership takes "posted within five working days of each meeting" to mean.
public struct PapersRule: Hashable, Sendable {
    public let days: Int
    public let counting: Counting

    /// As many days as a rule may ask for.
    public static let days = 1...99

    /// Its raw value is how the front matter says it.
    public enum Counting: String, CaseIterable, Hashable, Sendable {
        case workingDaysBefore = "working days before"
        case clearDaysBefore = "clear days before"
        case workingDaysAfter = "working days after"
    }

    /// Nothing, where the days are not 1 to 99.
    public init?(_ days: Int, _ counting: Counting) {
        guard Self.days.contains(days) else { return nil }
        self.days = days
        self.counting = counting
    }

    public func deadline(
        forMeetingOn date: CivilDate, in calendar: WorkingCalendar
    ) throws(CalendarFault) -> PapersDeadline {
        let reckoning =
            switch counting {
            case .workingDaysBefore: try calendar.workingDay(before: date, by: days)
            case .clearDaysBefore: try calendar.workingDay(leaving: days, clearDaysBefore: date)
            case .workingDaysAfter: try calendar.workingDay(after: date, by: days)
            }
        return PapersDeadline(reckoning: reckoning)
    }
}

/// The day by whose end papers must be posted, with the working.
public struct PapersDeadline: Hashable, Sendable {
    public let reckoning: Reckoning

    public var date: CivilDate { reckoning.date }

    /// "by the end of Friday 9 September 2022".
    public var words: String { "by the end of \(date.longEnglish)" }
}

extension PapersRule: CustomStringConvertible {
    /// Reads "5 working days before", "5 clear days before", "1 working day after" and the like.
    public init(reading text: some StringProtocol) throws(PapersRuleFault) {
        let words = text.split(separator: " ")
        let counting = words.dropFirst().map { $0 == "day" ? "days" : String($0) }.joined(separator: " ")
        guard let days = words.first?.number(ofDigits: 1...2),
            let counting = Counting(rawValue: counting),
            let rule = PapersRule(days, counting)
        else { throw PapersRuleFault(text: String(text)) }
        self = rule
    }

    /// "5 clear days before", as it is read.
    public var description: String {
        let words = "\(days) \(counting.rawValue)"
        guard days == 1 else { return words }
        return words.split(separator: " ").map { $0 == "days" ? "day" : $0 }.joined(separator: " ")
    }
}

/// A text that is not a rule for papers.
public struct PapersRuleFault: Error, Hashable, Sendable {
    public let text: String

    public var rule: String { "\"\(text.clipped)\" does not say by when papers are posted" }
    public var mend: String {
        "write \"5 working days before\", \"5 clear days before\" or \"5 working days after\", with 1 to 99 days"
    }
}
