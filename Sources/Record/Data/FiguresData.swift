import Diagnostics

/// Figures that are followed over time, and the captioned tables of papers, as entries of the open data.
struct FiguresData {
    private let linked: LinkedPartnership
    private let showsPublication: Bool

    init(_ linked: LinkedPartnership, showsPublication: Bool) {
        self.linked = linked
        self.showsPublication = showsPublication
    }

    var figures: [RecordData.Entry] { series + tables }

    private var series: [RecordData.Entry] {
        let record = linked.record
        return linked.series.flatMap { series in
            series.figures.map { figure in
                RecordData.Entry(
                    members: [
                        "id": .string(record.id("figures", series.id, figure.id)),
                        "partnership": .string(record.id),
                        "kind": "series", "title": .string(figure.title), "series": .string(series.id),
                        "points": .array(figure.points.map(json)),
                    ],
                    paths: figure.points.map(\.paper.document.path))
            }
        }
    }

    private func json(of point: FigureSeries.Point) -> JSON {
        value(point.value).adding(
            [
                JSON.Member("period", .string(point.period.text)),
                JSON.Member("paper", .string(point.paper.document.id)),
                JSON.Member("table", .string(point.table)),
                JSON.Member("breakBefore", JSON(point.breakBefore)),
            ] + point.paper.document.publication(isShown: showsPublication))
    }

    private var tables: [RecordData.Entry] {
        linked.record.documents.all.filter(\.document.kind.countsSomething).flatMap {
            paper -> [RecordData.Entry] in
            paper.document.figureTables.compactMap { table in
                guard let anchor = table.anchor else { return nil }
                let json: JSON = [
                    "id": .string("\(paper.document.id)/\(anchor)"), "partnership": .string(linked.record.id),
                    "kind": "table", "title": .string(table.caption), "paper": .string(paper.document.id),
                    "columns": JSON([table.rowTitle] + table.columns),
                    "rows": .array(
                        table.rows.map { row in
                            ["head": .string(row.head), "values": .array(row.values.map(value))]
                        }),
                ]
                return RecordData.Entry(
                    members: json.adding(paper.document.publication(isShown: showsPublication)),
                    paths: [paper.document.path])
            }
        }
    }

    /// What stands in the cell, and the number only where it is one: a value that is held back has none.
    private func value(_ value: FigureValue) -> JSON {
        [
            "text": .string(value.text), "value": value.number.map { .number($0.plain) } ?? .null,
            "unit": JSON(value.number.flatMap { $0.unit.rawValue.isEmpty ? nil : $0.unit.rawValue }),
            "suppressed": .bool(value.meaning == .suppressed),
        ]
    }
}

extension DocumentKind {
    /// Whether its tables are figures, not what the record itself is told by.
    fileprivate var countsSomething: Bool { self != .glossary && self != .themes }
}
