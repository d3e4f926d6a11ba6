/// A report for programs.
///
/// One object: `diagnostics`, each with `severity`, `code`, `file`, `range` (`start` and `end`, each a
/// `line` and a `column`, or null), `rule`, `mend` (or null) and `notes` (each a `text`, and a `file` and
/// `range` or null), in the order of files and lines; and `summary`, with `errors`, `warnings` and `files`.
public struct JSONReport {
    public init() {}

    public func json(of log: DiagnosticLog) -> JSON {
        let summary = log.summary
        return [
            "diagnostics": .array(log.diagnostics.map(json)),
            "summary": [
                "errors": .integer(summary.errors),
                "warnings": .integer(summary.warnings),
                "files": .integer(summary.files),
            ],
        ]
    }

    private func json(of diagnostic: Diagnostic) -> JSON {
        [
            "severity": .string(diagnostic.severity.rawValue),
            "code": .string(diagnostic.code.rawValue),
            "file": .string(diagnostic.place.file),
            "range": json(of: diagnostic.place.range),
            "rule": .string(diagnostic.rule),
            "mend": JSON(diagnostic.mend),
            "notes": .array(
                diagnostic.notes.map { note in
                    [
                        "text": .string(note.text),
                        "file": JSON(note.place?.file),
                        "range": json(of: note.place?.range),
                    ]
                }),
        ]
    }

    private func json(of range: SourceRange?) -> JSON {
        guard let range else { return .null }
        return ["start": json(of: range.start), "end": json(of: range.end)]
    }

    private func json(of position: SourcePosition) -> JSON {
        ["line": .integer(position.line), "column": .integer(position.column)]
    }
}
