import Diagnostics

/// The fields between the `---` marks at the start of a file, and where the text below them begins.
public struct FrontMatter: Sendable {
    public let file: String
    /// The offset of the first byte of the text below the second mark.
    public let bodyStart: Int
    /// Whether the file begins with a mark at all.
    public let isPresent: Bool
    /// Whether every line was understood. Of damaged front matter no value can be had.
    public let isWhole: Bool
    /// What was understood; in damaged front matter, only good for finding further faults.
    let fields: Mapping

    /// The fields as a tree; nil where any line was not understood.
    public var mapping: Mapping? { isWhole ? fields : nil }

    /// Reads the front matter of a file; one that does not start with a line of `---` has none.
    public static func read(_ source: SourceText, reporting log: inout DiagnosticLog) -> FrontMatter {
        switch Marks(in: source) {
        case .none(let textStart):
            return FrontMatter(source, bodyStart: textStart, isPresent: false, isWhole: true)
        case .unclosed(let lookalike):
            // Where the text begins is anyone's guess, so none of it is taken for text.
            log.report(.unclosed(source, lookalike: lookalike))
            return FrontMatter(source, bodyStart: source.bytes.count, isWhole: false)
        case .closed(let lines, let bytes, let bodyStart):
            guard bytes.count <= Limits.bytes else {
                log.report(.tooLarge(source, from: bytes.lowerBound))
                return FrontMatter(source, bodyStart: bodyStart, isWhole: false)
            }
            guard isUTF8(source.bytes, in: bytes) else {
                _ = source.checkEncoding(reporting: &log)
                return FrontMatter(source, bodyStart: bodyStart, isWhole: false)
            }
            var reader = BlockReader(source, lines: lines)
            let fields = reader.readFields()
            log.report(contentsOf: reader.faults.log)
            return FrontMatter(source, bodyStart: bodyStart, isWhole: reader.faults.isEmpty, fields: fields)
        }
    }

    private init(
        _ source: SourceText, bodyStart: Int, isPresent: Bool = true, isWhole: Bool,
        fields: Mapping = Mapping(entries: [])
    ) {
        file = source.file
        self.bodyStart = bodyStart
        self.isPresent = isPresent
        self.isWhole = isWhole
        self.fields = fields
    }

    private static func isUTF8(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
        do {
            _ = try UTF8Span(validating: bytes.span.extracting(range))
            return true
        } catch {
            return false
        }
    }
}

/// How much front matter a paper may have; no paper written by a person comes near.
enum Limits {
    static let bytes = 256 * 1024
    static let nesting = 12
    /// YAML readers give up on a name of more than 1,024 characters.
    static let name = 100
    /// So many faults in one place are seldom slips: mostly the text was taken for front matter.
    static let faults = 25
}

extension Diagnostic {
    fileprivate static func unclosed(_ source: SourceText, lookalike: Int?) -> Diagnostic {
        let note = lookalike.map { line in
            let bytes = source.line(line)
            return Note(
                "this line looks like the mark, but is not exactly ---",
                at: source.place(bytes.startIndex..<bytes.endIndex))
        }
        return Diagnostic(
            .frontMatterUnclosed, at: SourcePlace(file: source.file, line: 1, column: 1),
            rule: "front matter ends with a second line of ---, and there is none",
            mend: "write --- on a line of its own after the last field",
            notes: note.map { [$0] } ?? [])
    }

    fileprivate static func tooLarge(_ source: SourceText, from offset: Int) -> Diagnostic {
        Diagnostic(
            .frontMatterLimit, at: source.place(at: offset),
            rule: "front matter holds at most \(Limits.bytes / 1024) KB",
            mend: "move long text below the second ---")
    }
}
