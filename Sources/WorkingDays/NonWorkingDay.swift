/// A day that does not count as a working day, and why.
public struct NonWorkingDay: Hashable, Sendable {
    public let date: CivilDate
    public let reason: Reason

    public enum Reason: Hashable, Sendable {
        case weekend
        case bankHoliday(BankHoliday)
        case closure(Closure)
    }

    public init(date: CivilDate, reason: Reason) {
        self.date = date
        self.reason = reason
    }

    /// "Mon 28 December is a bank holiday (Boxing Day, substitute)", for readers who know which year is meant.
    /// A day in another year than theirs is given with its own, and so is any where they have none in mind.
    public func words(readIn year: Int?) -> String {
        let day = date.shortEnglish(readIn: year)
        return switch reason {
        case .weekend: "\(day) is at the weekend"
        case .bankHoliday(let holiday): "\(day) is a bank holiday (\(holiday.words))"
        case .closure(let closure): "\(day) is a day the partnership is closed (\(closure.reason))"
        }
    }
}
