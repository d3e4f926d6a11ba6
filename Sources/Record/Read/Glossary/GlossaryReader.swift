import Diagnostics
import Markdown

/// Understands a list of abbreviations: the rows of all its tables, in reading order.
struct GlossaryReader {
    private let text: PaperText
    private var document: MarkdownDocument { text.document }

    init(_ text: PaperText) {
        self.text = text
    }

    func entries(reporting log: inout DiagnosticLog) -> [Glossary.Entry] {
        var entries: [Glossary.Entry] = []
        var known: [String: Glossary.Entry] = [:]
        var isGlossary = false
        for table in document.tables {
            guard let columns = GlossaryColumns(heads: document.tableHeads(of: table)) else { continue }
            isGlossary = true
            for row in document.tableRows(of: table) {
                guard let entry = entry(in: row, columns) else { continue }
                guard let first = known[entry.short] else {
                    known[entry.short] = entry
                    entries.append(entry)
                    continue
                }
                // The same words set in capitals or not are no other meaning.
                if FoldedWords(first.long) != FoldedWords(entry.long) {
                    log.report(.twice(entry, at: text.place(of: row), first: text.place(of: first.node)))
                }
            }
        }
        if !isGlossary { reportMissing(to: &log) }
        return entries
    }

    /// Nothing, where one of the two cells is empty.
    private func entry(in row: Int, _ columns: GlossaryColumns) -> Glossary.Entry? {
        let cells = document.children(of: row).map(document.plainText)
        guard cells.indices.contains(max(columns.short, columns.long)) else { return nil }
        let entry = Glossary.Entry(short: cells[columns.short], long: cells[columns.long], node: row)
        return entry.short.isEmpty || entry.long.isEmpty ? nil : entry
    }

    /// A table that has one of the two columns is the likely one; else the paper as a whole has none.
    private func reportMissing(to log: inout DiagnosticLog) {
        for table in document.tables {
            guard let missing = GlossaryColumns.missing(in: document.tableHeads(of: table)) else { continue }
            return log.report(
                .columnMissing(missing.head, probably: missing.probably, at: text.place(of: table)))
        }
        log.report(.tableMissing(at: text.place(of: 0)))
    }
}

extension Diagnostic {
    fileprivate static func twice(
        _ entry: Glossary.Entry, at place: SourcePlace, first: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .abbreviationTwice, at: place,
            rule: "an abbreviation has one meaning, and \"\(entry.short)\" has another above",
            mend: "delete one of the two rows, or write both meanings in one; until then the first counts",
            notes: [Diagnostic.Note("the first one", at: first)])
    }

    fileprivate static func tableMissing(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .glossaryTableMissing, at: place,
            rule:
                "abbreviations stand in a table with the columns Abbreviation and Meaning, and there is none",
            mend: "begin the table with `| Abbreviation | Meaning |`")
    }

    fileprivate static func columnMissing(
        _ head: String, probably near: String?, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .glossaryTableMissing, at: place,
            rule: """
                a table of abbreviations has the columns Abbreviation and Meaning, and this one has no \(head)
                """,
            mend: near.map { "rename the column `\($0)` to `\(head)`" }
                ?? "add the column, or give the one that holds it the head `\(head)`")
    }
}
