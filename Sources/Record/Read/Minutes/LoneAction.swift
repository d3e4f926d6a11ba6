/// Words that are nothing but an action, as in "Action: NAME to do X" or "Action point 07/01".
///
/// A paragraph of such words belongs to the one before it and has no number of its own.
struct LoneAction {
    /// What is to be done and by whom; empty where no more is said than that there is an action, or which.
    let text: String

    init?(_ words: String) {
        let label = words.drop(while: Self.isOpeningBracket).prefix { $0.isLetter }
        guard ["action", "actions"].contains(label.lowercased()) else { return nil }
        let reader = PhraseReader(pieces: TextPieces(words), isHeading: false)
        let pieces = reader.pieces
        let start = pieces.isWord(0) ? 0 : 1
        let references = reader.actions(at: start)
        var end = references?.end ?? reader.afterActionWords(start)
        while let mark = pieces.mark(end), ")]".unicodeScalars.contains(mark) { end += 1 }

        if (end..<max(end, pieces.count)).allSatisfy({ pieces.mark($0) != nil }) {
            text = ""
        } else if pieces.mark(end) == ":" || pieces.isDash(end) && !pieces.isAttached(end + 1) {
            text = pieces.words(from: end + 1)
        } else if references == nil, pieces.mark(end) == ".", !pieces.isAttached(end + 1) {
            text = pieces.words(from: end + 1)
        } else if references == nil, end == start + 1, pieces.isInCapitals(start), !pieces.isAttached(end) {
            // "ACTION Tom Reed to write", but not "ACTION was taken" nor the heading "ACTION PLAN".
            text = pieces.words(from: end)
            guard text.first?.isUppercase == true, text.contains(where: \.isLowercase) else { return nil }
        } else {
            return nil
        }
    }

    static func isAll(of words: String) -> Bool { LoneAction(words) != nil }

    private static func isOpeningBracket(_ character: Character) -> Bool {
        character == "(" || character == "["
    }
}

extension TextPieces {
    /// All from a piece on; the bracket that closes what opened before it is left out.
    fileprivate func words(from index: Int) -> String {
        guard index < count else { return "" }
        let isBracketed = mark(0) == "(" && mark(count - 1) == ")" || mark(0) == "[" && mark(count - 1) == "]"
        let end = isBracketed ? max(index, count - 1) : count
        guard index < end else { return "" }
        return String(decoding: text[start(of: index)..<self.end(before: end)], as: UTF8.self)
    }
}
