import Diagnostics

extension BlockReader {
    /// Reads `[a, "b", c]`: a list of words on one line.
    mutating func readBracketList(from start: Int, in line: Line) -> Node? {
        var items: [Node] = []
        var offset = skippingSpaces(from: start + 1, in: line)
        while offset < line.end, source.bytes[offset] != .closeBracket {
            guard let item = readBracketItem(from: &offset, in: line, list: start) else { return nil }
            items.append(item)
            offset = skippingSpaces(from: offset, in: line)
            guard offset < line.end, source.bytes[offset] == .comma else { break }
            offset = skippingSpaces(from: offset + 1, in: line)
            guard offset < line.end else { break }
            guard source.bytes[offset] != .closeBracket else {
                faults.report(.bracketItemMissing(self, line, at: offset))
                return nil
            }
        }
        guard offset < line.end, source.bytes[offset] == .closeBracket else {
            faults.report(.bracketUnclosed(self, line, from: start, at: offset))
            return nil
        }
        guard contentStart(from: offset + 1, in: line) == line.end else {
            faults.report(.afterBracket(self, line, from: start, end: offset + 1))
            return nil
        }
        return Node(content: .list(items), range: line.range(start..<offset + 1))
    }

    private func skippingSpaces(from offset: Int, in line: Line) -> Int {
        source.bytes[offset..<line.end].firstIndex { $0 != .space } ?? line.end
    }

    private mutating func readBracketItem(from offset: inout Int, in line: Line, list: Int) -> Node? {
        let start = offset
        if let mark = quotationMark(at: start, in: line) {
            guard let end = endOfQuoted(from: start, mark: mark, in: line) else {
                faults.report(.bracketQuotes(self, line, from: start))
                return nil
            }
            offset = end
            return unquote(start..<end, mark: mark, in: line).map { text in
                Node(content: .scalar(Scalar(text: text, style: .quoted)), range: line.range(start..<end))
            }
        }
        if source.bytes[start] == .comma {
            faults.report(.bracketItemMissing(self, line, at: start))
            return nil
        }
        while offset < line.end, source.bytes[offset] != .comma, source.bytes[offset] != .closeBracket {
            offset += 1
        }
        let range = start..<trimmedEnd(of: start..<offset)
        guard isPlainInBrackets(range, in: line) else {
            let bytes = source.bytes[range]
            let isNested = bytes.first == .openBracket || bytes.first == .openBrace
            faults.report(
                isNested ? .nestedInBrackets(self, line, from: list) : .bracketItem(self, line, range))
            return nil
        }
        return Node(
            content: .scalar(Scalar(text: source.text(range), style: .plain)), range: line.range(range))
    }

    /// Between brackets more characters mean something, and YAML 1.1 and 1.2 differ about `?` and `:`.
    private func isPlainInBrackets(_ range: Range<Int>, in line: Line) -> Bool {
        guard let first = source.bytes[range].first, beginsPlain(at: range.lowerBound, in: line) else {
            return false
        }
        if first == .colon || (first == .dash && range.count == 1) { return false }
        for offset in range {
            switch source.bytes[offset] {
            case .openBracket, .openBrace, .closeBrace, .question: return false
            case .colon where offset + 1 == range.upperBound || source.bytes[offset + 1] == .space:
                return false
            case .hash where isCommentStart(offset): return false
            default: continue
            }
        }
        return !PlainText.standsForNothing(source.text(range))
    }
}

extension Diagnostic {
    fileprivate static func bracketItemMissing(_ reader: BlockReader, _ line: Line, at offset: Int)
        -> Diagnostic
    {
        Diagnostic(
            .frontMatterSyntax, at: reader.place(offset..<offset, in: line),
            rule: "in brackets an item stands before and after each comma",
            mend: "delete the comma that has no item, or write the item that is missing")
    }

    fileprivate static func bracketItem(_ reader: BlockReader, _ line: Line, _ range: Range<Int>)
        -> Diagnostic
    {
        Diagnostic(
            .frontMatterSyntax, at: reader.place(range, in: line),
            rule: """
                in brackets an item that holds a special character or means nothing stands in quotation marks
                """,
            mend: """
                write `\(reader.source.text(range).inQuotationMarks)` in place of \
                `\(reader.source.shown(range))`
                """)
    }

    fileprivate static func bracketQuotes(
        _ reader: BlockReader, _ line: Line, from start: Int
    ) -> Diagnostic {
        let mark = reader.source.shown(start..<start + 1)
        return Diagnostic(
            .frontMatterQuotes, at: reader.place(start..<line.end, in: line),
            rule: "an item that begins with \(mark) ends with \(mark) on the same line",
            mend: "write \(mark) at the end of the item, before the comma or the bracket")
    }

    fileprivate static func nestedInBrackets(
        _ reader: BlockReader, _ line: Line, from list: Int
    ) -> Diagnostic {
        Diagnostic(
            .frontMatterUnsupported, at: reader.place(list..<line.end, in: line),
            rule: "a list in brackets holds words only, no further lists and no fields in braces",
            mend: """
                write each item on a line of its own below the field, two spaces further in, after a dash \
                and a space
                """)
    }

    fileprivate static func bracketUnclosed(
        _ reader: BlockReader, _ line: Line, from list: Int, at offset: Int
    ) -> Diagnostic {
        let text = reader.source.text(list..<reader.trimmedEnd(of: list..<line.end))
        guard offset >= line.end else {
            return Diagnostic(
                .frontMatterSyntax, at: reader.place(offset..<line.end, in: line),
                rule: "a comma stands between the items of a list in brackets",
                mend: "write a comma after the quotation mark, or put the whole item in quotation marks")
        }
        return Diagnostic(
            .frontMatterUnsupported, at: reader.place(list..<line.end, in: line),
            rule: "a list in brackets is opened and closed on one line",
            mend: """
                write all items on this line, with ] after the last, or each on a line of its own after a dash \
                and a space; for text, write \
                \(reader.rewritten(line, valueStart: list, value: text.inQuotationMarks))
                """)
    }

    fileprivate static func afterBracket(
        _ reader: BlockReader, _ line: Line, from start: Int, end: Int
    ) -> Diagnostic {
        let text = reader.source.text(start..<reader.trimmedEnd(of: start..<line.end)).inQuotationMarks
        return Diagnostic(
            .frontMatterSyntax, at: reader.place(end..<line.end, in: line),
            rule: "nothing but a comment follows the closing bracket of a list",
            mend: "if it is text, write \(reader.rewritten(line, valueStart: start, value: text))")
    }
}
