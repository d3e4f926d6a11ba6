/// A question that the calendar cannot answer. It says so, since a date that is only probably right would be believed.
public enum CalendarFault: Error, Hashable, Sendable {
    /// The count would pass through a year whose bank holidays are not known.
    case noBankHolidays(year: Int)
    /// Working days are counted from 1.
    case countBelowOne(Int)
    /// The clocks have changed by today's rule since 1996.
    case noClockRule(year: Int)

    /// What is wrong, in a phrase that starts small and ends without a full stop.
    public var rule: String {
        switch self {
        case .noBankHolidays(let year):
            "the bank holidays of \(year) are not known, only those of 2000 to 2100"
        case .countBelowOne(let count): "working days are counted from 1, not from \(count)"
        case .noClockRule(let year): "how the clocks changed in \(year) is not known, only from 1996 on"
        }
    }
}
