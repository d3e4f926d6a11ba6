import Mustache
import Record

/// The figures of a series from period to period: as charts, as tables and to download.
struct SeriesPage: Page {
    private let series: FigureSeries
    private let published: PublishedPartnership

    init(_ series: FigureSeries, in published: PublishedPartnership) {
        self.series = series
        self.published = published
    }

    static let template = "series"
    static let section = Section.figures
    static let shape: [String: ValueShape] = [
        "title": .text, "csv": .text,
        "first": .optional(.text), "last": .optional(.text),
        "figures": ListingValue.shape(of: [
            "id": .text, "title": .text, "chart": .optional(FigureChart.shape),
            "hasBreaks": .flag, "hasSuppressed": .flag,
            "points": .list(of: [
                "period": .text, "value": .text, "isSuppressed": .flag, "break": .optional(.text),
                "paper": PaperLine.shape, "table": .text,
            ]),
        ]),
        "papers": ListingValue.shape(of: ["paper": PaperLine.shape, "period": .text]),
    ]

    var address: String { published.address(ofSeries: series.id) }
    var partnership: PublishedPartnership? { published }
    private var csvPath: String { "\(address)\(series.id).csv" }

    /// The series as a table to download.
    var companions: [WebsiteFile] { [WebsiteFile(path: csvPath, bytes: SeriesTable(series).csv.bytes)] }

    var values: [String: Value] {
        let periods = series.papers.compactMap(\.inSeries?.period.value)
        return [
            "title": .text(series.title), "csv": link(to: csvPath),
            "first": .optional(periods.first?.words), "last": .optional(periods.last?.words),
            "figures": ListingValue.value(of: series.figures.map(value)),
            "papers": ListingValue.value(
                of: series.papers.reversed().map { paper in
                    [
                        "paper": line(for: paper),
                        "period": .text(paper.inSeries?.period.value.words ?? ""),
                    ]
                }),
        ]
    }

    private func value(of figure: FigureSeries.Figure) -> Value {
        let points = figure.points.map { point -> Value in
            [
                "period": .text(point.period.words), "value": .text(point.value.text),
                "isSuppressed": .flag(point.value.meaning == .suppressed),
                "break": .optional(point.breakBefore),
                "paper": line(for: point.paper),
                "table": link(to: point.paper.address, fragment: point.table),
            ]
        }
        return [
            "id": .text(figure.id), "title": .text(figure.title),
            "chart": FigureChart(figure).map { $0.value(id: "chart-\(figure.id)") } ?? .nothing,
            "hasBreaks": .flag(figure.points.contains { $0.breakBefore != nil }),
            "hasSuppressed": .flag(figure.points.contains { $0.value.meaning == .suppressed }),
            "points": .list(points),
        ]
    }

    private func line(for paper: MeetingPaper) -> Value {
        let meeting = paper.document.meeting.flatMap(published.meeting)?.meeting
        return PaperLine.value(of: paper.document, of: meeting, in: published.documents, on: self)
    }
}
