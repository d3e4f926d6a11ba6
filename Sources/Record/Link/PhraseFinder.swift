/// Finds phrases in a text, as whole words, in one pass: the words of themes and the abbreviations of a glossary.
struct PhraseFinder {
    enum Spelling {
        /// As it is written: "ASB" is an abbreviation, "asb" is none.
        case exact
        /// In capitals or not, and of one or of several: "burglary", "Burglaries".
        case loose
    }

    struct Occurrence: Hashable {
        /// The bytes of the text.
        let range: Range<Int>
        /// Which of the phrases it is.
        let phrase: Int
    }

    private let spelling: Spelling
    /// The phrases by their first word, the longest first.
    private let byFirstWord: [[UInt8]: [(words: [[UInt8]], phrase: Int)]]

    init(_ phrases: [String], spelling: Spelling) {
        self.spelling = spelling
        var byFirstWord: [[UInt8]: [(words: [[UInt8]], phrase: Int)]] = [:]
        for (index, phrase) in phrases.enumerated() {
            let bytes = Array(phrase.utf8)
            let words = Self.words(of: bytes, in: bytes.indices).map { Self.folded(bytes[$0], spelling) }
            guard let first = words.first else { continue }
            byFirstWord[first, default: []].append((words, index))
            if spelling == .loose, words.count == 1 {
                for several in Self.plurals(of: first) {
                    byFirstWord[several, default: []].append(([several], index))
                }
            }
        }
        self.byFirstWord = byFirstWord.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }

    /// In the order of the text; none overlaps another.
    func occurrences(in text: [UInt8], within stretch: Range<Int>) -> [Occurrence] {
        guard !byFirstWord.isEmpty else { return [] }
        let words = Self.words(of: text, in: stretch)
        var found: [Occurrence] = []
        var index = 0
        while index < words.count {
            let match = byFirstWord[Self.folded(text[words[index]], spelling)]?.first {
                isThere($0.words, at: index, of: words, in: text)
            }
            guard let match else {
                index += 1
                continue
            }
            let last = words[index + match.words.count - 1]
            found.append(Occurrence(range: words[index].lowerBound..<last.upperBound, phrase: match.phrase))
            index += match.words.count
        }
        return found
    }

    /// Which phrases occur in a text.
    func phrases(in text: String) -> Set<Int> {
        let bytes = Array(text.utf8)
        return Set(occurrences(in: bytes, within: bytes.indices).map(\.phrase))
    }

    private func isThere(_ phrase: [[UInt8]], at start: Int, of words: [Range<Int>], in text: [UInt8]) -> Bool
    {
        guard start + phrase.count <= words.count else { return false }
        for (offset, wanted) in phrase.enumerated() {
            let word = Self.folded(text[words[start + offset]], spelling)
            let isLast = offset == phrase.count - 1
            let isPlural = { spelling == .loose && isLast && Self.plurals(of: wanted).contains(word) }
            guard word == wanted || isPlural() else { return false }
            guard offset > 0 else { continue }
            let between = text[words[start + offset - 1].upperBound..<words[start + offset].lowerBound]
            guard between.allSatisfy(Self.joinsWords) else { return false }
        }
        return true
    }

    /// "bicycles", "burglaries", "knives": the ways in which there can be several of something.
    private static func plurals(of word: [UInt8]) -> [[UInt8]] {
        var plurals = [word + Array("s".utf8), word + Array("es".utf8)]
        for (ending, several) in [("y", "ies"), ("fe", "ves"), ("f", "ves")]
        where word.count > ending.utf8.count + 1 && word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
        {
            plurals.append(Array(word.dropLast(ending.utf8.count)) + Array(several.utf8))
        }
        return plurals
    }

    private static func joinsWords(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "&")
    }

    private static func folded(_ word: ArraySlice<UInt8>, _ spelling: Spelling) -> [UInt8] {
        switch spelling {
        case .exact: Array(word)
        case .loose: word.map { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 ? $0 | 0x20 : $0 }
        }
    }

    /// Runs of letters and digits; whatever is not ASCII counts as a letter.
    private static func words(of text: [UInt8], in stretch: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for index in stretch {
            switch text[index] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
                start = start ?? index
            default:
                if let begun = start { words.append(begun..<index) }
                start = nil
            }
        }
        if let begun = start { words.append(begun..<stretch.upperBound) }
        return words
    }
}
