import Diagnostics

@testable import FrontMatter

/// A file read for a test: its front matter, and what was reported, as lines of text.
struct Reading {
    let frontMatter: FrontMatter
    var log: DiagnosticLog

    /// Reads `text` as a whole file.
    init(file text: String) {
        self.init(bytes: Array(text.utf8))
    }

    /// Reads `fields` between two marks; their first line is line 2.
    init(_ fields: String) {
        self.init(file: "---\n\(fields)\n---\n")
    }

    init(bytes: [UInt8]) {
        log = DiagnosticLog()
        frontMatter = FrontMatter.read(SourceText(file: "agenda.md", bytes: bytes), reporting: &log)
    }

    /// The tree in brackets and braces; nil for damaged front matter.
    var tree: String? { frontMatter.mapping.map(Self.written) }

    var report: String { log.diagnostics.map(Self.written).joined(separator: "\n") }

    private static func written(_ mapping: Mapping) -> String {
        "{\(mapping.entries.map { "\($0.name): \(written($0.value))" }.joined(separator: ", "))}"
    }

    private static func written(_ node: Node) -> String {
        switch node.content {
        case .empty: "nothing"
        case .scalar(let scalar): scalar.text.written
        case .list(let items): "[\(items.map(written).joined(separator: ", "))]"
        case .mapping(let mapping): written(mapping)
        }
    }

    private static func written(_ diagnostic: Diagnostic) -> String {
        var lines = ["\(written(diagnostic.place)): \(diagnostic.rule) [\(diagnostic.code.rawValue)]"]
        if let mend = diagnostic.mend { lines.append("  \(mend)") }
        for note in diagnostic.notes {
            lines.append("  \(note.place.map { "\(written($0)): " } ?? "")\(note.text)")
        }
        return lines.joined(separator: "\n")
    }

    private static func written(_ place: SourcePlace) -> String {
        guard let start = place.range?.start else { return place.file }
        return "\(start.line):\(start.column)"
    }
}

extension String {
    /// In quotation marks, on one line.
    var written: String {
        let escaped = replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(escaped.replacing("\n", with: "\\n").replacing("\t", with: "\\t"))\""
    }
}
