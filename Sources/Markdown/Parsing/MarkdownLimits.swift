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
    /// A line that could part a table's head from its rows makes the parser read its paragraph again.
    static let rereadBytes = 50_000_000
    /// At each footnote's mark without a note the parser goes through the emphasis marks of the paragraph, and
    /// at each link through the images that are not closed.
    static let markSteps = 20_000_000
    /// Every use of a link definition copies it.
    static let definitionBytes = 64_000_000

    private let source: SourceText
    private let start: Int

    init(_ source: SourceText, from start: Int) {
        self.source = source
        self.start = start
    }

    /// The first limit that the text goes beyond, if there is one.
    func fault() -> Diagnostic? {
        guard source.bytes.count - start <= Self.size else {
            return .beyondLimit(
                SourcePlace(file: source.file), "a paper has at most \(Self.size / 1_000_000) MB of text")
        }
        var scan = LimitScan()
        let first = source.position(at: start).line
        for number in first..<max(first, source.lineCount + 1) {
            var line = source.line(number)
            if number == first { line = line[max(line.startIndex, start)...].withoutByteOrderMark }
            scan.read(line)
            if let limit = scan.exceeded {
                return .beyondLimit(SourcePlace(file: source.file, line: number, column: 1), limit)
            }
        }
        return nil
    }
}

/// What one pass over the lines adds up to. Each sum is at least what the parser will meet.
private struct LimitScan {
    private(set) var exceeded: String?

    private var openers = 0
    private var depth = 0
    private var depthOfAllLines = 0
    private var brackets = 0
    private var longestDefinition = 0
    private var rereadBytes = 0
    private var markSteps = 0
    private var paragraph = Paragraph()

    /// The lines since the last blank one.
    private struct Paragraph {
        var lines = 0
        var bytes = 0
        var columns = 0
        var delimiterRows = 0
        var noteMarks = 0
        var emphasisMarks = 0
        var imageMarks = 0
        var closingBrackets = 0
        /// The bytes since the first line that may begin a definition.
        var definition: Int?
        var namesDefinition = false

        var rereadBytes: Int { delimiterRows * bytes }
        var markSteps: Int { noteMarks * emphasisMarks + imageMarks * closingBrackets }
    }

    mutating func read(_ line: ArraySlice<UInt8>) {
        let prefix = ContainerPrefix(of: line)
        if prefix.isBlank {
            rereadBytes += paragraph.rereadBytes
            markSteps += paragraph.markSteps
            paragraph = Paragraph()
        } else {
            // A line goes on with what its indentation reaches, and opens one container for each mark.
            depth = min(depth, prefix.indentation / 2) + prefix.marks
        }
        depthOfAllLines += depth
        count(line, from: prefix.end)
        exceeded = limit
    }

    private mutating func count(_ line: ArraySlice<UInt8>, from text: Int) {
        paragraph.lines += 1
        paragraph.bytes += line.count
        var pipes = 0
        var isDelimiterRow = true
        var last: UInt8 = 0
        for byte in line[text...] {
            switch byte {
            case UInt8(ascii: "|"): pipes += 1
            case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
            default: isDelimiterRow = false
            }
            switch (last, byte) {
            case (UInt8(ascii: "<"), UInt8(ascii: "!")), (UInt8(ascii: "<"), UInt8(ascii: "?")): openers += 1
            case (UInt8(ascii: "]"), UInt8(ascii: ":")): paragraph.namesDefinition = true
            case (UInt8(ascii: "["), UInt8(ascii: "^")): paragraph.noteMarks += 1
            case (UInt8(ascii: "!"), UInt8(ascii: "[")): paragraph.imageMarks += 1
            case (_, UInt8(ascii: "*")), (_, UInt8(ascii: "_")), (_, UInt8(ascii: "~")):
                paragraph.emphasisMarks += 1
            default: break
            }
            if byte == UInt8(ascii: "]") {
                brackets += 1
                paragraph.closingBrackets += 1
            }
            last = byte
        }
        paragraph.columns = max(paragraph.columns, pipes)
        if isDelimiterRow { paragraph.delimiterRows += 1 }
        countDefinition(line, from: text)
    }

    /// A definition, `[name]: address "title"`, may go on over lines; it ends with its paragraph.
    private mutating func countDefinition(_ line: ArraySlice<UInt8>, from text: Int) {
        guard paragraph.definition != nil || line[text...].first == UInt8(ascii: "[") else { return }
        let definition = (paragraph.definition ?? 0) + line.count
        paragraph.definition = definition
        if paragraph.namesDefinition { longestDefinition = max(longestDefinition, definition) }
    }

    private var limit: String? {
        if openers > MarkdownLimits.markupOpeners {
            "a paper has at most \(MarkdownLimits.markupOpeners) openings of comments or declarations"
        } else if depth > MarkdownLimits.depth {
            "lists and quotations stand at most \(MarkdownLimits.depth) deep within each other"
        } else if depthOfAllLines > MarkdownLimits.depthOfAllLines {
            "how deep its lines stand in lists and quotations adds up to at most "
                + "\(MarkdownLimits.depthOfAllLines) over a paper"
        } else if paragraph.columns > MarkdownLimits.columns {
            "a table has at most \(MarkdownLimits.columns) columns"
        } else if paragraph.columns * paragraph.lines > MarkdownLimits.cells {
            "a table has at most \(MarkdownLimits.cells) cells"
        } else if rereadBytes + paragraph.rereadBytes > MarkdownLimits.rereadBytes {
            "lines made of `|`, `-` and `:`, times the bytes of their paragraph, come to at most "
                + "\(MarkdownLimits.rereadBytes)"
        } else if markSteps + paragraph.markSteps > MarkdownLimits.markSteps {
            "a paragraph's footnote marks times its emphasis marks, and its images times its brackets, come to at "
                + "most \(MarkdownLimits.markSteps) over a paper"
        } else if brackets * longestDefinition > MarkdownLimits.definitionBytes {
            "the uses of a long link definition add up to at most "
                + "\(MarkdownLimits.definitionBytes / 1_000_000) MB"
        } else {
            nil
        }
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

    fileprivate static func beyondLimit(_ place: SourcePlace, _ rule: String) -> Diagnostic {
        Diagnostic(
            .markdownLimit, at: place, rule: rule,
            mend: "look for damage here, or split the paper into several")
    }
}
