/// A day of the Gregorian calendar, in the years 1 to 9999. It knows nothing of time zones.
public struct CivilDate: Hashable, Sendable {
    public let year: Int
    public let month: Month
    public let day: Int

    public static let years = 1...9999

    /// Nothing, where there is no such day.
    public init?(year: Int, month: Month, day: Int) {
        guard Self.years.contains(year), day >= 1, day <= month.length(in: year) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Nothing, where there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard let month = Month(rawValue: month) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public var weekday: Weekday {
        // Day 0 was a Thursday; the remainder of a day before it is negative.
        let daysSinceMonday = ((dayNumber + 3) % 7 + 7) % 7
        return Weekday.allCases[daysSinceMonday]
    }

    public var isWeekend: Bool { weekday.isWeekend }

    /// The day so many days later, or earlier for a negative count; nothing beyond the years 1 to 9999.
    public func adding(days: Int) -> CivilDate? {
        let (number, overflow) = dayNumber.addingReportingOverflow(days)
        return overflow ? nil : CivilDate(dayNumber: number)
    }

    /// How many days from this one to another; negative for an earlier one.
    public func days(until other: CivilDate) -> Int {
        other.dayNumber - dayNumber
    }
}

extension CivilDate: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month.rawValue, left.day) < (right.year, right.month.rawValue, right.day)
    }
}
