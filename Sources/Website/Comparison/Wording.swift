/// The words and marks of a block, by their numbers in a vocabulary.
struct Wording {
    /// With one space wherever there is any.
    let text: [UInt8]
    /// The number of each word and mark.
    private(set) var words: [Int32] = []
    /// Where each stands in the text.
    private(set) var ranges: [Range<Int>] = []

    /// - Parameter text: in which one space parts the words.
    init(of text: [UInt8], in vocabulary: inout Vocabulary) {
        self.text = text
        var scanner = WordScanner(text)
        while let range = scanner.next() {
            words.append(vocabulary.number(of: text[range]))
            ranges.append(range)
        }
    }

    var isEmpty: Bool { words.isEmpty }

    func hasSpace(before word: Int) -> Bool {
        guard word < ranges.count, ranges[word].lowerBound > 0 else { return false }
        return text[ranges[word].lowerBound - 1] == UInt8(ascii: " ")
    }

    /// Some of its words as they are written.
    func string(of run: Range<Int>) -> String {
        guard !run.isEmpty else { return "" }
        let start = ranges[run.lowerBound].lowerBound
        return String(decoding: text[start..<ranges[run.upperBound - 1].upperBound], as: UTF8.self)
    }

    var string: String { string(of: words.indices) }
}

/// Numbers the words of both versions: those that read the same have the same number.
struct Vocabulary {
    private var numbers: [String: Int32] = [:]
    private var weights: [Int32] = []
    private var endings: [Bool] = []

    /// How much a word says: a mark nothing, "the" little.
    func weight(of word: Int32) -> Int { Int(weights[Int(word)]) }

    func weight(of words: some Sequence<Int32>) -> Int { words.reduce(0) { $0 + weight(of: $1) } }

    /// Whether it is a mark at which a sentence or a part of one ends.
    func endsSentence(_ word: Int32) -> Bool { endings[Int(word)] }

    mutating func number(of word: ArraySlice<UInt8>) -> Int32 {
        let reading = Self.reading(of: word)
        if let number = numbers[reading] { return number }
        let number = Int32(weights.count)
        numbers[reading] = number
        weights.append(Self.weight(of: reading))
        endings.append([".", "!", "?", ";", ":"].contains(reading))
        return number
    }

    /// A word without what only typesetting makes of it: curled quotes, long dashes, soft hyphens.
    private static func reading(of word: ArraySlice<UInt8>) -> String {
        let text = String(decoding: word, as: UTF8.self)
        if word.allSatisfy({ $0 < 0x80 }) { return text }
        var reading = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "‘", "’", "ʼ", "′": reading.append("'")
            case "“", "”", "„", "″": reading.append("\"")
            case "‐", "‑", "‒", "–", "—", "−": reading.append("-")
            case _ where scalar.properties.generalCategory == .format: continue
            default: reading.unicodeScalars.append(scalar)
            }
        }
        return reading
    }

    private static func weight(of reading: String) -> Int32 {
        var letters = 0
        var capitals = 0
        for scalar in reading.unicodeScalars {
            if scalar.isDigit { return 4 }
            if scalar.isLetter { letters += 1 }
            if scalar.isCapital { capitals += 1 }
        }
        // A short form such as NHS says as much as a long word.
        if capitals > 1 { return 4 }
        switch letters {
        case 0: return 0
        case ...3: return 1
        case 4: return 2
        default: return 4
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool {
        isASCII ? ("0"..."9").contains(self) : properties.numericType != nil
    }

    fileprivate var isLetter: Bool {
        isASCII
            ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isAlphabetic
    }

    fileprivate var isCapital: Bool {
        isASCII ? ("A"..."Z").contains(self) : properties.isUppercase
    }
}
