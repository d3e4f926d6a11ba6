/// Finds the word that was probably meant.
public enum NearMiss {
    /// Words longer than this are no slip of the finger, and comparing them would take time.
    private static let longest = 64

    /// The candidate nearest to `word`, where one is near: at most one edit for every three letters.
    /// Of two equally near the earlier one is taken.
    public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let wanted = letters(of: word)
        guard !wanted.isEmpty, wanted.count <= longest else { return nil }
        var best: (word: String, distance: Int)?
        for candidate in candidates {
            let letters = letters(of: candidate)
            guard letters.count <= longest else { continue }
            let allowed = max(1, max(wanted.count, letters.count) / 3)
            guard abs(wanted.count - letters.count) <= allowed else { continue }
            let distance = distance(from: wanted, to: letters)
            guard distance <= allowed, distance < max(wanted.count, letters.count) else { continue }
            if distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.word
    }

    /// Capitals do not count as a difference, and neither do `_`, ` ` and `-` among themselves.
    private static func letters(of word: String) -> [Unicode.Scalar] {
        word.unicodeScalars.prefix(longest + 1).map { letter in
            switch letter {
            case "A"..."Z": Unicode.Scalar(UInt8(ascii: letter) + 32)
            case "_", " ": "-"
            default: letter
            }
        }
    }

    /// Edits between two words: a letter put in, left out or changed, or two neighbours swapped.
    private static func distance(from: [Unicode.Scalar], to: [Unicode.Scalar]) -> Int {
        guard !from.isEmpty, !to.isEmpty else { return max(from.count, to.count) }
        var beforeLast = [Int](repeating: 0, count: to.count + 1)
        var last = Array(0...to.count)
        for i in 1...from.count {
            var row = [i]
            row.reserveCapacity(to.count + 1)
            for j in 1...to.count {
                let change = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1)
                var edits = min(change, last[j] + 1, row[j - 1] + 1)
                if i > 1, j > 1, from[i - 1] == to[j - 2], from[i - 2] == to[j - 1] {
                    edits = min(edits, beforeLast[j - 2] + 1)
                }
                row.append(edits)
            }
            (beforeLast, last) = (last, row)
        }
        return last[to.count]
    }
}
