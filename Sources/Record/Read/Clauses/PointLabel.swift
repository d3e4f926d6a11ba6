/// What a lettered point begins with: "a)", "(a)", "ii)" or "a.".
struct PointLabel {
    let text: String
    /// The label as it is written, with its brackets.
    let label: Substring
    /// The words after it.
    let rest: Substring

    init?(atStartOf words: Substring) {
        var rest = words.drop { $0.isWhitespace }
        let start = rest.startIndex
        let isBracketed = rest.first == "("
        if isBracketed { rest = rest.dropFirst() }
        let letters = rest.prefix(5).prefix { $0.isASCII && $0.isLowercase }
        guard (1...4).contains(letters.count) else { return nil }
        rest = rest[letters.endIndex...]
        guard let mark = rest.first, mark == ")" || mark == "." && !isBracketed else { return nil }
        rest = rest.dropFirst()
        guard rest.first?.isWhitespace ?? true else { return nil }
        text = String(letters)
        label = words[start..<rest.startIndex]
        self.rest = rest.drop { $0.isWhitespace }
    }

    /// How manyth letter it is, from 0 on.
    var letter: Int? {
        guard text.utf8.count == 1, let letter = text.utf8.first else { return nil }
        return Int(letter) - Int(UInt8(ascii: "a"))
    }

    /// What it is as a Roman number.
    var roman: Int? { Self.romans.firstIndex(of: text).map { $0 + 1 } }

    private static let romans: [String] = ["", "x", "xx"].flatMap { tens in
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"].map { tens + $0 }
    }
}

/// Tells which point of a clause a label means, one after the other: is "i)" the ninth letter, or the first
/// Roman number?
struct PointCount {
    private var letter: Int?
    /// Of the letter's own points; or of the clause's, where it has no letters.
    private var roman: Int?
    private var letterText: String?

    /// As many letters may be left out; more of a leap is no label of this list.
    private static let longestLeap = 3

    /// The labels of the point and of the one it is within; nil, where it goes on from nothing.
    mutating func labels(of label: PointLabel) -> [String]? {
        if let roman, label.roman == roman + 1 { return take(roman: label) }
        if let letter, label.letter == letter + 1 { return take(letter: label) }
        if label.roman == 1 { return take(roman: label) }
        if label.letter == 0 { return take(letter: label) }
        if let roman, label.roman == roman { return take(roman: label) }
        if let letter, let next = label.letter, (letter...(letter + Self.longestLeap)).contains(next) {
            return take(letter: label)
        }
        return nil
    }

    private mutating func take(letter label: PointLabel) -> [String] {
        (letter, letterText, roman) = (label.letter, label.text, nil)
        return [label.text]
    }

    private mutating func take(roman label: PointLabel) -> [String] {
        roman = label.roman
        return [letterText, label.text].compactMap(\.self)
    }
}
