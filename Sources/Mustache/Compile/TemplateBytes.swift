extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")

    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
    var isBlankOrLineEnd: Bool { isBlank || self == .lineFeed || self == UInt8(ascii: "\r") }
}

/// What the lexer asks of a template's bytes.
extension [UInt8] {
    func has(_ word: [UInt8], at offset: Int) -> Bool {
        guard offset + word.count <= count else { return false }
        for index in word.indices where self[offset + index] != word[index] { return false }
        return true
    }

    func firstOffset(of word: [UInt8], from start: Int) -> Int? {
        var offset = start
        while offset + word.count <= count {
            if has(word, at: offset) { return offset }
            offset += 1
        }
        return nil
    }

    func endOfBlanks(from start: Int, upTo end: Int) -> Int {
        var offset = start
        while offset < end, self[offset].isBlank { offset += 1 }
        return offset
    }

    /// The blanks up to the end of the line, and that end; nil where something else comes first.
    func restOfBlankLine(from start: Int) -> Range<Int>? {
        let end = endOfBlanks(from: start, upTo: count)
        if end == count { return start..<end }
        if self[end] == .lineFeed { return start..<end + 1 }
        if has([UInt8(ascii: "\r"), .lineFeed], at: end) { return start..<end + 2 }
        return nil
    }

    func trimmingBlanks(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, self[start].isBlankOrLineEnd { start += 1 }
        while start < end, self[end - 1].isBlankOrLineEnd { end -= 1 }
        return start..<end
    }
}

extension Collection<UInt8> {
    func sharedPrefix(with other: some Collection<UInt8>) -> SubSequence {
        var end = startIndex
        for byte in other {
            guard end < endIndex, self[end] == byte else { break }
            formIndex(after: &end)
        }
        return self[..<end]
    }
}
