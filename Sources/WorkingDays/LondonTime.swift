/// What the calendar and the clock show in London at a moment, to the minute.
public struct LondonTime: Hashable, Sendable {
    public let date: CivilDate
    public let time: ClockTime
    /// Whether the clock is an hour ahead of UTC.
    public let isSummerTime: Bool
    public let instant: Instant

    /// The moment at which London's clock shows a time. Of the hour that comes twice in October the first one is meant;
    /// in the hour that is left out in March the clock shows an hour more than was asked for, as it would to
    /// someone who had not yet put it forward.
    public init(_ date: CivilDate, at time: ClockTime) throws(CalendarFault) {
        let wall = date.dayNumber * Instant.secondsInADay + time.minutesSinceMidnight * 60
        let summerReading = wall - Self.anHour
        let isSummer = try Self.summerTime(in: date.year).contains(summerReading)
        try self.init(secondsSince1970: isSummer ? summerReading : wall, in: date.year)
    }

    /// What London's clock shows at a moment.
    public init(at instant: Instant) throws(CalendarFault) {
        let toTheMinute = instant.secondsSince1970 - instant.secondsSinceMidnight % 60
        try self.init(secondsSince1970: toTheMinute, in: instant.utcDate.year)
    }

    private init(secondsSince1970 seconds: Int, in year: Int) throws(CalendarFault) {
        let isSummer = try Self.summerTime(in: year).contains(seconds)
        guard let instant = Instant(secondsSince1970: seconds),
            let shown = Instant(secondsSince1970: seconds + (isSummer ? Self.anHour : 0))
        else { throw .noClockRule(year: year) }
        self.date = shown.utcDate
        self.time = shown.utcTime
        self.isSummerTime = isSummer
        self.instant = instant
    }

    private static let anHour = 3_600

    /// From the last Sunday of March to the last Sunday of October, each at 01:00 UTC; never around a New Year, so
    /// London's year and UTC's are the same to it.
    private static func summerTime(in year: Int) throws(CalendarFault) -> Range<Int> {
        guard year >= 1996,
            let start = CivilDate.last(.sunday, of: .march, in: year),
            let end = CivilDate.last(.sunday, of: .october, in: year)
        else { throw .noClockRule(year: year) }
        let firstSecond = start.dayNumber * Instant.secondsInADay + anHour
        return firstSecond..<(end.dayNumber * Instant.secondsInADay + anHour)
    }
}

extension LondonTime: Comparable, CustomStringConvertible {
    public static func < (left: Self, right: Self) -> Bool {
        left.instant < right.instant
    }

    /// "2026-03-27T10:00:00+00:00".
    public var description: String {
        "\(date.iso)T\(time):00\(isSummerTime ? "+01:00" : "+00:00")"
    }

    /// "10am on Friday 27 March 2026".
    public var english: String { "\(time.english) on \(date.longEnglish)" }
}
