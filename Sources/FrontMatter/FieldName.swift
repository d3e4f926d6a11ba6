import Diagnostics

/// The name of a field as it is written before its colon.
struct FieldName {
    let text: String
    let range: SourceRange
    /// The offset of the colon after it.
    let colon: Int
}

extension BlockReader {
    /// Where a line that reads as a field has its name, quotation marks included, and its colon.
    func nameRange(in line: Line) -> (name: Range<Int>, colon: Int)? {
        let start = line.content
        if let mark = quotationMark(at: start, in: line) {
            guard let end = endOfQuoted(from: start, mark: mark, in: line) else { return nil }
            var colon = end
            while colon < line.end, source.bytes[colon] == .space { colon += 1 }
            guard colon < line.end, source.bytes[colon] == .colon, isSpaceOrEnd(colon + 1, in: line) else {
                return nil
            }
            return (start..<end, colon)
        }
        guard beginsPlain(at: start, in: line) else { return nil }
        var offset = start
        while offset < line.end {
            if source.bytes[offset] == .colon, isSpaceOrEnd(offset + 1, in: line) {
                return (start..<trimmedEnd(of: start..<offset), offset)
            }
            if isCommentStart(offset) { return nil }
            offset += 1
        }
        return nil
    }

    /// The colon of a field whose value follows at once: `title:About us`, but not `10:00` or `https://…`.
    func colonWithoutSpace(in line: Line) -> Int? {
        func isLetter(_ byte: UInt8) -> Bool {
            byte == .dash || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
        }
        let word = source.bytes[line.content..<line.end].prefix(while: isLetter)
        let colon = word.endIndex
        guard !word.isEmpty, colon + 1 < line.end, source.bytes[colon] == .colon,
            source.bytes[colon + 1] != UInt8(ascii: "/")
        else { return nil }
        return colon
    }

    /// Reads the name that a line begins with; a line that is no field is reported.
    mutating func readName(in line: Line) -> FieldName? {
        guard !isDocumentMark(line), let (name, colon) = nameRange(in: line) else {
            reportNoField(line)
            return nil
        }
        guard colon - line.content <= Limits.name else {
            faults.report(.nameTooLong(self, line))
            return nil
        }
        var text = source.text(name)
        if let mark = quotationMark(at: line.content, in: line) {
            guard let unquoted = unquote(name, mark: mark, in: line) else { return nil }
            text = unquoted
        } else if PlainText.standsForNothing(text) {
            faults.report(.nameForNothing(self, line, name: text))
            return nil
        }
        // To YAML it is a name, but nobody calls a field so: the space after an item's dash is missing.
        guard !text.hasPrefix("-") else {
            faults.report(.noSpaceAfterDash(self, line))
            return nil
        }
        guard text != "<<" else {
            faults.report(.mergeKey(self, line))
            return nil
        }
        return FieldName(text: text, range: line.range(name), colon: colon)
    }

    private mutating func reportNoField(_ line: Line) {
        let start = line.content
        let first = source.bytes[start]
        if isDocumentMark(line) {
            faults.report(.secondDocument(self, line))
        } else if let mark = quotationMark(at: start, in: line) {
            let isClosed = endOfQuoted(from: start, mark: mark, in: line) != nil
            faults.report(isClosed ? .noField(self, line) : .nameUnclosed(self, line))
        } else if let colon = colonWithoutSpace(in: line) {
            faults.report(.noSpace(self, line, after: colon))
        } else if first == .dash, start + 1 < line.end, source.bytes[start + 1] != .dash {
            faults.report(.noSpaceAfterDash(self, line))
        } else if first == .openBrace {
            faults.report(.fieldsInBraces(self, line))
        } else if !beginsPlain(at: start, in: line) {
            faults.report(.nameIndicator(self, line))
        } else {
            faults.report(.noField(self, line))
        }
    }

    /// `...` and `--- text` at the very start of a line end one YAML document and begin another.
    private func isDocumentMark(_ line: Line) -> Bool {
        guard line.indent == 0, line.end - line.start >= 3, isSpaceOrEnd(line.start + 3, in: line) else {
            return false
        }
        let first = source.bytes[line.start]
        return (first == .dash || first == .dot)
            && source.bytes[line.start + 1] == first && source.bytes[line.start + 2] == first
    }
}

extension Diagnostic {
    static func duplicate(_ name: FieldName, first: SourceRange, in source: SourceText) -> Diagnostic {
        let firstPlace = SourcePlace(file: source.file, range: first)
        return Diagnostic(
            .fieldDuplicate, at: SourcePlace(file: source.file, range: name.range),
            rule: "`\(name.text.shortened)` is given twice", mend: "delete one of the two lines",
            notes: [Note("it is given first here", at: firstPlace)])
    }

    fileprivate static func noField(_ reader: BlockReader, _ line: Line) -> Diagnostic {
        let text = reader.source.shown(line.content..<line.end)
        return Diagnostic(
            .frontMatterSyntax, at: reader.place(of: line),
            rule: "each line of front matter is a field, a list item or a comment, and `\(text)` is none",
            mend: "write it as `name: \(text)`, or, if it goes on with the line above, put it there")
    }

    fileprivate static func noSpace(_ reader: BlockReader, _ line: Line, after colon: Int) -> Diagnostic {
        let name = reader.source.shown(line.content..<colon)
        var value = colon + 1
        // A space that does not break is no space to YAML.
        while reader.source.bytes[value..<line.end].starts(with: [0xC2, 0xA0]) { value += 2 }
        let text = reader.source.shown(value..<line.end)
        return Diagnostic(
            .frontMatterSyntax, at: reader.place(colon..<value, in: line),
            rule: "an ordinary space follows the colon of a field",
            mend: "write `\(name): \(text.trimmingSpaces)`")
    }

    fileprivate static func noSpaceAfterDash(_ reader: BlockReader, _ line: Line) -> Diagnostic {
        let text = reader.source.shown(line.content + 1..<line.end)
        return Diagnostic(
            .frontMatterSyntax, at: reader.place(of: line),
            rule: "a space follows the dash of a list item", mend: "write `- \(text)`")
    }

    fileprivate static func nameIndicator(_ reader: BlockReader, _ line: Line) -> Diagnostic {
        let first = reader.source.shown(line.content..<line.content + 1)
        return Diagnostic(
            .frontMatterUnsupported, at: reader.place(of: line),
            rule: "a line of front matter does not begin with `\(first)`",
            mend: "begin it with the name of a field, a colon and a space, as in `title: About us`")
    }

    fileprivate static func fieldsInBraces(_ reader: BlockReader, _ line: Line) -> Diagnostic {
        Diagnostic(
            .frontMatterUnsupported, at: reader.place(of: line),
            rule: "fields are written one to a line, without braces",
            mend: "write each as `name: value` on a line of its own")
    }

    fileprivate static func nameUnclosed(_ reader: BlockReader, _ line: Line) -> Diagnostic {
        Diagnostic(
            .frontMatterQuotes, at: reader.place(of: line),
            rule: "the name of a field stands on one line, and its quotation marks are closed there",
            mend: "write the name without quotation marks, as in `title: About us`")
    }

    fileprivate static func nameForNothing(_ reader: BlockReader, _ line: Line, name: String) -> Diagnostic {
        Diagnostic(
            .frontMatterUnsupported, at: reader.place(of: line),
            rule: "`\(name)` is no name for a field: to other programs it means nothing at all",
            mend: "give the field the name that is meant, or delete the line")
    }

    fileprivate static func mergeKey(_ reader: BlockReader, _ line: Line) -> Diagnostic {
        Diagnostic(
            .frontMatterUnsupported, at: reader.place(of: line),
            rule: "front matter does not copy fields from elsewhere with `<<`",
            mend: "write the fields out, one to a line")
    }

    fileprivate static func nameTooLong(_ reader: BlockReader, _ line: Line) -> Diagnostic {
        Diagnostic(
            .frontMatterLimit, at: reader.place(of: line),
            rule: "the name of a field, up to its colon, has at most \(Limits.name) characters",
            mend: "shorten it; if the line is text, put it in quotation marks or below the second ---")
    }

    fileprivate static func secondDocument(_ reader: BlockReader, _ line: Line) -> Diagnostic {
        Diagnostic(
            .frontMatterUnsupported, at: reader.place(of: line),
            rule: "front matter is one document, and ends with a line of --- and nothing else",
            mend: "write --- alone on this line if the front matter ends here, or delete the line")
    }
}
