import Diagnostics

/// Text without quotation marks.
enum PlainText {
    /// The words that YAML 1.2 reads as "no value".
    static func standsForNothing(_ text: String) -> Bool {
        guard text.utf8.count == 1 || text.utf8.count == 4 else { return false }
        return switch text {
        case "~", "null", "Null", "NULL": true
        default: false
        }
    }
}

extension BlockReader {
    /// Whether text without quotation marks may begin here: YAML keeps some characters for itself.
    func beginsPlain(at offset: Int, in line: Line) -> Bool {
        guard offset < line.end else { return false }
        switch source.bytes[offset] {
        case .comma, .openBracket, .closeBracket, .openBrace, .closeBrace, .hash, .bar, .greater: return false
        case .quote, .apostrophe: return false
        case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"): return false
        case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"): return false
        case .dash, .question, .colon: return !isSpaceOrEnd(offset + 1, in: line)
        default: return true
        }
    }

    func isCommentStart(_ offset: Int) -> Bool {
        source.bytes[offset] == .hash && offset > 0 && source.bytes[offset - 1] == .space
    }

    func trimmedEnd(of range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound, source.bytes[end - 1] == .space { end -= 1 }
        return end
    }

    /// Reads the rest of a line as text, up to a comment.
    mutating func readPlain(from start: Int, in line: Line) -> Node? {
        guard beginsPlain(at: start, in: line) else {
            faults.report(.indicator(self, line, valueStart: start))
            return nil
        }
        var end = line.end
        for offset in start..<line.end {
            if source.bytes[offset] == .colon, isSpaceOrEnd(offset + 1, in: line) {
                faults.report(.colonInValue(self, line, valueStart: start, colon: offset))
                return nil
            }
            if isCommentStart(offset) {
                // "Item #3" would lose its number without a word.
                guard isSpaceOrEnd(offset + 1, in: line) || source.bytes[offset + 1] == .hash else {
                    faults.report(.hashInValue(self, line, valueStart: start, hash: offset))
                    return nil
                }
                end = offset
                break
            }
        }
        let range = start..<trimmedEnd(of: start..<end)
        let text = source.text(range)
        guard !PlainText.standsForNothing(text) else {
            faults.report(.valueForNothing(self, line, range))
            return nil
        }
        return Node(content: .scalar(Scalar(text: text, style: .plain)), range: line.range(range))
    }
}

extension Diagnostic {
    private static func mendByQuoting(_ reader: BlockReader, _ line: Line, valueStart: Int) -> String {
        let value = reader.source.text(valueStart..<reader.trimmedEnd(of: valueStart..<line.end))
        return "write \(reader.rewritten(line, valueStart: valueStart, value: value.inQuotationMarks))"
    }

    fileprivate static func colonInValue(
        _ reader: BlockReader, _ line: Line, valueStart: Int, colon: Int
    ) -> Diagnostic {
        let atEnd = colon + 1 >= line.end
        return Diagnostic(
            .frontMatterSyntax, at: reader.place(colon..<colon + 1, in: line),
            rule: atEnd
                ? "a value that ends with a colon stands in quotation marks"
                : "a value that holds a colon and a space stands in quotation marks",
            mend: mendByQuoting(reader, line, valueStart: valueStart))
    }

    fileprivate static func hashInValue(
        _ reader: BlockReader, _ line: Line, valueStart: Int, hash: Int
    ) -> Diagnostic {
        Diagnostic(
            .frontMatterSyntax, at: reader.place(hash..<hash + 1, in: line),
            rule:
                "a value that holds a space and # stands in quotation marks; otherwise a comment begins at #",
            mend:
                "\(mendByQuoting(reader, line, valueStart: valueStart)), or put a space after # for a comment"
        )
    }

    fileprivate static func indicator(_ reader: BlockReader, _ line: Line, valueStart: Int) -> Diagnostic {
        let first = reader.source.shown(valueStart..<valueStart + 1)
        let mend = mendByQuoting(reader, line, valueStart: valueStart)
        let place = reader.place(valueStart..<line.end, in: line)
        let word = reader.source.shown(
            valueStart..<(reader.source.bytes[valueStart..<line.end].firstIndex(of: .space) ?? line.end))
        let special: (meaning: String, mend: String)? =
            switch first {
            case "&": ("marks a value for use elsewhere (an anchor)", "leave out `\(word)`")
            case "*": ("repeats a value from elsewhere (an alias)", "write the value itself here")
            case "!": ("names the type of a value (a tag)", "leave out `\(word)`")
            default: nil
            }
        if let special {
            return Diagnostic(
                .frontMatterUnsupported, at: place,
                rule: "a value does not begin with `\(first)`, which in YAML \(special.meaning)",
                mend: "\(mend) if it is text, else \(special.mend)")
        }
        if reader.isItem(line, at: valueStart), valueStart + 1 < line.end {
            let item = reader.source.shown(valueStart..<line.end)
            return Diagnostic(
                .frontMatterSyntax, at: place, rule: "each item of a list stands on a line of its own",
                mend: "write `\(item)` on the next line, two spaces further in, or, for text, \(mend)")
        }
        let mark = first == "`" ? "a backtick" : "`\(first)`"
        return Diagnostic(
            .frontMatterSyntax, at: place,
            rule: "a value that begins with \(mark) stands in quotation marks", mend: mend)
    }

    fileprivate static func valueForNothing(
        _ reader: BlockReader, _ line: Line, _ range: Range<Int>
    ) -> Diagnostic {
        let word = reader.source.shown(range)
        return Diagnostic(
            .frontMatterUnsupported, at: reader.place(range, in: line),
            rule: "`\(word)` is a word to some programs and no value at all to others",
            mend: "\(mendByQuoting(reader, line, valueStart: range.lowerBound)), or delete the line")
    }
}
