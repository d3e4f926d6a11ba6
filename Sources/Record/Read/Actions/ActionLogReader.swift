import Diagnostics
import Markdown

/// Understands an action log: what each row of its tables says of an action.
struct ActionLogReader {
    private let text: PaperText
    private var document: MarkdownDocument { text.document }

    init(_ text: PaperText) {
        self.text = text
    }

    /// The actions of all tables that have the columns of a log, in reading order. A row whose reference cannot be
    /// read is left out, as nothing can lead to it.
    func entries(reporting log: inout DiagnosticLog) -> [ActionLogEntry] {
        var entries: [ActionLogEntry] = []
        var isLog = false
        let tables = document.nodes.indices.filter { document.nodes[$0].kind == .table }
        for table in tables {
            guard let columns = ActionLogColumns(heads: heads(of: table)) else { continue }
            isLog = true
            for row in document.children(of: table) where document.nodes[row].kind == .tableRow {
                if let entry = entry(in: row, columns, reporting: &log) { entries.append(entry) }
            }
        }
        if !isLog { reportMissing(among: tables, to: &log) }
        reportTwice(entries, to: &log)
        return entries
    }

    private func heads(of table: Int) -> [String] {
        document.children(of: table).filter { document.nodes[$0].kind == .tableHead }
            .flatMap { document.children(of: $0).map(document.plainText) }
    }

    private func entry(
        in row: Int, _ columns: ActionLogColumns, reporting log: inout DiagnosticLog
    ) -> ActionLogEntry? {
        let cells = Array(document.children(of: row))
        guard cells.indices.contains(max(columns.reference, columns.action, columns.update)) else {
            return nil
        }
        let nodes = ActionLogEntry.Nodes(
            row: row, reference: cells[columns.reference], action: cells[columns.action],
            update: cells[columns.update])
        let words = ActionLogRow(
            reference: document.plainText(of: nodes.reference),
            action: document.plainText(of: nodes.action),
            update: document.plainText(of: nodes.update))
        guard !words.isEmpty else { return nil }
        guard let reference = words.writtenReference else {
            log.report(.unreadable(words.reference, at: place(of: nodes.reference)))
            return nil
        }
        let stated = words.statedStatus
        if stated == nil { log.report(.unclear(words.update, at: place(of: nodes.update))) }
        return ActionLogEntry(
            reference: reference, text: words.action, owners: words.owners,
            update: ActionUpdate(
                text: words.update, status: stated?.status ?? .open, note: stated?.note ?? words.update),
            carriedFrom: words.carriedFrom, previous: words.previous, nodes: nodes)
    }

    /// Where the words of a cell begin, or the cell where it has none.
    private func place(of cell: Int) -> SourcePlace {
        text.place(of: cell + 1 < document.nodes[cell].end ? cell + 1 : cell)
    }

    /// A table that lacks just one column is the likely log; else the paper as a whole has none.
    private func reportMissing(among tables: [Int], to log: inout DiagnosticLog) {
        for table in tables {
            guard let column = ActionLogColumns.onlyMissing(in: heads(of: table)) else { continue }
            return log.report(.missing(column, at: text.place(of: table)))
        }
        log.report(.noLog(at: text.place(of: 0)))
    }

    private func reportTwice(_ entries: [ActionLogEntry], to log: inout DiagnosticLog) {
        var first: [ActionReference: ActionLogEntry] = [:]
        for entry in entries {
            let reference = entry.reference.likely
            guard let earlier = first[reference] else {
                first[reference] = entry
                continue
            }
            log.report(
                .twice(
                    reference, at: place(of: entry.nodes.reference),
                    first: place(of: earlier.nodes.reference)))
        }
    }
}

extension Diagnostic {
    fileprivate static func noLog(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .actionLogMissing, at: place,
            rule: "an action log is a table with the columns Ref, Action point and Update, and there is none",
            mend: "begin the table with `| Ref | Action point | Update |`")
    }

    fileprivate static func missing(_ column: ActionLogColumns.Role, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .actionLogMissing, at: place,
            rule: """
                an action log has the columns Ref, Action point and Update, and this table has no \(column.name)
                """,
            mend: "add the column, or give the one that holds it the head `\(column.name)`")
    }

    fileprivate static func unreadable(_ written: String, at place: SourcePlace) -> Diagnostic {
        let found = written.isEmpty ? "here is none" : "\"\(written.clipped)\" is none"
        return Diagnostic(
            .actionReferenceUnreadable, at: place,
            rule: "an action has a reference such as 07/01, and \(found)",
            mend: """
                write the month of the meeting that raised it and its number there, or, as in 89/1, the minute; \
                until then the row is left out of the record
                """)
    }

    fileprivate static func twice(
        _ reference: ActionReference, at place: SourcePlace, first: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .actionReferenceTwice, at: place,
            rule: "an action has one row in a log, and \(reference.text) has a row already",
            mend: "correct one of the references, or make one row of the two",
            notes: [Diagnostic.Note("the first row", at: first)])
    }

    fileprivate static func unclear(_ update: String, at place: SourcePlace) -> Diagnostic {
        let found = update.isEmpty ? "this one is empty" : "\"\(update.clipped)\" does not"
        let meant = ActionStatus.probablyMeant(in: update).map { "did you mean \"\($0.words)\"?" }
        return Diagnostic(
            .actionStatusUnclear, at: place,
            rule: "an update begins with the status of its action, and \(found)",
            mend: """
                \(meant ?? "begin it with Closed, In progress, Carried over, Update to be shared or Open;") \
                until then the action counts as open
                """)
    }
}
