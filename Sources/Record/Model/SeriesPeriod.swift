import WorkingDays

/// The stretch of time that a paper of a series is about.
public struct SeriesPeriod: Hashable, Comparable, Sendable {
    public enum Kind: Int, CaseIterable, Hashable, Sendable {
        /// From January to December, or as the series has it.
        case year
        /// Over two calendar years, `2025-26`: mostly from April to March.
        case splitYear
        /// As the series counts them; where its year begins in April, the first is April to June.
        case quarter
        case month
    }

    public let kind: Kind
    /// The year it begins in, or that it is counted within.
    public let year: Int
    /// Which quarter or month of the year; nil for years.
    public let part: Int?

    init(_ kind: Kind, year: Int, part: Int? = nil) {
        self.kind = kind
        self.year = year
        self.part = part
    }

    /// Consecutive periods of one kind have consecutive positions, so that a gap shows.
    public var position: Int {
        switch kind {
        case .year, .splitYear: year
        case .quarter: year * 4 + (part ?? 1)
        case .month: year * 12 + (part ?? 1)
        }
    }

    /// As it stands in the data: `2025`, `2025-26`, `2025-Q1`, `2025-07`.
    public var text: String {
        let year = year.padded(to: 4)
        return switch kind {
        case .year: year
        case .splitYear: "\(year)-\(nextYear)"
        case .quarter: "\(year)-Q\(part ?? 1)"
        case .month: "\(year)-\((part ?? 1).padded(to: 2))"
        }
    }

    /// As people read it: "2025", "2025/26", "2025 Q1", "July 2025".
    public var words: String {
        let year = year.padded(to: 4)
        return switch kind {
        case .year: year
        case .splitYear: "\(year)/\(nextYear)"
        case .quarter: "\(year) Q\(part ?? 1)"
        case .month: "\(Month(rawValue: part ?? 1)?.name ?? "") \(year)"
        }
    }

    private var nextYear: String { ((year + 1) % 100).padded(to: 2) }

    /// In the order of time within a kind; the kinds one after the other.
    public static func < (left: Self, right: Self) -> Bool {
        (left.kind.rawValue, left.position) < (right.kind.rawValue, right.position)
    }
}
