import Diagnostics
import FrontMatter

/// The figures of a series as its papers come up, one period after the other.
struct SeriesFigures {
    private var order: [String] = []
    private var titles: [String: String] = [:]
    private var points: [String: [FigureSeries.Point]] = [:]
    /// The breaks since a figure had its last point.
    private var breaks: [String: [String]] = [:]

    var figures: [FigureSeries.Figure] {
        order.map { id in
            FigureSeries.Figure(id: id, title: titles[id] ?? id, points: points[id] ?? [])
        }
    }

    mutating func append(_ issue: SeriesIssue, reporting log: inout DiagnosticLog) {
        if let reason = issue.part.breakReason {
            for id in order { breaks[id, default: []].append(reason) }
        }
        let tables = issue.paper.document.figureTables
        for figure in issue.part.figures {
            guard let value = figure.value(in: tables, reporting: &log) else { continue }
            if points[figure.id] == nil {
                order.append(figure.id)
                // A figure that comes up later has not been through the earlier breaks.
                breaks[figure.id] = issue.part.breakReason.map { [$0] }
            }
            titles[figure.id] = figure.title
            let reasons = breaks.removeValue(forKey: figure.id) ?? []
            points[figure.id, default: []].append(
                FigureSeries.Point(
                    period: issue.part.period.value, value: value, paper: issue.paper,
                    table: figure.table.value,
                    breakBefore: reasons.isEmpty ? nil : reasons.joined(separator: " ")))
        }
    }
}

extension FollowedFigure {
    /// The value of its cell; what of the three is not there is reported.
    fileprivate func value(
        in tables: [FigureTable], reporting log: inout DiagnosticLog
    ) -> FigureValue? {
        let anchors = tables.compactMap(\.anchor)
        guard let table = tables.first(where: { $0.anchor == self.table.value }) else {
            log.report(.unknown(self.table, among: anchors, what: .table))
            return nil
        }
        guard let row = row.position(among: table.rows.map(\.head), as: .row, reporting: &log),
            let column = column.position(among: table.columns, as: .column, reporting: &log)
        else { return nil }
        return table.rows[row].values[column]
    }
}

extension Placed<String> {
    /// Where words stand that must stand there once, be they set in capitals or not.
    fileprivate func position(
        among heads: [String], as what: FigurePlace, reporting log: inout DiagnosticLog
    ) -> Int? {
        let wanted = FoldedWords(value)
        var found = heads.indices.filter { heads[$0] == value.inOneLine }
        if found.isEmpty, !wanted.words.isEmpty {
            found = heads.indices.filter { FoldedWords(heads[$0]) == wanted }
        }
        if found.count == 1 { return found.first }
        log.report(
            found.isEmpty ? .unknown(self, among: heads, what: what) : .ambiguous(self, what: what))
        return nil
    }
}

/// What a followed figure names to find its cell.
private enum FigurePlace: String {
    case table, row, column
}

extension Diagnostic {
    fileprivate static func unknown(
        _ name: Placed<String>, among known: [String], what: FigurePlace
    ) -> Diagnostic {
        let near = NearMiss.nearest(to: name.value, among: known)
        let (rule, mend) =
            switch what {
            case .table:
                (
                    "a followed figure names a table by the address in its caption, and none has "
                        + "`{#\(name.value)}`",
                    "write `{#\(name.value)}` at the end of the line `Table: …` before the table"
                )
            case .row:
                (
                    "a followed figure names a row by the words of its first cell, and none has `\(name.value)`",
                    "write the words as they stand in the table"
                )
            case .column:
                (
                    "a followed figure names a column by the words of its head, and none has `\(name.value)`",
                    "write the words as they stand in the table"
                )
            }
        return Diagnostic(
            .figureUnknown, at: name.place, rule: rule, mend: near.map { "did you mean `\($0)`?" } ?? mend)
    }

    fileprivate static func ambiguous(_ name: Placed<String>, what: FigurePlace) -> Diagnostic {
        Diagnostic(
            .figureUnknown, at: name.place,
            rule: "the words that name a \(what.rawValue) stand there once, and `\(name.value)` stands twice",
            mend: "give one of the two in the table other words; until then the figure is left out")
    }
}
