/// A paragraph that is nothing but an action, as in "Action: NAME to do X" or "Action point 07/01".
///
/// It belongs to the paragraph before it and has no number of its own.
enum LoneAction {
    static func isAll(of words: String) -> Bool {
        let word = words.prefix { $0.isLetter }
        guard ["action", "actions"].contains(word.lowercased()) else { return false }
        let rest = words[word.endIndex...]
        if rest.isEmpty || isAfterMark(rest) { return true }
        guard rest.first?.isWhitespace ?? false else { return false }
        return word == word.uppercased() || isPoints(rest)
    }

    /// A colon, or a dash that joins no words: "Action- NAME to", but not "Action-oriented".
    private static func isAfterMark(_ rest: Substring) -> Bool {
        let mark = rest.drop { $0.isWhitespace }
        guard let first = mark.first, ":-–—.".contains(first) else { return false }
        return first == ":" || mark.dropFirst().first?.isWhitespace ?? true
    }

    /// " points 07/02 and 07/03", " point 07/01: NAME to do X", and not a sentence about them.
    private static func isPoints(_ rest: Substring) -> Bool {
        let words = rest.split { $0.isWhitespace }
        guard let first = words.first, ["point", "points", "point:", "points:"].contains(first.lowercased())
        else { return false }
        let others = words.dropFirst().drop(while: isReference)
        guard let next = others.first else { return true }
        return words[others.startIndex - 1].last == ":" || ["-", "–", "—"].contains(next)
    }

    private static func isReference(_ word: Substring) -> Bool {
        let reference = word.filter { !",;:.&".contains($0) }
        return reference == "and" || reference.allSatisfy { $0.isNumber || $0 == "/" }
    }
}
