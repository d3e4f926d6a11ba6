/// A time of day as a clock shows it, to the minute.
public struct ClockTime: Hashable, Sendable {
    let minutesSinceMidnight: Int

    /// Nothing, where a clock shows no such time.
    public init?(hour: Int, minute: Int) {
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        self.init(minutesSinceMidnight: hour * 60 + minute)
    }

    /// For times that are known to be within the day.
    init(minutesSinceMidnight: Int) {
        self.minutesSinceMidnight = minutesSinceMidnight
    }

    public static let midnight = ClockTime(minutesSinceMidnight: 0)
    public static let midday = ClockTime(minutesSinceMidnight: 12 * 60)

    public var hour: Int { minutesSinceMidnight / 60 }
    public var minute: Int { minutesSinceMidnight % 60 }
}

extension ClockTime: Comparable, CustomStringConvertible {
    public static func < (left: Self, right: Self) -> Bool {
        left.minutesSinceMidnight < right.minutesSinceMidnight
    }

    /// "10:00".
    public var description: String { "\(hour.padded(to: 2)):\(minute.padded(to: 2))" }

    /// "10am", "2:30pm", "midday", "midnight".
    public var english: String {
        if self == .midnight { return "midnight" }
        if self == .midday { return "midday" }
        let hourOfTwelve = hour % 12 == 0 ? 12 : hour % 12
        let minutes = minute == 0 ? "" : ":\(minute.padded(to: 2))"
        return "\(hourOfTwelve)\(minutes)\(hour < 12 ? "am" : "pm")"
    }
}

/// A text that is not a time of day.
public struct ClockTimeFault: Error, Hashable, Sendable {
    public let text: String

    public var rule: String { "\"\(text.clipped)\" is not a time of day" }
    public var mend: String { "write it as 10:00 or 10am" }
}

extension ClockTime {
    /// Reads "10:00", "14.30", "10am", "2:30 pm", "midday", "noon" and "midnight".
    public init(reading text: some StringProtocol) throws(ClockTimeFault) {
        guard let time = Self.time(in: text) else { throw ClockTimeFault(text: String(text)) }
        self = time
    }

    private static func time(in text: some StringProtocol) -> ClockTime? {
        switch text.lowercased() {
        case "midday", "noon", "12 noon": return .midday
        case "midnight": return .midnight
        case let words where words.hasSuffix("am"):
            return onTwelveHourClock(words.dropLast(2), afternoon: false)
        case let words where words.hasSuffix("pm"):
            return onTwelveHourClock(words.dropLast(2), afternoon: true)
        case let words:
            guard let (hour, minute) = hourAndMinute(words[...]), let minute else { return nil }
            return ClockTime(hour: hour, minute: minute)
        }
    }

    private static func onTwelveHourClock(_ words: Substring, afternoon: Bool) -> ClockTime? {
        let figures = words.hasSuffix(" ") ? words.dropLast() : words
        guard let (hour, minute) = hourAndMinute(figures), (1...12).contains(hour) else { return nil }
        return ClockTime(hour: hour % 12 + (afternoon ? 12 : 0), minute: minute ?? 0)
    }

    private static func hourAndMinute(_ figures: Substring) -> (hour: Int, minute: Int?)? {
        let parts = figures.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        guard let hour = parts.first?.number(ofDigits: 1...2) else { return nil }
        if parts.count == 1 { return (hour, nil) }
        guard parts.count == 2, let minute = parts[1].number(ofDigits: 2...2) else { return nil }
        return (hour, minute)
    }
}
