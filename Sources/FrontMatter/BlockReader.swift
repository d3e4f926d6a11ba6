import Diagnostics

/// Reads the lines between the marks into a tree, from top to bottom.
///
/// A line that cannot be understood is reported and left out together with what belongs to it, so that one
/// slip makes one message. What has been left out makes the whole front matter count as damaged.
struct BlockReader {
    let source: SourceText
    var lines: [Line]
    /// The line that is read next.
    var next = 0
    var faults = FaultLog()
    /// The line read last.
    private var above: Int?
    /// A damaged line was passed over since the last good one, so what follows may belong to it.
    private(set) var followsDamage = false

    init(_ source: SourceText, lines numbers: Range<Int>) {
        self.source = source
        lines = Line.measured(numbers, of: source, reporting: &faults)
    }

    /// Reads all fields; they begin at the very start of their lines.
    mutating func readFields() -> Mapping {
        var entries: [Mapping.Entry] = []
        readEntries(at: 0, depth: 1, into: &entries)
        return Mapping(entries: entries)
    }

    // MARK: Lines

    /// The next line with something to read; blank lines, comments and damaged lines are passed over.
    mutating func upcoming() -> Line? {
        while next < lines.count, !faults.isFull {
            let line = lines[next]
            if !line.isBlank, !line.isDamaged, source.bytes[line.content] != .hash { return line }
            if line.isDamaged { followsDamage = true }
            next += 1
        }
        return nil
    }

    mutating func consume() {
        above = next
        next += 1
        followsDamage = false
    }

    /// Leaves out lines further in than `indent`: they belong to something that was not understood.
    mutating func skip(deeperThan indent: Int) {
        while let line = upcoming(), line.indent > indent { consume() }
    }

    func isItem(_ line: Line) -> Bool {
        isItem(line, at: line.content)
    }

    func isItem(_ line: Line, at offset: Int) -> Bool {
        source.bytes[offset] == .dash && isSpaceOrEnd(offset + 1, in: line)
    }

    func isSpaceOrEnd(_ offset: Int, in line: Line) -> Bool {
        offset >= line.end || source.bytes[offset] == .space
    }

    /// The first byte from `offset` on that is no space; the line's end where a comment begins instead.
    func contentStart(from offset: Int, in line: Line) -> Int {
        var offset = offset
        while offset < line.end, source.bytes[offset] == .space { offset += 1 }
        let isComment =
            offset < line.end && source.bytes[offset] == .hash && source.bytes[offset - 1] == .space
        return isComment ? line.end : offset
    }

    func place(_ offsets: Range<Int>, in line: Line) -> SourcePlace {
        SourcePlace(file: source.file, range: line.range(offsets))
    }

    func place(of line: Line) -> SourcePlace {
        place(line.content..<line.end, in: line)
    }

    // MARK: Fields

    /// Reads fields that begin in one column, up to a line further out.
    mutating func readEntries(at indent: Int, depth: Int, into entries: inout [Mapping.Entry]) {
        var ranges: [String: SourceRange] = [:]
        while let line = upcoming(), line.indent >= indent {
            if line.indent > indent {
                refuseMisplaced(line, deeperThan: indent)
            } else if isItem(line) {
                faults.report(.strayItem(self, line, after: entries.last))
                while let line = upcoming(), line.indent > indent || (line.indent == indent && isItem(line)) {
                    consume()
                }
            } else if let name = readName(in: line) {
                let value = readValue(of: name, in: line, depth: depth)
                if let first = ranges.updateValue(name.range, forKey: name.text) {
                    ranges[name.text] = first
                    faults.report(.duplicate(name, first: first, in: source))
                } else {
                    entries.append(Mapping.Entry(name: name.text, nameRange: name.range, value: value))
                }
            } else {
                consume()
                skip(deeperThan: indent)
            }
        }
    }

    private mutating func readValue(of name: FieldName, in line: Line, depth: Int) -> Node {
        let start = contentStart(from: name.colon + 1, in: line)
        let nothing = Node(content: .empty, range: SourceRange(at: line.position(at: name.colon + 1)))
        guard start == line.end else {
            return readInline(from: start, in: line, under: line.indent) ?? nothing
        }
        consume()
        guard let below = upcoming() else { return nothing }
        if below.indent == line.indent, isItem(below) {
            return readList(at: below.indent, under: line.indent, depth: depth + 1)
        }
        guard below.indent > line.indent else { return nothing }
        return readBelow(line.content..<name.colon + 1, of: line, depth: depth + 1) ?? nothing
    }

    // MARK: Lists

    /// Reads items that begin in one column: further in than their field, or in its very column.
    private mutating func readList(at indent: Int, under outer: Int, depth: Int) -> Node {
        var items: [Node] = []
        let start = lines[next].position(at: lines[next].content)
        var end = start
        while let line = upcoming(), line.indent >= indent {
            if line.indent > indent {
                refuseMisplaced(line, deeperThan: indent)
            } else if isItem(line) {
                let item = readItem(in: line, depth: depth)
                end = max(end, item.range.end)
                items.append(item)
            } else if indent > outer {
                faults.report(.noItem(self, line))
                consume()
                skip(deeperThan: indent)
            } else {
                break
            }
        }
        return Node(content: .list(items), range: SourceRange(start: start, end: end))
    }

    private mutating func readItem(in line: Line, depth: Int) -> Node {
        let dash = line.content
        let nothing = Node(content: .empty, range: SourceRange(at: line.position(at: dash + 1)))
        let start = contentStart(from: dash + 1, in: line)
        if start == line.end {
            consume()
            guard let below = upcoming(), below.indent > line.indent else { return nothing }
            return readBelow(dash..<dash + 1, of: line, depth: depth + 1) ?? nothing
        }
        // What follows the dash is read as if it stood on a line of its own, in its own column.
        lines[next].indent = start - line.start
        let rest = lines[next]
        if isItem(rest) || nameRange(in: rest) != nil {
            return readGroup(under: line.indent, depth: depth + 1) ?? nothing
        }
        return readInline(from: start, in: line, under: line.indent) ?? nothing
    }

    // MARK: What stands further in

    /// Reads what belongs to a field or an item that has nothing in its own line.
    private mutating func readBelow(_ field: Range<Int>, of line: Line, depth: Int) -> Node? {
        let below = lines[next]
        let isGroup = isItem(below) || nameRange(in: below) != nil || colonWithoutSpace(in: below) != nil
        guard isGroup else {
            if !followsDamage { faults.report(.valueBelow(self, below, field: field)) }
            skip(deeperThan: line.indent)
            return nil
        }
        return readGroup(under: line.indent, depth: depth)
    }

    /// Reads the list or the fields that begin at the next line.
    private mutating func readGroup(under indent: Int, depth: Int) -> Node? {
        let line = lines[next]
        guard depth <= Limits.nesting else {
            faults.report(.tooDeep(self, line))
            consume()
            skip(deeperThan: indent)
            return nil
        }
        if isItem(line) { return readList(at: line.indent, under: indent, depth: depth) }
        var entries: [Mapping.Entry] = []
        readEntries(at: line.indent, depth: depth, into: &entries)
        guard let last = entries.last else { return nil }
        let start = line.position(at: line.content)
        return Node(
            content: .mapping(Mapping(entries: entries)),
            range: SourceRange(start: start, end: max(last.nameRange.end, last.value.range.end)))
    }

    private mutating func refuseMisplaced(_ line: Line, deeperThan indent: Int) {
        if !followsDamage {
            faults.report(.misplaced(self, line, outer: indent, inner: columnAbove(for: line)))
        }
        skip(deeperThan: indent)
    }

    /// Where a line would begin if it belonged with the one above it.
    private func columnAbove(for line: Line) -> Int? {
        guard let above else { return nil }
        // A field in an item stands beside the item's first field, an item below the dash.
        if !isItem(line), nameRange(in: lines[above]) != nil { return lines[above].indent }
        return source.bytes[lines[above].start..<lines[above].end].prefix { $0 == .space }.count
    }
}

extension Diagnostic {
    fileprivate static func misplaced(
        _ reader: BlockReader, _ line: Line, outer: Int, inner: Int?
    ) -> Diagnostic {
        func spaces(_ count: Int) -> String {
            count == 0 ? "no spaces" : count == 1 ? "1 space" : "\(count) spaces"
        }
        let text = reader.source.shown(line.content..<line.end)
        var mend = "put \(spaces(outer)) before `\(text)`"
        if let inner, inner > outer, inner != line.indent {
            mend = """
                put \(spaces(inner)) before `\(text)` if it belongs with the line above it, else \(spaces(outer))
                """
        }
        return Diagnostic(
            .frontMatterIndentation, at: reader.place(of: line),
            rule: "fields and items that belong together begin in the same column", mend: mend)
    }

    fileprivate static func noItem(_ reader: BlockReader, _ line: Line) -> Diagnostic {
        // A dash may be there, but not the space after it.
        let text = reader.source.shown(line.content..<line.end).drop { $0 == "-" }
        return Diagnostic(
            .frontMatterSyntax, at: reader.place(of: line),
            rule: "each item of a list begins with a dash and a space",
            mend: "write `- \(text)`, or, if it is no item, begin it in the column of the field it belongs to"
        )
    }

    fileprivate static func strayItem(
        _ reader: BlockReader, _ line: Line, after field: Mapping.Entry?
    ) -> Diagnostic {
        let item = reader.source.shown(line.content..<line.end)
        return Diagnostic(
            .frontMatterSyntax, at: reader.place(of: line),
            rule: "the items of a list stand below the field that they belong to",
            mend: field.map { field in
                "write nothing after the colon of `\(field.name.shortened):`, if `\(item)` belongs to it"
            } ?? "write the name of the field and a colon on a line above `\(item)`")
    }

    fileprivate static func valueBelow(
        _ reader: BlockReader, _ line: Line, field: Range<Int>
    ) -> Diagnostic {
        let value = reader.source.shown(line.content..<line.end)
        let field = reader.source.shown(field)
        return Diagnostic(
            .frontMatterUnsupported, at: reader.place(of: line),
            rule: "a value stands on the line of its field, after the colon",
            mend: "write `\(field) \(value)`; for text over several lines write `\(field) >`")
    }

    fileprivate static func tooDeep(_ reader: BlockReader, _ line: Line) -> Diagnostic {
        Diagnostic(
            .frontMatterLimit, at: reader.place(of: line),
            rule: "groups and lists nest at most \(Limits.nesting) deep",
            mend: "move what stands here further out")
    }
}
