import Diagnostics

/// One line between the marks.
struct Line {
    let number: Int
    /// The offset of its first byte.
    let start: Int
    /// The offset after its last byte, not counting the line end.
    let end: Int
    /// How far in its content begins. The dash of a list item counts as indentation for what follows it.
    var indent: Int
    /// It holds a character that front matter may not hold; the fault is reported.
    let isDamaged: Bool

    var content: Int { start + indent }
    var isBlank: Bool { content == end }

    func position(at offset: Int) -> SourcePosition {
        SourcePosition(line: number, column: offset - start + 1)
    }

    func range(_ offsets: Range<Int>) -> SourceRange {
        SourceRange(start: position(at: offsets.lowerBound), end: position(at: offsets.upperBound))
    }
}

extension Line {
    /// Measures lines, and reports in each the first character that front matter may not hold.
    static func measured(_ numbers: Range<Int>, of source: SourceText, reporting log: inout FaultLog)
        -> [Line]
    {
        var lines: [Line] = []
        lines.reserveCapacity(numbers.count)
        var holdsControlCharacter = false
        for number in numbers where !log.isFull {
            let bytes = source.line(number)
            let content = bytes.firstIndex { $0 != .space } ?? bytes.endIndex
            let forbidden = bytes[content...].indices.first { isForbidden(source.bytes, at: $0) }
            lines.append(
                Line(
                    number: number, start: bytes.startIndex, end: bytes.endIndex,
                    indent: content - bytes.startIndex, isDamaged: forbidden != nil))
            guard let forbidden else { continue }
            switch source.bytes[forbidden] {
            case .tab: log.report(.tab(source, at: forbidden, isIndentation: forbidden == content))
            case 0x0C, 0x80...: log.report(.invisible(source, at: forbidden))
            default: holdsControlCharacter = true
            }
        }
        // The check of the whole file has words for these; its first one stands between the marks.
        if holdsControlCharacter { log.checkEncoding(of: source) }
        return lines
    }

    /// A tab, or what YAML does not count as text or counts as a line end in one version only.
    private static func isForbidden(_ bytes: [UInt8], at offset: Int) -> Bool {
        func byte(_ distance: Int) -> UInt8 {
            offset + distance < bytes.count ? bytes[offset + distance] : 0
        }
        switch bytes[offset] {
        case 0..<0x20, 0x7F: return true
        // U+0080 to U+009F, among them the "next line" U+0085
        case 0xC2: return byte(1) < 0xA0
        // U+2028 and U+2029, the line and the paragraph separator
        case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9)
        // U+FEFF, the byte order mark; U+FFFE and U+FFFF, which are no characters
        case 0xEF: return (byte(1) == 0xBB && byte(2) == 0xBF) || (byte(1) == 0xBF && byte(2) >= 0xBE)
        default: return false
        }
    }
}

extension Diagnostic {
    fileprivate static func tab(_ source: SourceText, at offset: Int, isIndentation: Bool) -> Diagnostic {
        Diagnostic(
            .frontMatterTab, at: source.place(offset..<offset + 1),
            rule: isIndentation ? "indentation is made of spaces, not of tabs" : "front matter holds no tabs",
            mend: isIndentation ? "replace each tab with two spaces" : "replace the tab with a space")
    }

    fileprivate static func invisible(_ source: SourceText, at offset: Int) -> Diagnostic {
        let character = String(decoding: source.bytes[offset...].prefix(3), as: UTF8.self)
        let scalar = character.unicodeScalars.first ?? "\u{FFFD}"
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let number = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return Diagnostic(
            .textControlCharacter, at: source.place(offset..<offset + scalar.utf8.count),
            rule: "front matter holds no characters that cannot be seen, and U+\(number) here is one",
            mend: "delete it, and type again what should be there")
    }
}
