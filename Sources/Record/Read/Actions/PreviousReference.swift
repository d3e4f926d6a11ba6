/// The mark "was 03/04", with or without brackets: what an action was called at an earlier meeting.
struct PreviousReference {
    let reference: WrittenActionReference
    /// The mark and its brackets.
    let range: Range<String.Index>

    /// The first such mark. "Was" right after a word is a verb, "the deadline was 07/10", and no mark.
    init?(in text: String) {
        let words = text.split(separator: " ")
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

    private static func isWas(_ word: Substring) -> Bool {
        word.drop(while: opensBracket).lowercased() == "was"
    }

    private static func opensBracket(_ character: Character) -> Bool {
        character == "(" || character == "["
    }
}
