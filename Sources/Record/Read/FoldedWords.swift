/// The words of a text in small letters and without punctuation, to compare with what people usually write.
struct FoldedWords: Hashable {
    let words: [String]

    init(_ text: some StringProtocol) {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                word.append(scalar)
            } else if scalar.properties.generalCategory != .format, !word.isEmpty {
                // A soft hyphen or a joiner is invisible, and stands within a word rather than between two.
                words.append(String(word))
                word.removeAll()
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        self.words = words
    }

    /// "leadofficers" for both "Lead Officer(s)" and "lead officers".
    var joined: String { words.joined() }

    func contains(anyOf others: Set<String>) -> Bool {
        words.contains(where: others.contains)
    }

    /// Whether the words of a phrase follow each other somewhere.
    func contains(phrase: [String]) -> Bool {
        words.indices.contains { words[$0...].starts(with: phrase) }
    }
}
