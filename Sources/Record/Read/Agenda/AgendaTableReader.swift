import Diagnostics
import Markdown

/// Understands the table of an agenda: its items, their parts, and what stands between them.
struct AgendaTableReader {
    private let text: PaperText

    init(_ text: PaperText) {
        self.text = text
    }

    func agenda(reporting log: inout DiagnosticLog) -> Agenda {
        let tables = AgendaTables(text.document)
        guard tables.isThere else {
            if let missing = AgendaTableMissing(text).diagnostic { log.report(missing) }
            return Agenda(entries: [])
        }
        var lengths = lengths(in: tables, reporting: &log)[...]
        var entries = AgendaEntries(text)
        for passage in tables.passages {
            switch passage {
            case .heading(let words, let node): entries.pass(heading: words, at: node, reporting: &log)
            case .row(let row): entries.append(row, minutes: lengths.popFirst() ?? nil, reporting: &log)
            }
        }
        return Agenda(entries: entries.entries)
    }

    /// The length that each row gives, once the totals are known from the lengths.
    private func lengths(in tables: AgendaTables, reporting log: inout DiagnosticLog) -> [Int?] {
        var figures: [RunningTotals.Figure?] = []
        for case .row(let row) in tables.passages {
            guard let cell = row.minutes else { return [] }
            switch AgendaLength(reading: cell.text) {
            case .none: figures.append(nil)
            case .minutes(let minutes): figures.append(.init(minutes: minutes, isPart: row.isPart))
            case .unreadable:
                figures.append(nil)
                log.report(.lengthUnreadable(cell.text.inOneLine, at: text.place(of: cell.start)))
            }
        }
        return RunningTotals.lengths(among: figures)
    }
}

extension Diagnostic {
    fileprivate static func lengthUnreadable(_ cell: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .agendaLengthUnreadable, at: place,
            rule: "a length is a number of minutes, such as `10`, and `\(cell)` is none",
            mend: "write the minutes as one number, or leave the cell empty")
    }
}
