import WorkingDays

/// The years a plan is for, as they stand in its name: `2014-17`, `2023-24`, or a single one, `2011`.
public struct PlanPeriod: Hashable, Comparable, Sendable {
    public let first: Int
    public let last: Int

    /// Reads `2014-17`, `2014–17`, `2014/17`, `2023-2024`, `2012/13` and `2011`; everything else is nil.
    public init?(reading text: some StringProtocol) {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" || $0 == "/" }
        guard let start = parts.first?.number(ofDigits: 4...4), start >= 1, parts.count <= 2 else {
            return nil
        }
        guard let second = parts.dropFirst().first else {
            (first, last) = (start, start)
            return
        }
        let end =
            second.number(ofDigits: 4...4)
            ?? second.number(ofDigits: 2...2).map { start / 100 * 100 + $0 + ($0 < start % 100 ? 100 : 0) }
        guard let end, start <= end, end - start < Self.mostYears else { return nil }
        (first, last) = (start, end)
    }

    /// Longer than any plan is for; "1998-2025" is a stretch of time and no period of a plan.
    private static let mostYears = 12

    /// As it stands in an address and in the data: `2014-17`, `1999-2001` over a century.
    public var text: String {
        guard first != last else { return first.padded(to: 4) }
        let end = first / 100 == last / 100 ? (last % 100).padded(to: 2) : last.padded(to: 4)
        return "\(first.padded(to: 4))-\(end)"
    }

    /// As people read it: `2014–17`.
    public var words: String { text.replacing("-", with: "–") }

    public static func < (left: Self, right: Self) -> Bool {
        (left.first, left.last) < (right.first, right.last)
    }
}
