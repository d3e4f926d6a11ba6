import WorkingDays

/// The year that an annual review is about: a calendar year, or one that runs from April to March.
public struct ReviewYear: Hashable, Sendable {
    public let period: PlanPeriod
    public let days: ClosedRange<CivilDate>

    /// Reads `2025`, the calendar year, and `2024-25`, the year from April to March.
    public init(reading text: String) throws(ReviewYearFault) {
        guard let period = PlanPeriod(reading: text), period.last - period.first <= 1 else {
            throw ReviewYearFault(text: text)
        }
        let isSplit = period.first != period.last
        let first = CivilDate(year: period.first, month: isSplit ? .april : .january, day: 1)
        let last = CivilDate(year: period.last, month: isSplit ? .march : .december, day: 31)
        guard let first, let last else { throw ReviewYearFault(text: text) }
        self.period = period
        days = first...last
    }

    /// The calendar years that it has a part of.
    var calendarYears: ClosedRange<Int> { period.first...period.last }

    /// As a heading has it: "2025", "2024–25".
    var words: String { period.words }
}

/// Why a text is no year of a review.
public struct ReviewYearFault: Error, Hashable, Sendable {
    let text: String

    public var rule: String { "\"\(text.clipped)\" is not a year that a review can be about" }
    public var mend: String { "write a calendar year, 2025, or one from April to March, 2024-25" }
}
