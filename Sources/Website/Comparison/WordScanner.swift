/// Finds the words and marks of a text, one after the other.
///
/// A word holds together what is read as one: "£4,207", "22.6%", "2025–27", "vice-chair", "agency's".
struct WordScanner {
    private let text: [UInt8]
    private var position = 0

    init(_ text: [UInt8]) {
        self.text = text
    }

    private enum Class {
        case space, unseen, letter, digit, mark

        var isOfWord: Bool { self == .letter || self == .digit }
    }

    private struct Character {
        let kind: Class
        let scalar: Unicode.Scalar
        let end: Int
    }

    mutating func next() -> Range<Int>? {
        while let first = character(at: position) {
            let start = position
            position = first.end
            switch first.kind {
            case .space, .unseen: continue
            case .mark where Self.currencies.contains(first.scalar):
                if let digit = character(at: position), digit.kind == .digit {
                    position = digit.end
                    takeWord(after: digit)
                }
            case .mark: break
            case .letter, .digit: takeWord(after: first)
            }
            takeUnseen()
            return start..<position
        }
        return nil
    }

    private mutating func takeWord(after first: Character) {
        var last = first
        while let next = character(at: position) {
            switch next.kind {
            case .letter, .digit, .unseen:
                position = next.end
                if next.kind != .unseen { last = next }
            case .mark where next.scalar == "%" && last.kind == .digit:
                position = next.end
                return
            case .mark:
                guard let after = character(at: next.end), joins(next.scalar, last, after) else { return }
                position = after.end
                last = after
            case .space: return
            }
        }
    }

    /// What is not seen, such as a soft hyphen, stays with what it follows.
    private mutating func takeUnseen() {
        while let next = character(at: position), next.kind == .unseen { position = next.end }
    }

    private func joins(_ mark: Unicode.Scalar, _ last: Character, _ after: Character) -> Bool {
        guard last.kind.isOfWord, after.kind.isOfWord else { return false }
        let areDigits = last.kind == .digit && after.kind == .digit
        switch mark {
        case "'", "’", "-", "‐", "‑", "_", "@": return true
        case "–", "−", ",", ":", "/": return areDigits
        // An address such as www.example.org; a sentence that begins without a space has a capital.
        case ".": return areDigits || after.scalar.properties.isLowercase
        default: return false
        }
    }

    private static let currencies: Set<Unicode.Scalar> = ["£", "€", "$"]

    private func character(at start: Int) -> Character? {
        guard start < text.count else { return nil }
        let byte = text[start]
        if byte < 0x80 {
            return Character(kind: Self.class(of: byte), scalar: Unicode.Scalar(byte), end: start + 1)
        }
        var end = start + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        let scalars = String(decoding: text[start..<end], as: UTF8.self).unicodeScalars
        let scalar = scalars.first ?? "\u{FFFD}"
        return Character(kind: Self.class(of: scalar), scalar: scalar, end: end)
    }

    private static func `class`(of byte: UInt8) -> Class {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case 0...0x20: .space
        default: .mark
        }
    }

    private static func `class`(of scalar: Unicode.Scalar) -> Class {
        let properties = scalar.properties
        if properties.isWhitespace { return .space }
        if properties.generalCategory == .format || properties.isGraphemeExtend { return .unseen }
        if properties.numericType != nil { return .digit }
        return properties.isAlphabetic ? .letter : .mark
    }
}
