/// The line a message is about, and under it a caret at the place and a stroke along the rest.
struct SourceExcerpt {
    let lines: [String]

    /// A longer line is cut to the part around the place.
    private static let width = 100
    private static let before = 40

    init(of range: SourceRange, in source: SourceText) {
        let bytes = source.line(range.start.line)
        let offset = min(range.start.column - 1, bytes.count)
        let isOneLine = range.end.line == range.start.line
        let endOffset = isOneLine ? min(range.end.column - 1, bytes.count) : bytes.count

        // Bytes that are no whole characters, at a cut or in a damaged file, decode to a replacement.
        let first = max(0, offset - Self.before)
        let last = min(bytes.count, first + Self.width)
        let at = bytes.startIndex
        let head = Self.visible(bytes[(at + first)..<(at + offset)])
        let marked = Self.visible(bytes[(at + offset)..<(at + min(max(endOffset, offset), last))])
        let tail = Self.visible(bytes[(at + min(max(endOffset, offset), last))..<(at + last)])

        let number = "\(range.start.line)"
        let margin = String(repeating: " ", count: number.count)
        let cutBefore = first > 0 ? "…" : ""
        let cutAfter = last < bytes.count ? "…" : ""
        let indent = String(repeating: " ", count: Self.columns(of: cutBefore + head))
        let stroke = String(repeating: "~", count: max(0, Self.columns(of: marked) - 1))
        lines = [
            "  \(number) | \(cutBefore)\(head)\(marked)\(tail)\(cutAfter)",
            "  \(margin) | \(indent)^\(stroke)",
        ]
    }

    private static func visible(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return SafeText.forTerminal(
            text.split(separator: "\t", omittingEmptySubsequences: false)
                .joined(separator: "    "))
    }

    /// How many columns of a terminal a text takes: a mark upon a letter takes none, a wide letter two.
    private static func columns(of text: String) -> Int {
        text.reduce(0) { sum, character in
            let isWide = character.unicodeScalars.contains { scalar in
                switch scalar.value {
                case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
                    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
                    true
                default: false
                }
            }
            return sum + (isWide ? 2 : 1)
        }
    }
}
