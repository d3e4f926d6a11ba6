/// The mark "was 03/04" or "previously 03/04", with or without brackets: what an action was called at an earlier meeting.
struct PreviousReference {
    let reference: WrittenActionReference
    /// The mark and its brackets.
    let range: Range<String.Index>

    /// The first such mark. "Was" right after a word is a verb, "the deadline was 07/10", and no mark.
    init?(in text: String) {
        let words = text.split(whereSeparator: \.isWhitespace)
        for index in words.indices where Self.isWas(words[index]) {
            let follows = index > 0 && words[index - 1].last?.isLetter == true
            let isBracketed = words[index].first.map(Self.opensBracket) == true
            guard isBracketed || !follows else { continue }
            // There may be spaces around the stroke.
            for length in 1...3 {
                let written = words[(index + 1)...].prefix(length)
                guard let last = written.last else { continue }
                let letters = written.joined(separator: " ").trimmed { ".,;:)]".contains($0) }
                guard let reference = WrittenActionReference(reading: letters) else { continue }
                self.reference = reference
                range = words[index].startIndex..<last.endIndex
                return
            }
        }
        return nil
    }

    /// The mark that follows a reference: "07/01 (was 03/04)", "07/01, previously 03/04".
    init?(rightAfter reference: Range<Int>, in text: [UInt8]) {
        let rest = String(decoding: text[reference.upperBound...].prefix(Self.longestMark), as: UTF8.self)
        guard let mark = PreviousReference(in: rest),
            rest[..<mark.range.lowerBound].allSatisfy({ $0.isWhitespace || $0 == "," })
        else { return nil }
        self = mark
    }

    private static let longestMark = 60

    private static func isWas(_ word: Substring) -> Bool {
        ["was", "previously", "formerly"].contains(word.drop(while: opensBracket).lowercased())
    }

    private static func opensBracket(_ character: Character) -> Bool {
        character == "(" || character == "["
    }
}
