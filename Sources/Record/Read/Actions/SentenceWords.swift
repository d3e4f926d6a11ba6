/// Takes a sentence apart for who is named in it.
enum SentenceWords {
    /// The words between spaces. What stands in brackets stays one word, "(City Council, north)", and each `,`, `;`
    /// and `/` outside of them is a word of its own.
    static func split(_ text: String) -> [Substring] {
        var words: [Substring] = []
        var start = text.startIndex
        var isInBrackets = false
        // A bracket that is never closed must not swallow the rest.
        let lastClosing = text.lastIndex(of: ")") ?? text.startIndex
        func endWord(at end: String.Index) {
            if start < end { words.append(text[start..<end]) }
        }
        for (index, character) in zip(text.indices, text) {
            switch character {
            case "(": isInBrackets = index < lastClosing
            case ")": isInBrackets = false
            case _ where isInBrackets: break
            case " ":
                endWord(at: index)
                start = text.index(after: index)
            case ",", ";", "/":
                endWord(at: index)
                start = text.index(after: index)
                words.append(text[index..<start])
            default: break
            }
        }
        endWord(at: text.endIndex)
        return words
    }

    /// The sentences that words make up. The full stop after a title or an initial ends none.
    static func sentences(of words: [Substring]) -> [ArraySlice<Substring>] {
        var sentences: [ArraySlice<Substring>] = []
        var start = 0
        for (index, word) in words.enumerated() where endsSentence(word) {
            sentences.append(words[start...index])
            start = index + 1
        }
        if start < words.count { sentences.append(words[start...]) }
        return sentences
    }

    private static let titles: Set<Substring> = [
        "ch", "cllr", "det", "dr", "hon", "insp", "mr", "mrs", "ms", "prof", "rev", "sgt", "st", "supt",
    ]

    private static func endsSentence(_ word: Substring) -> Bool {
        guard let last = word.last, last == "." || last == "?" || last == "!" else { return false }
        let letters = word.dropLast()
        return letters.count != 1 && !titles.contains(letters.lowercased()[...])
    }
}
