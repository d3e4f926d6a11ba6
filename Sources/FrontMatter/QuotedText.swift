import Diagnostics

extension BlockReader {
    func quotationMark(at offset: Int, in line: Line) -> UInt8? {
        guard offset < line.end else { return nil }
        let byte = source.bytes[offset]
        return byte == .quote || byte == .apostrophe ? byte : nil
    }

    /// The offset after the closing mark of quoted text; nil where the line ends before it.
    func endOfQuoted(from start: Int, mark: UInt8, in line: Line) -> Int? {
        var offset = start + 1
        while offset < line.end {
            let byte = source.bytes[offset]
            if byte == .backslash, mark == .quote {
                offset += 2
            } else if byte == mark {
                let isDoubled =
                    mark == .apostrophe && offset + 1 < line.end && source.bytes[offset + 1] == mark
                guard isDoubled else { return offset + 1 }
                offset += 2
            } else {
                offset += 1
            }
        }
        return nil
    }

    /// Reads a value in quotation marks, after which only a comment may follow.
    mutating func readQuoted(from start: Int, in line: Line) -> Node? {
        let mark = source.bytes[start]
        guard let end = endOfQuoted(from: start, mark: mark, in: line) else {
            faults.report(.unclosed(self, line, from: start))
            return nil
        }
        guard contentStart(from: end, in: line) == line.end else {
            faults.report(.afterQuotes(self, line, from: start, end: end))
            return nil
        }
        return unquote(start..<end, mark: mark, in: line).map { text in
            Node(content: .scalar(Scalar(text: text, style: .quoted)), range: line.range(start..<end))
        }
    }

    /// The text between a pair of quotation marks.
    mutating func unquote(_ range: Range<Int>, mark: UInt8, in line: Line) -> String? {
        let inside = range.lowerBound + 1..<range.upperBound - 1
        let escape = mark == .quote ? UInt8.backslash : .apostrophe
        guard source.bytes[inside].contains(escape) else { return source.text(inside) }
        var text: [UInt8] = []
        text.reserveCapacity(inside.count)
        var offset = inside.lowerBound
        while offset < inside.upperBound {
            let byte = source.bytes[offset]
            guard byte == escape else {
                text.append(byte)
                offset += 1
                continue
            }
            guard escape == .backslash else {
                text.append(.apostrophe)
                offset += 2
                continue
            }
            guard let (scalar, length) = unescape(offset, before: inside.upperBound) else {
                faults.report(.escape(self, line, at: offset, before: inside.upperBound, quoted: range))
                return nil
            }
            text.append(contentsOf: String(scalar).utf8)
            offset += length
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The character that a backslash and what follows it stand for, where it is one that text may hold.
    private func unescape(_ offset: Int, before end: Int) -> (Unicode.Scalar, length: Int)? {
        guard offset + 1 < end else { return nil }
        switch source.bytes[offset + 1] {
        case .quote: return ("\"", 2)
        case .backslash: return ("\\", 2)
        case .space: return (" ", 2)
        case UInt8(ascii: "/"): return ("/", 2)
        case UInt8(ascii: "n"): return ("\n", 2)
        case UInt8(ascii: "t"): return ("\t", 2)
        case UInt8(ascii: "_"): return ("\u{A0}", 2)
        case UInt8(ascii: "x"): return unescape(offset, digits: 2, before: end)
        case UInt8(ascii: "u"): return unescape(offset, digits: 4, before: end)
        case UInt8(ascii: "U"): return unescape(offset, digits: 8, before: end)
        default: return nil
        }
    }

    private func unescape(_ offset: Int, digits: Int, before end: Int) -> (Unicode.Scalar, length: Int)? {
        let digitsEnd = offset + 2 + digits
        guard digitsEnd <= end else { return nil }
        var value: UInt32 = 0
        for byte in source.bytes[offset + 2..<digitsEnd] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else { return nil }
            value = value << 4 | UInt32(digit)
        }
        guard let scalar = Unicode.Scalar(value), scalar.isOrdinary else { return nil }
        return (scalar, digitsEnd - offset)
    }
}

extension Unicode.Scalar {
    /// Whether every version of YAML takes it for a character of a text.
    var isOrdinary: Bool {
        switch value {
        case 0x09, 0x0A: true
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}

extension Diagnostic {
    fileprivate static func unclosed(_ reader: BlockReader, _ line: Line, from start: Int) -> Diagnostic {
        let mark = reader.source.shown(start..<start + 1)
        // An apostrophe is mostly part of the text: 'Tis the season
        let textStart = mark == "'" ? start : start + 1
        let text = reader.source.text(textStart..<reader.trimmedEnd(of: textStart..<line.end))
        let mended = reader.rewritten(line, valueStart: start, value: text.inQuotationMarks)
        return Diagnostic(
            .frontMatterQuotes, at: reader.place(start..<line.end, in: line),
            rule: "a value that begins with \(mark) ends with \(mark) on the same line",
            mend: "write \(mended); for text over several lines begin with > in place of \(mark)")
    }

    fileprivate static func afterQuotes(
        _ reader: BlockReader, _ line: Line, from start: Int, end: Int
    ) -> Diagnostic {
        let all = reader.source.text(start..<reader.trimmedEnd(of: start..<line.end)).inQuotationMarks
        return Diagnostic(
            .frontMatterQuotes, at: reader.place(end..<line.end, in: line),
            rule: "nothing but a comment follows the closing quotation mark of a value",
            mend: "write \(reader.rewritten(line, valueStart: start, value: all))")
    }

    fileprivate static func escape(
        _ reader: BlockReader, _ line: Line, at offset: Int, before end: Int, quoted range: Range<Int>
    ) -> Diagnostic {
        let escape = String(reader.source.text(offset..<end).unicodeScalars.prefix(2))
        let inside = reader.source.text(range.lowerBound + 1..<range.upperBound - 1)
        let mended =
            inside.contains("'")
            ? "a backslash that is part of the text as \\\\"
            : reader.rewritten(line, valueStart: range.lowerBound, value: "'\(inside.shortened)'")
        return Diagnostic(
            .frontMatterQuotes, at: reader.place(offset..<offset + escape.utf8.count, in: line),
            rule: """
                between " and " a backslash begins a special character, and `\(escape)` begins none that text \
                may hold
                """,
            mend: "write \(mended)")
    }
}
