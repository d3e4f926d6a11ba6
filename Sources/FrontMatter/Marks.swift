import Diagnostics

/// The two lines of `---` that front matter stands between.
enum Marks {
    /// The file does not begin with a mark; its text begins here, after a byte order mark.
    case none(textStart: Int)
    /// The first mark has no second; `lookalike` is the number of a line that may be meant for it.
    case unclosed(lookalike: Int?)
    /// The lines between the marks by number, the bytes they take, and where the text begins.
    case closed(lines: Range<Int>, bytes: Range<Int>, bodyStart: Int)

    init(in source: SourceText) {
        let textStart = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard Self.isMark(source.line(1).dropFirst(textStart)) else {
            self = .none(textStart: textStart)
            return
        }
        var lookalike: Int?
        var number = 2
        while number <= source.lineCount {
            let line = source.line(number)
            if Self.isMark(line) {
                let bodyStart =
                    number < source.lineCount ? source.line(number + 1).startIndex : source.bytes.count
                let bytes = source.line(2).startIndex..<line.startIndex
                self = .closed(lines: 2..<number, bytes: bytes, bodyStart: bodyStart)
                return
            }
            if lookalike == nil, Self.resemblesMark(line) { lookalike = number }
            number += 1
        }
        self = .unclosed(lookalike: lookalike)
    }

    /// Three dashes at the very start of a line, and at most spaces after them.
    private static func isMark(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == .space || $0 == .tab }
    }

    /// Dashes that are indented, too few or too many, that a word processor has joined to a long dash,
    /// or the three dots with which YAML ends a document.
    private static func resemblesMark(_ line: ArraySlice<UInt8>) -> Bool {
        let trimmed = line.drop { $0 == .space }
        guard let first = trimmed.first, first == .dash || first == 0xE2 || first == .dot else {
            return false
        }
        let text = String(decoding: trimmed, as: UTF8.self).filter { $0 != " " && $0 != "\t" }
        if text == "..." { return true }
        let dashes = text.count { $0 == "-" || $0 == "–" || $0 == "—" }
        return dashes == text.count && (dashes > 1 || text != "-")
    }
}
