/// What two sequences have in common, in order: as much as there is, where the effort allows; else what the
/// elements tell that stand once on either side.
struct CommonSequence {
    typealias Pair = (old: Int, new: Int)

    private let old: [Int32]
    private let new: [Int32]
    /// Rising on both sides.
    private(set) var pairs: [Pair] = []

    private struct Stretch {
        var old: Range<Int>
        var new: Range<Int>
    }

    init(_ old: [Int32], _ new: [Int32], effort: inout Effort) {
        self.old = old
        self.new = new
        var waiting = [Stretch(old: old.indices, new: new.indices)]
        while let next = waiting.popLast() {
            let stretch = takeEnds(of: next)
            guard !stretch.old.isEmpty, !stretch.new.isEmpty else { continue }
            if let edit = ShortestEdit(old[stretch.old], new[stretch.new], effort: &effort) {
                pairs += edit.pairs
            } else {
                let anchors = anchors(of: stretch, effort: &effort)
                pairs += anchors
                if !anchors.isEmpty { waiting += Self.gaps(of: stretch, between: anchors) }
            }
        }
        pairs.sort { $0.old < $1.old }
    }

    /// Pairs what is the same at both ends.
    private mutating func takeEnds(of stretch: Stretch) -> Stretch {
        var stretch = stretch
        while let left = stretch.old.first, let right = stretch.new.first, old[left] == new[right] {
            pairs.append((left, right))
            stretch.old.removeFirst()
            stretch.new.removeFirst()
        }
        while let left = stretch.old.last, let right = stretch.new.last, old[left] == new[right] {
            pairs.append((left, right))
            stretch.old.removeLast()
            stretch.new.removeLast()
        }
        return stretch
    }

    // MARK: Elements that stand once

    private func anchors(of stretch: Stretch, effort: inout Effort) -> [Pair] {
        guard effort.spend(8 * (stretch.old.count + stretch.new.count)) else { return [] }
        let places = Self.onlyPlaces(in: old, stretch.old)
        let others = Self.onlyPlaces(in: new, stretch.new)
        let shared = stretch.old.compactMap { index -> Pair? in
            guard places[old[index]] == .some(index), let other = others[old[index]] ?? nil else {
                return nil
            }
            return (index, other)
        }
        return Self.longestRising(shared)
    }

    /// Where each element stands; nil for one that stands there more than once.
    private static func onlyPlaces(in sequence: [Int32], _ stretch: Range<Int>) -> [Int32: Int?] {
        var places: [Int32: Int?] = [:]
        for index in stretch {
            places.updateValue(places[sequence[index]] == nil ? index : nil, forKey: sequence[index])
        }
        return places
    }

    /// The most pairs, of some that rise on the old side, that rise on the new side too.
    private static func longestRising(_ pairs: [Pair]) -> [Pair] {
        // The last pair of the best row of each length, and for each pair the one before it in its row.
        var lasts: [Int] = []
        var before = [Int?](repeating: nil, count: pairs.count)
        for index in pairs.indices {
            var low = 0
            var high = lasts.count
            while low < high {
                let middle = (low + high) / 2
                if pairs[lasts[middle]].new < pairs[index].new { low = middle + 1 } else { high = middle }
            }
            if low > 0 { before[index] = lasts[low - 1] }
            if low == lasts.count { lasts.append(index) } else { lasts[low] = index }
        }
        var row: [Pair] = []
        var next = lasts.last
        while let index = next {
            row.append(pairs[index])
            next = before[index]
        }
        return row.reversed()
    }

    private static func gaps(of stretch: Stretch, between anchors: [Pair]) -> [Stretch] {
        var gaps: [Stretch] = []
        var start = (old: stretch.old.lowerBound, new: stretch.new.lowerBound)
        for end in anchors + [(stretch.old.upperBound, stretch.new.upperBound)] {
            if start.old < end.old, start.new < end.new {
                gaps.append(Stretch(old: start.old..<end.old, new: start.new..<end.new))
            }
            start = (end.old + 1, end.new + 1)
        }
        return gaps
    }
}
