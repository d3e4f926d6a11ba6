/// Why a text is not a date.
public enum DateFault: Error, Hashable, Sendable {
    /// It is in none of the forms that are understood.
    case unreadable(String)
    case noSuchMonth(Int)
    case noSuchDay(Int, Month, year: Int)
    /// It names a day of the week that the date is not.
    case wrongWeekday(stated: Weekday, date: CivilDate)

    /// What is wrong, in a phrase that starts small and ends without a full stop.
    public var rule: String {
        switch self {
        case .unreadable(let text): "\"\(text.clipped)\" is not a date"
        case .noSuchMonth(let month): "there is no month \(month)"
        case .noSuchDay(let day, let month, let year): "there is no \(day) \(month.name) \(year)"
        case .wrongWeekday(let stated, let date):
            "\(date.english) is a \(date.weekday.name), not a \(stated.name)"
        }
    }

    /// What to write instead, where that can be said.
    public var mend: String? {
        switch self {
        case .unreadable: "write it as 2025-07-01, Tuesday 1 July 2025 or 01/07/2025"
        case .noSuchMonth: "the month is the second number, as in 2025-07-01 and 01/07/2025"
        case .noSuchDay(_, let month, let year):
            "\(month.name) \(year) has \(month.length(in: year)) days"
        case .wrongWeekday: nil
        }
    }
}

extension String {
    /// Short enough to be quoted in a message.
    package var clipped: String {
        count > 40 ? "\(prefix(40))..." : self
    }
}
