/// Tells the lengths in an agenda's column from the totals that often stand among them.
struct RunningTotals {
    /// A row with a number of minutes in it.
    struct Figure: Hashable {
        let minutes: Int
        /// A part's minutes may be counted once more in those of its item.
        let isPart: Bool
    }

    /// So many figures must stand above a total: that one length is the sum of two others is no rarity.
    private static let fewestSummed = 3
    /// So many figures that only rise are no longer chance.
    private static let fewestRising = 5

    /// The figures that are lengths, nil in the place of every other.
    ///
    /// The last figure is a total where it is the sum of those above, with the parts of items or without. A
    /// column that only rises says how long the meeting has lasted so far, and holds no length at all.
    static func lengths(among figures: [Figure?]) -> [Int?] {
        var lengths = figures.map { $0?.minutes }
        if let last = figures.lastIndex(where: { $0 != nil }), isTotal(figures[last], of: figures[..<last]) {
            lengths[last] = nil
        }
        let left = lengths.compactMap(\.self)
        let onlyRises = zip(left, left.dropFirst()).allSatisfy { $0 < $1 }
        if left.count >= fewestRising, onlyRises { lengths = lengths.map { _ in nil } }
        return lengths
    }

    private static func isTotal(_ last: Figure?, of above: ArraySlice<Figure?>) -> Bool {
        let above = above.compactMap(\.self)
        guard let last, above.count >= fewestSummed else { return false }
        let whole = above.reduce(0) { $0 + $1.minutes }
        let withoutParts = above.reduce(0) { $0 + ($1.isPart ? 0 : $1.minutes) }
        return last.minutes == whole || last.minutes == withoutParts
    }
}
