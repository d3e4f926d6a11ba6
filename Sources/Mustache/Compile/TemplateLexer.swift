import Diagnostics

/// Cuts a template into the text of its lines and its tags.
///
/// Every search stops at the next delimiter, so the time is linear in the size of any template.
struct TemplateLexer {
    private let source: SourceText
    private var delimiters = Delimiters.standard
    private var tokens: [Token] = []
    /// The first byte that is in no token yet.
    private var offset: Int
    private var atLineStart = true
    /// The blanks of a line that go to the tag behind them.
    private var leading: Range<Int>?
    /// Whether the last tag has no end, so that what it would have closed is not at fault.
    private(set) var endsWithinTag = false

    init(_ source: SourceText) {
        self.source = source
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        offset = source.bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    }

    mutating func lex(reporting log: inout DiagnosticLog) -> [Token] {
        while let open = source.bytes.firstOffset(of: delimiters.open, from: offset) {
            takeText(upTo: open, beforeTag: true)
            guard takeTag(at: open, reporting: &log) else {
                endsWithinTag = true
                log.report(.unclosedTag(source, at: open, delimiters))
                takeText(upTo: source.bytes.count, beforeTag: false)
                return tokens
            }
        }
        takeText(upTo: source.bytes.count, beforeTag: false)
        return tokens
    }

    // MARK: Text

    private mutating func takeText(upTo end: Int, beforeTag: Bool) {
        leading = nil
        while offset < end {
            let lineEnd = source.bytes[offset..<end].firstIndex(of: .lineFeed).map { $0 + 1 } ?? end
            if atLineStart {
                let textStart = source.bytes.endOfBlanks(from: offset, upTo: lineEnd)
                if textStart == end, beforeTag { break }
                tokens.append(.line(blanks: offset..<textStart, text: textStart..<lineEnd))
            } else {
                tokens.append(.text(offset..<lineEnd))
            }
            atLineStart = source.bytes[lineEnd - 1] == .lineFeed
            offset = lineEnd
        }
        if atLineStart, beforeTag { leading = offset..<end }
        offset = end
    }

    // MARK: Tags

    /// - Returns: false where no tag ends any more in what is left.
    private mutating func takeTag(at open: Int, reporting log: inout DiagnosticLog) -> Bool {
        let signOffset = open + delimiters.open.count
        let sign = signOffset < source.bytes.count ? source.bytes[signOffset] : nil
        let kind = Tag.Kind(sign: sign)
        let contentStart = kind == nil ? signOffset : signOffset + 1
        switch sign {
        case UInt8(ascii: "!"):
            guard let close = source.bytes.firstOffset(of: delimiters.close, from: contentStart) else {
                return false
            }
            takeTag(.silent, content: contentStart..<close, from: open, to: close + delimiters.close.count)
        case UInt8(ascii: "="):
            guard let close = source.bytes.firstOffset(of: delimiters.close, from: contentStart) else {
                return false
            }
            let end = close + delimiters.close.count
            let changed = Delimiters(settingFrom: source.bytes[contentStart..<close])
            if changed == nil { log.report(.badDelimiters(source, at: open..<end, delimiters)) }
            takeTag(.silent, content: contentStart..<close, from: open, to: end)
            delimiters = changed ?? delimiters
        default:
            let close = sign == UInt8(ascii: "{") ? [UInt8(ascii: "}")] + delimiters.close : delimiters.close
            return takeNameTag(
                kind ?? .variable(isEscaped: true), content: contentStart, from: open, close: close,
                reporting: &log)
        }
        return true
    }

    /// A tag that holds a name. Where another tag opens first, or a brace is missing, the fault is this tag's
    /// and reading goes on behind it.
    private mutating func takeNameTag(
        _ kind: Tag.Kind, content start: Int, from open: Int, close: [UInt8],
        reporting log: inout DiagnosticLog
    ) -> Bool {
        var position = start
        while position < source.bytes.count {
            if source.bytes.has(close, at: position) {
                takeTag(kind, content: start..<position, from: open, to: position + close.count)
                return true
            }
            if source.bytes.has(delimiters.close, at: position) {
                let end = position + delimiters.close.count
                log.report(.bracesDiffer(source, at: open..<end, close))
                takeTag(.silent, content: start..<position, from: open, to: end)
                return true
            }
            if source.bytes.has(delimiters.open, at: position) {
                log.report(.unclosedTag(source, at: open, delimiters))
                takeTag(.silent, content: start..<position, from: open, to: position)
                return true
            }
            position += 1
        }
        return false
    }

    private mutating func takeTag(_ kind: Tag.Kind, content: Range<Int>, from open: Int, to end: Int) {
        let trailing = source.bytes.restOfBlankLine(from: end)
        tokens.append(
            .tag(
                Tag(
                    kind: kind, name: source.bytes.trimmingBlanks(content), range: open..<end,
                    leading: leading, trailing: trailing)))
        atLineStart = trailing != nil
        offset = trailing?.upperBound ?? end
    }
}

extension Tag.Kind {
    /// What the byte after the opening delimiter says; nil where the name itself begins there.
    fileprivate init?(sign: UInt8?) {
        switch sign {
        case UInt8(ascii: "{"), UInt8(ascii: "&"): self = .variable(isEscaped: false)
        case UInt8(ascii: "#"): self = .section
        case UInt8(ascii: "^"): self = .inverted
        case UInt8(ascii: ">"): self = .partial
        case UInt8(ascii: "<"): self = .parent
        case UInt8(ascii: "$"): self = .block
        case UInt8(ascii: "/"): self = .end
        case UInt8(ascii: "!"), UInt8(ascii: "="): self = .silent
        default: return nil
        }
    }
}

extension Diagnostic {
    fileprivate static func unclosedTag(
        _ source: SourceText, at open: Int, _ delimiters: Delimiters
    ) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: source.place(open..<open + delimiters.open.count),
            rule: "a tag opens here and is not closed",
            mend: "close it with `\(String(decoding: delimiters.close, as: UTF8.self))`")
    }

    fileprivate static func bracesDiffer(
        _ source: SourceText, at range: Range<Int>, _ close: [UInt8]
    ) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: source.place(range),
            rule: "a tag that opens with three braces closes with three",
            mend: "close it with `\(String(decoding: close, as: UTF8.self))`")
    }

    fileprivate static func badDelimiters(
        _ source: SourceText, at range: Range<Int>, _ delimiters: Delimiters
    ) -> Diagnostic {
        let open = String(decoding: delimiters.open, as: UTF8.self)
        let close = String(decoding: delimiters.close, as: UTF8.self)
        return Diagnostic(
            .templateSyntax, at: source.place(range),
            rule: "new delimiters are two words without `=`, of at most \(Delimiters.longest) bytes each",
            mend: "write them as in `\(open)=<% %>=\(close)`")
    }
}
