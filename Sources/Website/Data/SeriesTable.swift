import Record

/// A series as a table: a row for each period, a column for each figure with its values as the papers have them,
/// and a column for each that says why a value cannot be set beside the one before.
struct SeriesTable: Hashable, Sendable {
    let columns: [String]
    let rows: [[String]]

    init(_ series: FigureSeries) {
        let figures = series.figures
        columns = ["period"] + figures.map(\.columnName) + figures.map { "\($0.id)_break" }
        let periods = Set(figures.flatMap { $0.points.map(\.period) }).sorted()
        let points = figures.map { figure in
            Dictionary(figure.points.map { ($0.period, $0) }) { first, _ in first }
        }
        rows = periods.map { period in
            [period.text] + points.map { $0[period]?.value.text ?? "" }
                + points.map { $0[period]?.breakBefore ?? "" }
        }
    }

    var csv: CSVTable { CSVTable(columns: columns, rows: rows) }
}

extension FigureSeries.Figure {
    /// Its id, but for one that is called what the first column is. No id has an underscore.
    fileprivate var columnName: String { id == "period" ? "period_value" : id }
}
