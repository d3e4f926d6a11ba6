import Diagnostics

/// Looks at a paper before it is parsed: the C library takes minutes, or all memory, over some inputs,
/// and once begun it cannot be stopped. What no person writes is refused here.
struct MarkdownLimits {
    static let size = 2_000_000
    /// Each `<!` or `<?` may make the parser read the rest of its paragraph.
    static let markupOpeners = 200
    static let depth = 30
    /// Each line is held against every list and quotation that is open, a blank line too.
    static let depthOfAllLines = 10_000_000
    static let columns = 200
    /// Rows are filled up with cells to the width of their table.
    static let cells = 250_000
    /// Every use of a link definition copies it.
    static let definitionBytes = 16_000_000

    private let source: SourceText
    private let bytes: ArraySlice<UInt8>

    init(_ source: SourceText, from start: Int) {
        self.source = source
        bytes = source.bytes[start...]
    }

    /// The first limit that the text goes beyond, if there is one.
    func fault() -> Diagnostic? {
        guard bytes.count <= Self.size else {
            return .beyondLimit(
                source, at: nil, "a paper has at most \(Self.size / 1_000_000) MB of text")
        }
        var scan = LineScan()
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            let line = bytes[start..<(end ?? bytes.endIndex)]
            scan.read(line)
            if let limit = scan.exceeded { return .beyondLimit(source, at: start, limit) }
            start = (end ?? bytes.endIndex) + (end == nil ? 0 : 1)
        }
        return nil
    }
}

/// What one pass over the lines adds up to. Each sum is at least what the parser will meet.
private struct LineScan {
    private(set) var exceeded: String?

    private var openers = 0
    private var depth = 0
    private var depthOfAllLines = 0
    private var rows = 0
    private var columns = 0
    private var brackets = 0
    private var isInDefinition = false
    private var hasNamed = false
    private var definition = 0
    private var longestDefinition = 0

    mutating func read(_ line: ArraySlice<UInt8>) {
        let prefix = ContainerPrefix(of: line)
        if prefix.isBlank {
            rows = 0
            columns = 0
            isInDefinition = false
        } else {
            // A line goes on with what its indentation reaches, and opens one container for each mark.
            depth = min(depth, prefix.indentation / 2) + prefix.marks
        }
        depthOfAllLines += depth
        count(line)
        readDefinition(line, isAtStart: prefix.opensBracket)
        rows += 1

        if openers > MarkdownLimits.markupOpeners {
            exceeded =
                "a paper has at most \(MarkdownLimits.markupOpeners) openings of comments or declarations"
        } else if depth > MarkdownLimits.depth {
            exceeded = "lists and quotations stand at most \(MarkdownLimits.depth) deep within each other"
        } else if depthOfAllLines > MarkdownLimits.depthOfAllLines {
            exceeded = "a paper with lists and quotations deep within each other is shorter than this one"
        } else if columns > MarkdownLimits.columns {
            exceeded = "a table has at most \(MarkdownLimits.columns) columns"
        } else if columns * rows > MarkdownLimits.cells {
            exceeded = "a table has at most \(MarkdownLimits.cells) cells"
        } else if brackets * longestDefinition > MarkdownLimits.definitionBytes {
            exceeded =
                "the uses of a long link definition add up to at most \(MarkdownLimits.definitionBytes / 1_000_000) MB"
        }
    }

    private mutating func count(_ line: ArraySlice<UInt8>) {
        var pipes = 0
        var last: UInt8 = 0
        for byte in line {
            switch byte {
            case UInt8(ascii: "|"): pipes += 1
            case UInt8(ascii: "]"): brackets += 1
            case UInt8(ascii: "!"), UInt8(ascii: "?"): if last == UInt8(ascii: "<") { openers += 1 }
            default: break
            }
            last = byte
        }
        columns = max(columns, pipes)
    }

    /// A definition, `[name]: address "title"`, may go on over lines; it ends with its paragraph.
    private mutating func readDefinition(_ line: ArraySlice<UInt8>, isAtStart: Bool) {
        if isAtStart {
            isInDefinition = true
            definition = 0
            hasNamed = false
        }
        guard isInDefinition else { return }
        definition += line.count
        hasNamed = hasNamed || line.namesDefinition
        if hasNamed { longestDefinition = max(longestDefinition, definition) }
    }
}

extension ArraySlice<UInt8> {
    /// Whether `]:` stands somewhere in the line.
    fileprivate var namesDefinition: Bool {
        zip(self, dropFirst()).contains { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: ":") }
    }
}

/// The marks of lists and quotations before the text of a line.
private struct ContainerPrefix {
    private(set) var indentation = 0
    private(set) var marks = 0
    let isBlank: Bool
    let opensBracket: Bool

    init(of line: ArraySlice<UInt8>) {
        var index = line.startIndex
        scan: while index < line.endIndex {
            switch line[index] {
            case UInt8(ascii: " "): indentation += 1
            case UInt8(ascii: "\t"): indentation += 4
            case UInt8(ascii: ">"): marks += 1
            case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
                guard Self.endsMark(line, at: index + 1) else { break scan }
                marks += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                var end = index
                while end < line.endIndex, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(line[end]) {
                    end += 1
                }
                guard end < line.endIndex, line[end] == UInt8(ascii: ".") || line[end] == UInt8(ascii: ")"),
                    Self.endsMark(line, at: end + 1)
                else { break scan }
                marks += 1
                index = end
            default: break scan
            }
            index += 1
        }
        isBlank = index == line.endIndex && marks == 0
        // A footnote is not copied to where it is used.
        let isFootnote = line[index...].dropFirst().first == UInt8(ascii: "^")
        opensBracket = index < line.endIndex && line[index] == UInt8(ascii: "[") && !isFootnote
    }

    private static func endsMark(_ line: ArraySlice<UInt8>, at index: Int) -> Bool {
        index >= line.endIndex || line[index] == UInt8(ascii: " ") || line[index] == UInt8(ascii: "\t")
    }
}

extension Diagnostic {
    /// The limit on how deep emphasis, links and the like stand within each other.
    static func tooDeep(_ source: SourceText, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            .markdownLimit, at: SourcePlace(file: source.file, range: SourceRange(at: position)),
            rule: "parts of a text stand at most \(TreeBuilder.depth) deep within each other",
            mend: "look for marks such as * or [ that were repeated by accident")
    }

    fileprivate static func beyondLimit(
        _ source: SourceText, at offset: Int?, _ rule: String
    ) -> Diagnostic {
        Diagnostic(
            .markdownLimit, at: offset.map { source.place(at: $0) } ?? SourcePlace(file: source.file),
            rule: rule, mend: "look for damage here, or split the paper into several")
    }
}
