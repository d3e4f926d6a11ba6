/// The number in front of a block: "3.2", "7.", "a)", "(ii)". It moves when something is put in before it.
struct BlockNumber {
    /// As it is written.
    let text: String
    /// How many bytes of the block it takes up, with the spaces after it.
    let length: Int

    /// What counts, whatever closes it: "a" of "(a)", "3.2" of "3.2.".
    static func label(of number: String?) -> String? {
        guard let number else { return nil }
        var label = Substring(number.replacing("(", with: "."))
        while let last = label.last, ").:".contains(last) { label.removeLast() }
        while label.first == "." { label.removeFirst() }
        return String(label.filter { $0 != ")" })
    }

    /// - Parameter text: in which one space parts the words.
    init?(atStartOf text: [UInt8], isHeading: Bool) {
        var reader = Reader(text: text)
        guard reader.takeNumber(isHeading: isHeading) else { return nil }
        let end = reader.position
        guard reader.take(" "), reader.position < text.count else { return nil }
        self.text = String(decoding: text[..<end], as: UTF8.self)
        length = reader.position
    }

    /// The whole of a text, as in the first cell of a row.
    init?(_ text: [UInt8]) {
        var reader = Reader(text: text)
        guard reader.takeCell() else { return nil }
        self.text = String(decoding: text, as: UTF8.self)
        length = text.count
    }
}

/// Takes a number off the front of a text.
private struct Reader {
    let text: [UInt8]
    private(set) var position = 0

    private static let deepest = 6

    /// A number that nothing closes, as in "12 Members", says how many, but in front of a heading.
    mutating func takeNumber(isHeading: Bool) -> Bool {
        let start = position
        if takeLetters(isHeading: isHeading) { return true }
        position = start
        let isBracketed = take("(")
        guard let parts = takeDigits() else { return false }
        if isBracketed { return take(")") }
        let hasLetter = takeBracketedLetter()
        if take(".") || take(")") || take(":") { return true }
        return (isHeading || parts > 1 || hasLetter) && opensSentence
    }

    /// A number and nothing else.
    mutating func takeCell() -> Bool {
        let isBracketed = take("(")
        if takeDigits() != nil {
            _ = takeBracketedLetter()
        } else if !takeLetter() {
            return false
        }
        if isBracketed { return take(")") && position == text.count }
        _ = take(".") || take(")")
        return position == text.count
    }

    /// "a)", "(a)", "ii)" or "a."; "A." is more likely the initial of a name.
    private mutating func takeLetters(isHeading: Bool) -> Bool {
        let isBracketed = take("(")
        let start = position
        while let byte = next, UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte, position - start < 5 {
            position += 1
        }
        let letters = text[start..<position]
        if letters.isEmpty {
            guard let byte = next, UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte else { return false }
            position += 1
            return take(")") || isHeading && take(".")
        }
        let isRoman = letters.allSatisfy { "ivx".utf8.contains($0) }
        guard letters.count == 1 || isRoman else { return false }
        return take(")") || !isBracketed && take(".")
    }

    /// "3", "3.2", "3.2a": how many parts it has; nil for more digits than a number in front has.
    private mutating func takeDigits() -> Int? {
        var parts = 0
        repeat {
            if parts > 0 { position += 1 }
            let start = position
            while isDigit(at: position) { position += 1 }
            guard 1...3 ~= position - start, text[start] != UInt8(ascii: "0") else { return nil }
            parts += 1
        } while parts < Self.deepest && next == UInt8(ascii: ".") && isDigit(at: position + 1)
        let letter = position
        if takeLetter(), let byte = next, byte != UInt8(ascii: " "), !".):(".utf8.contains(byte) {
            position = letter
        }
        return parts
    }

    private mutating func takeLetter() -> Bool {
        guard let byte = next, UInt8(ascii: "a")...UInt8(ascii: "h") ~= byte else { return false }
        position += 1
        return true
    }

    private mutating func takeBracketedLetter() -> Bool {
        let start = position
        if take("("), takeLetter(), take(")") { return true }
        position = start
        return false
    }

    /// Whether a capital follows, be it in quotes: "3.2 million" is no number in front.
    private var opensSentence: Bool {
        var rest = text[position...].drop { " '\"([".utf8.contains($0) }
        if rest.starts(with: "‘".utf8) || rest.starts(with: "“".utf8) { rest = rest.dropFirst(3) }
        return rest.first.map { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 } ?? false
    }

    private var next: UInt8? { position < text.count ? text[position] : nil }

    private func isDigit(at index: Int) -> Bool {
        index < text.count && UInt8(ascii: "0")...UInt8(ascii: "9") ~= text[index]
    }

    mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: mark) else { return false }
        position += 1
        return true
    }
}
