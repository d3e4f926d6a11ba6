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
    /// How many words the phrases with some first word have, the longest first.
    private let lengths: [[UInt8]: [Int]]
    /// The phrases by their words, one after the other with a space between.
    private let phrases: [[UInt8]: Int]

    init(_ phrases: [String], spelling: Spelling) {
        self.spelling = spelling
        var lengths: [[UInt8]: Set<Int>] = [:]
        var known: [[UInt8]: Int] = [:]
        for (index, phrase) in phrases.enumerated() {
            let bytes = Array(phrase.utf8)
            let words = Self.words(of: bytes, in: bytes.indices).map { Self.folded(bytes[$0], spelling) }
            guard let last = words.last, words.count <= Self.mostWords else { continue }
            for ending in [last] + (spelling == .loose ? Self.plurals(of: last) : []) {
                let written = words.dropLast() + [ending]
                let key = Array(written.joined(separator: [UInt8(ascii: " ")]))
                known[key] = known[key] ?? index
                lengths[written[0], default: []].insert(words.count)
            }
        }
        self.lengths = lengths.mapValues { $0.sorted(by: >) }
        self.phrases = known
    }

    /// Nobody's abbreviation or subject has more.
    private static let mostWords = 12

    /// In the order of the text; none overlaps another.
    func occurrences(in text: [UInt8], within stretch: Range<Int>) -> [Occurrence] {
        guard !phrases.isEmpty else { return [] }
        let words = Self.words(of: text, in: stretch)
        var found: [Occurrence] = []
        var index = 0
        while index < words.count {
            let match = longestPhrase(at: index, of: words, in: text)
            guard let match else {
                index += 1
                continue
            }
            let last = words[index + match.count - 1]
            found.append(Occurrence(range: words[index].lowerBound..<last.upperBound, phrase: match.phrase))
            index += match.count
        }
        return found
    }

    /// Which phrases occur in a text.
    func phrases(in text: String) -> Set<Int> {
        let bytes = Array(text.utf8)
        return Set(occurrences(in: bytes, within: bytes.indices).map(\.phrase))
    }

    private func longestPhrase(
        at start: Int, of words: [Range<Int>], in text: [UInt8]
    ) -> (phrase: Int, count: Int)? {
        let first = Self.folded(text[words[start]], spelling)
        guard let lengths = lengths[first], let longest = lengths.first else { return nil }
        // The keys of all stretches that begin here, each a word longer than the one before.
        var keys = [first]
        for next in words.indices.dropFirst(start + 1).prefix(longest - 1) {
            let between = text[words[next - 1].upperBound..<words[next].lowerBound]
            guard between.allSatisfy(Self.joinsWords) else { break }
            keys.append(keys[keys.count - 1] + [UInt8(ascii: " ")] + Self.folded(text[words[next]], spelling))
        }
        for count in lengths where count <= keys.count {
            if let phrase = phrases[keys[count - 1]] { return (phrase, count) }
        }
        return nil
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
