/// Takes a stretch of text apart into words, a byte at a time.
struct WordScanner {
    private let text: [UInt8]
    private let end: Int
    private var next: Int

    init(_ range: Range<Int>, of text: [UInt8]) {
        self.text = text
        next = range.lowerBound
        end = range.upperBound
    }

    /// All words; a dash or bullet on its own is a mark of the word before it.
    static func words(in range: Range<Int>, of text: [UInt8]) -> [SaidWord] {
        var scanner = WordScanner(range, of: text)
        var words: [SaidWord] = []
        while let piece = scanner.nextPiece() {
            if let word = scanner.word(piece) {
                words.append(word)
            } else if let last = words.last {
                words[words.count - 1].whole = last.whole.lowerBound..<piece.upperBound
                if let mark = scanner.mark(closing: piece), last.mark == nil || last.mark == .comma {
                    words[words.count - 1].mark = mark
                }
            }
        }
        return words
    }

    /// What stands between two spaces.
    private mutating func nextPiece() -> Range<Int>? {
        while next < end, let space = spaceLength(at: next) { next += space }
        guard next < end else { return nil }
        let start = next
        next += 1
        while next < end, spaceLength(at: next) == nil, !isLongDash(at: next) { next += 1 }
        // An em dash joins sentences and no words: it ends the piece it follows.
        if next < end, isLongDash(at: next), next > start { next += 3 }
        return start..<next
    }

    private func word(_ piece: Range<Int>) -> SaidWord? {
        var core = piece
        var opensBracket = false
        while let length = markLength(at: core.lowerBound, before: core.upperBound) {
            if [UInt8(ascii: "("), UInt8(ascii: "[")].contains(text[core.lowerBound]) { opensBracket = true }
            core = core.lowerBound + length..<core.upperBound
        }
        if core.isEmpty {
            guard text[piece.lowerBound] == UInt8(ascii: "&") else { return nil }
            core = piece.lowerBound..<piece.lowerBound + 1
        }
        while let length = markLength(endingAt: core.upperBound, after: core.lowerBound) {
            core = core.lowerBound..<core.upperBound - length
        }
        let capitals = text[core].count { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        let hasSmall = text[core].contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        return SaidWord(
            core: core, whole: piece, opensBracket: opensBracket, isCapitalised: isCapital(text[core]),
            isCapitals: capitals > 1 && !hasSmall,
            mark: mark(closing: core.upperBound..<piece.upperBound))
    }

    /// The mark that counts is the last one; brackets and quotation marks around it do not.
    private func mark(closing marks: Range<Int>) -> SaidWord.Mark? {
        var isBracket = false
        var position = marks.upperBound
        while position > marks.lowerBound {
            if isDash(endingAt: position) || isEllipsis(endingAt: position) {
                return isDash(endingAt: position) ? .dash : .stop
            }
            position -= 1
            switch text[position] {
            case UInt8(ascii: "."), UInt8(ascii: "!"): return .stop
            case UInt8(ascii: "?"): return .question
            case UInt8(ascii: ":"): return .colon
            case UInt8(ascii: ";"): return .semicolon
            case UInt8(ascii: ","): return .comma
            case UInt8(ascii: "-"): return .dash
            case UInt8(ascii: ")"), UInt8(ascii: "]"): isBracket = true
            default: break
            }
        }
        return isBracket ? .bracket : nil
    }

    // MARK: Bytes

    private func isCapital(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first else { return false }
        if first < 0x80 { return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) }
        return String(decoding: word.prefix(4), as: UTF8.self).first?.isUppercase ?? false
    }

    private func spaceLength(at position: Int) -> Int? {
        switch text[position] {
        case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): return 1
        case 0xC2: return byte(position + 1) == 0xA0 ? 2 : nil
        case 0xE2:
            guard let second = byte(position + 1), let third = byte(position + 2) else { return nil }
            let isThin = second == 0x80 && ((0x80...0x8A).contains(third) || third == 0xAF)
            return isThin ? 3 : nil
        default: return nil
        }
    }

    private func markLength(at position: Int, before end: Int) -> Int? {
        guard position < end else { return nil }
        if isMark(text[position]) { return 1 }
        guard text[position] == 0xE2, byte(position + 1) == 0x80, position + 3 <= end else { return nil }
        return 3
    }

    private func markLength(endingAt position: Int, after start: Int) -> Int? {
        guard position > start else { return nil }
        if isMark(text[position - 1]) { return 1 }
        guard position - 3 >= start, text[position - 3] == 0xE2, text[position - 2] == 0x80 else {
            return nil
        }
        return 3
    }

    /// Whatever is ASCII and neither a letter nor a digit.
    private func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            false
        default: byte < 0x80
        }
    }

    private func isLongDash(at position: Int) -> Bool {
        text[position] == 0xE2 && byte(position + 1) == 0x80 && byte(position + 2) == 0x94
    }

    private func isDash(endingAt position: Int) -> Bool {
        guard position >= 3, text[position - 3] == 0xE2, text[position - 2] == 0x80 else { return false }
        return text[position - 1] == 0x93 || text[position - 1] == 0x94
    }

    private func isEllipsis(endingAt position: Int) -> Bool {
        position >= 3 && text[position - 3] == 0xE2 && text[position - 2] == 0x80
            && text[position - 1] == 0xA6
    }

    private func byte(_ position: Int) -> UInt8? {
        position < end ? text[position] : nil
    }
}
