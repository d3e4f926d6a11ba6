/// The fewest removals and additions that lead from one sequence to another, by Myers' method: for each number
/// of edits, how far one comes on each diagonal.
struct ShortestEdit {
    /// What is left as it is; as indices of the two slices, rising on both sides.
    private(set) var pairs: [CommonSequence.Pair] = []

    /// More edits are not looked for: what needs them has little in common.
    private static let most = 1_000

    /// - Returns: nil where it takes too many edits, or more than the effort left.
    init?(_ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>, effort: inout Effort) {
        guard let reached = Reach(old, new, effort: &effort) else { return nil }
        var x = old.count
        var y = new.count
        for edits in stride(from: reached.edits, through: 0, by: -1) {
            let before = edits == 0 ? (x: 0, y: 0) : reached.place(before: edits, diagonal: x - y)
            while x > before.x, y > before.y {
                x -= 1
                y -= 1
                pairs.append((old.startIndex + x, new.startIndex + y))
            }
            (x, y) = before
        }
        pairs.reverse()
    }

    private struct Reach {
        private(set) var edits = 0
        /// How far into the old sequence one comes after d edits on the diagonals -d to d: at d * d + d + diagonal.
        private var trace: [Int32] = []

        init?(_ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>, effort: inout Effort) {
            let most = min(old.count + new.count, ShortestEdit.most)
            while edits <= most {
                guard effort.spend(2 * edits + 1) else { return nil }
                let round = trace.count + edits
                trace.append(contentsOf: repeatElement(0, count: 2 * edits + 1))
                for diagonal in stride(from: -edits, through: edits, by: 2) {
                    var x = edits == 0 ? 0 : start(on: diagonal)
                    let from = x
                    while x < old.count, x - diagonal < new.count,
                        old[old.startIndex + x] == new[new.startIndex + x - diagonal]
                    {
                        x += 1
                    }
                    guard effort.spend(x - from) else { return nil }
                    trace[round + diagonal] = Int32(x)
                    if x >= old.count, x - diagonal >= new.count { return }
                }
                edits += 1
            }
            return nil
        }

        /// Where a diagonal is come upon: by an addition from the one above, or by a removal from the one below.
        private func start(on diagonal: Int) -> Int {
            isAddition(edits, diagonal) ? far(edits - 1, diagonal + 1) : far(edits - 1, diagonal - 1) + 1
        }

        func place(before edits: Int, diagonal: Int) -> (x: Int, y: Int) {
            let previous = isAddition(edits, diagonal) ? diagonal + 1 : diagonal - 1
            let x = far(edits - 1, previous)
            return (x, x - previous)
        }

        private func isAddition(_ edits: Int, _ diagonal: Int) -> Bool {
            diagonal == -edits
                || diagonal != edits && far(edits - 1, diagonal - 1) < far(edits - 1, diagonal + 1)
        }

        private func far(_ edits: Int, _ diagonal: Int) -> Int {
            Int(trace[edits * edits + edits + diagonal])
        }
    }
}
