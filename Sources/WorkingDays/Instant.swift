/// A moment, the same everywhere, to the second. It is kept as UTC's date and time.
public struct Instant: Hashable, Sendable {
    public let utcDate: CivilDate
    let secondsSinceMidnight: Int

    /// Nothing beyond the years 1 to 9999.
    public init?(secondsSince1970 seconds: Int) {
        let wholeDays = seconds / Self.secondsInADay
        let remainder = seconds % Self.secondsInADay
        // The remainder of a moment before 1970 is negative; it counts back from the end of the day before.
        guard let date = CivilDate(dayNumber: remainder < 0 ? wholeDays - 1 : wholeDays) else { return nil }
        self.utcDate = date
        self.secondsSinceMidnight = remainder < 0 ? remainder + Self.secondsInADay : remainder
    }

    public var secondsSince1970: Int {
        utcDate.dayNumber * Self.secondsInADay + secondsSinceMidnight
    }

    /// UTC's time of day, to the minute.
    public var utcTime: ClockTime {
        ClockTime(minutesSinceMidnight: secondsSinceMidnight / 60)
    }

    static let secondsInADay = 86_400
}

extension Instant: Comparable, CustomStringConvertible {
    public static func < (left: Self, right: Self) -> Bool {
        left.secondsSince1970 < right.secondsSince1970
    }

    /// "2026-03-27T10:00:00Z".
    public var description: String {
        "\(utcDate.iso)T\(utcTime):\((secondsSinceMidnight % 60).padded(to: 2))Z"
    }
}
