/// A day found by counting working days, with its working.
public struct Reckoning: Hashable, Sendable {
    /// The day counted from.
    public let start: CivilDate
    /// The day found.
    public let date: CivilDate
    /// The days that did not count, in the order they were come upon.
    public let passedOver: [NonWorkingDay]

    /// A line for each day passed over: "Mon 28 December is a bank holiday (Boxing Day, substitute)".
    public var working: [String] {
        passedOver.map { $0.words(readIn: start.year) }
    }
}

/// How many working days lie between two days, with the days that did not count.
public struct WorkingDayCount: Hashable, Sendable {
    public let count: Int
    /// From the earlier to the later.
    public let passedOver: [NonWorkingDay]
}
