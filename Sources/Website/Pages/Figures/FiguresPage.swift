import Mustache
import Record

/// The figures that a partnership follows over time.
struct FiguresPage: Page {
    private let published: PublishedPartnership
    private let record: PublishedRecord

    init(_ published: PublishedPartnership, in record: PublishedRecord) {
        self.published = published
        self.record = record
    }

    static let template = "figures"
    static let section = Section.figures
    static let shape: [String: ValueShape] = [
        "introduction": .html,
        "series": ListingValue.shape(of: [
            "title": .text, "address": .text, "paperCount": CountValue.shape,
            "first": .optional(.text), "last": .optional(.text), "figures": .list(of: .text),
        ]),
        "papers": ListingValue.shape(of: [
            "paper": PaperLine.shape, "tables": .list(of: ["caption": .text, "address": .text]),
        ]),
    ]

    var address: String { published.address + "figures/" }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        [
            "introduction": record.introduction(to: self),
            "series": ListingValue.value(of: published.linked.series.map(value)),
            "papers": ListingValue.value(of: published.documents.papersWithFigures.map(value)),
        ]
    }

    private func value(of series: FigureSeries) -> Value {
        let periods = series.papers.compactMap(\.inSeries?.period.value)
        return [
            "title": .text(series.title), "address": link(to: published.address(ofSeries: series.id)),
            "paperCount": CountValue.value(of: series.papers.count),
            "first": .optional(periods.first?.words), "last": .optional(periods.last?.words),
            "figures": .list(series.figures.map { .text($0.title) }),
        ]
    }

    private func value(of document: Document) -> Value {
        let meeting = document.meeting.flatMap(published.meeting)?.meeting
        return [
            "paper": PaperLine.value(of: document, of: meeting, in: published.documents, on: self),
            "tables": .list(
                document.namedTables.map { table in
                    [
                        "caption": .text(table.caption),
                        "address": link(to: document.address, fragment: table.anchor),
                    ]
                }),
        ]
    }
}

extension Documents {
    /// The papers with tables that can be pointed at, the latest meeting first; agendas and logs count nothing.
    fileprivate var papersWithFigures: [Document] {
        all.map(\.document).filter { document in
            document.kind != .agenda && document.kind != .actionLog && !document.namedTables.isEmpty
        }.sorted { ($1.meeting?.folder ?? "", $0.path) < ($0.meeting?.folder ?? "", $1.path) }
    }
}

extension Document {
    /// The tables with a caption that asks for an address.
    fileprivate var namedTables: [FigureTable] { figureTables.filter { $0.anchor != nil } }
}
