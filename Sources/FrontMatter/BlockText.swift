import Diagnostics

/// What the `|` or `>` before a text on several lines asks for.
private struct BlockHeader {
    /// `>` joins lines into paragraphs, `|` keeps them as they are.
    var folds: Bool
    var ending = Ending.one
    /// How much further in than its field the text stands, where that is said: `|2`.
    var indent: Int?

    /// What becomes of the line ends after the last line of text.
    enum Ending {
        case none
        case one
        case all
    }
}

extension BlockReader {
    /// Reads the lines below a `|` or a `>`, as far as they stand further in than `indent`.
    mutating func readBlockText(header start: Int, in line: Line, under indent: Int) -> Node? {
        guard let header = blockHeader(from: start, in: line) else {
            faults.report(.blockHeader(self, line, from: start))
            consume()
            skip(deeperThan: indent)
            return nil
        }
        consume()
        let first = lines[next...].firstIndex { !$0.isBlank || $0.isDamaged } ?? lines.endIndex
        let textIndent =
            header.indent.map { indent + $0 } ?? (first < lines.endIndex ? lines[first].indent : 0)
        if header.indent == nil, first < lines.endIndex, lines[first].isDamaged {
            // Its place says nothing, so the text is taken to be what stands further in.
            skip(deeperThan: indent)
            return nil
        }
        guard first < lines.endIndex, textIndent > indent, lines[first].indent >= textIndent else {
            faults.report(.blockEmpty(self, line, from: start))
            skip(deeperThan: indent)
            return nil
        }
        // Some readers take the indentation of the text from them.
        if header.indent == nil, let wide = lines[next..<first].first(where: { $0.indent > 0 }) {
            faults.report(.spacesBeforeText(self, wide))
        }
        let (text, last) = gatherText(header, at: textIndent)
        if let below = upcoming(), below.indent > indent {
            if !followsDamage { faults.report(.textFurtherOut(self, below, expected: textIndent)) }
            skip(deeperThan: indent)
        }
        return Node(
            content: .scalar(Scalar(text: text, style: .block)),
            range: SourceRange(start: line.position(at: start), end: last.position(at: last.end)))
    }

    private func blockHeader(from start: Int, in line: Line) -> BlockHeader? {
        var header = BlockHeader(folds: source.bytes[start] == .greater)
        var saysEnding = false
        var offset = start + 1
        while offset < line.end, source.bytes[offset] != .space {
            switch source.bytes[offset] {
            case .dash where !saysEnding:
                header.ending = .none
                saysEnding = true
            case UInt8(ascii: "+") where !saysEnding:
                header.ending = .all
                saysEnding = true
            case let byte where UInt8(ascii: "1")...UInt8(ascii: "9") ~= byte && header.indent == nil:
                header.indent = Int(byte - UInt8(ascii: "0"))
            default: return nil
            }
            offset += 1
        }
        return contentStart(from: offset, in: line) == line.end ? header : nil
    }

    /// Puts the lines of the text together, and gives back the last of them too.
    private mutating func gatherText(_ header: BlockHeader, at indent: Int) -> (String, last: Line) {
        var text: [UInt8] = []
        var last = lines[next]
        var blanks = 0
        var joins = false
        var isFirst = true
        while next < lines.count {
            let line = lines[next]
            guard line.isDamaged || line.indent >= indent || line.isBlank else { break }
            next += 1
            guard line.isDamaged || line.indent >= indent && line.end > line.start + indent else {
                blanks += 1
                continue
            }
            let content = source.bytes[min(line.start + indent, line.end)..<line.end]
            // Lines that stand further in, such as verse or a table, keep their line ends.
            let isFlush = content.first != .space
            if !isFirst {
                if header.folds, joins, isFlush {
                    if blanks == 0 { text.append(.space) }
                } else {
                    text.append(.newline)
                }
            }
            text.append(contentsOf: repeatElement(.newline, count: blanks))
            text.append(contentsOf: content)
            (last, blanks, joins, isFirst) = (line, 0, isFlush, false)
        }
        if header.ending != .none { text.append(.newline) }
        if header.ending == .all { text.append(contentsOf: repeatElement(.newline, count: blanks)) }
        return (String(decoding: text, as: UTF8.self), last)
    }
}

extension Diagnostic {
    fileprivate static func blockHeader(_ reader: BlockReader, _ line: Line, from start: Int) -> Diagnostic {
        let mark = reader.source.shown(start..<start + 1)
        let text = reader.source.text(start..<reader.trimmedEnd(of: start..<line.end)).inQuotationMarks
        return Diagnostic(
            .frontMatterSyntax, at: reader.place(start..<line.end, in: line),
            rule: "after \(mark) the text begins on the next line, two spaces further in than its field",
            mend: """
                write \(reader.rewritten(line, valueStart: start, value: mark)) with the text below it, or \
                \(reader.rewritten(line, valueStart: start, value: text))
                """)
    }

    fileprivate static func blockEmpty(_ reader: BlockReader, _ line: Line, from start: Int) -> Diagnostic {
        let mark = reader.source.shown(start..<start + 1)
        return Diagnostic(
            .frontMatterSyntax, at: reader.place(start..<line.end, in: line),
            rule:
                "\(mark) announces a text on the lines below it, further in than its field, and there is none",
            mend:
                "put two spaces more before each line of the text than before its field, or delete the field")
    }

    fileprivate static func textFurtherOut(_ reader: BlockReader, _ line: Line, expected: Int) -> Diagnostic {
        Diagnostic(
            .frontMatterIndentation, at: reader.place(of: line),
            rule: "each line of a text stands at least as far in as its first line",
            mend: "put \(expected) spaces before `\(reader.source.shown(line.content..<line.end))`")
    }

    fileprivate static func spacesBeforeText(_ reader: BlockReader, _ line: Line) -> Diagnostic {
        Diagnostic(
            .frontMatterIndentation, at: reader.place(line.start..<line.end, in: line),
            rule: "an empty line before the first line of a text holds no spaces",
            mend: "delete the spaces on this line")
    }
}
