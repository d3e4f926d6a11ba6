import Diagnostics

extension BlockReader {
    /// Reads the value that begins in a line after a colon or a dash. Whatever stands further in below it
    /// would belong to it too, so it is refused here.
    mutating func readInline(from start: Int, in line: Line, under indent: Int) -> Node? {
        if source.bytes[start] == .bar || source.bytes[start] == .greater {
            return readBlockText(header: start, in: line, under: indent)
        }
        let value = readOneLine(from: start, in: line)
        consume()
        guard let below = upcoming(), below.indent > indent else {
            if value == nil { skipClosingBracket(at: indent, of: start) }
            return value
        }
        if value != nil, !followsDamage {
            faults.report(.continued(self, below, after: line, valueStart: start))
        }
        skip(deeperThan: indent)
        if value == nil { skipClosingBracket(at: indent, of: start) }
        return nil
    }

    /// Leaves out the line that closes a list in brackets over several lines, which was refused at its start.
    private mutating func skipClosingBracket(at indent: Int, of start: Int) {
        guard let line = upcoming(), line.indent == indent else { return }
        switch (source.bytes[start], source.bytes[line.content]) {
        case (.openBracket, .closeBracket), (.openBrace, .closeBrace): consume()
        default: return
        }
    }

    private mutating func readOneLine(from start: Int, in line: Line) -> Node? {
        switch source.bytes[start] {
        case .openBracket: return readBracketList(from: start, in: line)
        case .openBrace:
            faults.report(.braces(self, line, from: start))
            return nil
        case .quote, .apostrophe: return readQuoted(from: start, in: line)
        default: return readPlain(from: start, in: line)
        }
    }
}

extension Diagnostic {
    fileprivate static func continued(
        _ reader: BlockReader, _ line: Line, after first: Line, valueStart: Int
    ) -> Diagnostic {
        let text = reader.source.shown(line.content..<line.end)
        if reader.isItem(line) || reader.nameRange(in: line) != nil {
            return Diagnostic(
                .frontMatterIndentation, at: reader.place(of: line),
                rule:
                    "what stands further in belongs to the line above it, and that line has a value already",
                mend: "begin `\(text)` in the column of its neighbours, or delete the value above it")
        }
        let mended = reader.rewritten(first, valueStart: valueStart, value: ">")
        return Diagnostic(
            .frontMatterUnsupported, at: reader.place(of: line),
            rule: "a value stands on one line, and `\(text)` would go on with the value above it",
            mend: """
                put it all on one line, or write \(mended) and the whole text on the lines below, two spaces \
                further in
                """)
    }

    fileprivate static func braces(_ reader: BlockReader, _ line: Line, from start: Int) -> Diagnostic {
        // A comment after the braces stays where it is.
        let closed = reader.source.bytes[start..<line.end].lastIndex(of: .closeBrace).map { $0 + 1 }
        let isWhole = closed.map { reader.contentStart(from: $0, in: line) == line.end } ?? false
        let end = isWhole ? closed ?? line.end : reader.trimmedEnd(of: start..<line.end)
        let place = reader.place(start..<end, in: line)
        let rule = "fields that belong together are written one to a line, without braces"
        let fields = reader.fieldsInBraces(start..<end)
        guard let first = fields.first else {
            let quoted = reader.source.text(start..<end).inQuotationMarks
            return Diagnostic(
                .frontMatterUnsupported, at: place, rule: rule,
                mend: """
                    write each as `name: value` on a line of its own below, two spaces further in; for text, \
                    write \(reader.rewritten(line, valueStart: start, value: quoted))
                    """)
        }
        func list(_ fields: some Sequence<String>) -> String {
            fields.map { "`\($0.shortened)`" }.joined(separator: ", ")
        }
        let leadEnd = reader.trimmedEnd(of: line.start..<start)
        if reader.isItem(line, at: leadEnd - 1) {
            let others = fields.dropFirst()
            return Diagnostic(
                .frontMatterUnsupported, at: place, rule: rule,
                mend: others.isEmpty
                    ? "write `- \(first.shortened)`"
                    : "write `- \(first.shortened)` and below it, in the same column, \(list(others))")
        }
        let field = reader.rewritten(line, valueStart: leadEnd, value: "")
        return Diagnostic(
            .frontMatterUnsupported, at: place, rule: rule,
            mend: "write \(field) and on the lines below it, two spaces further in, \(list(fields))")
    }
}

extension BlockReader {
    /// The first few fields of `{email: a@b.org, phone: 01234 567890}`, where it can be told apart so simply.
    fileprivate func fieldsInBraces(_ range: Range<Int>) -> [String] {
        let bytes = source.bytes[range]
        guard bytes.count > 2, bytes.last == .closeBrace else { return [] }
        let inside = bytes.dropFirst().dropLast()
        let isNested = inside.contains { $0 == .openBrace || $0 == .openBracket || $0 == .quote }
        let fields = inside.split(separator: .comma, maxSplits: 8).map {
            String(decoding: $0, as: UTF8.self).trimmingSpaces
        }
        return !isNested && fields.count <= 8 && fields.allSatisfy { $0.contains(": ") } ? fields : []
    }
}
