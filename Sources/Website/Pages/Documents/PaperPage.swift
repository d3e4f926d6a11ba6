import Diagnostics
import Mustache
import Record

/// The page of a paper of a meeting: its agenda, its minutes, its action log or a report.
struct PaperPage: Page {
    private let document: Document
    private let linked: LinkedMeeting
    private let published: PublishedPartnership
    private let record: PublishedRecord
    private let series: SeriesPart?
    private let item: String?

    init(
        _ paper: any Paper, of linked: LinkedMeeting, in published: PublishedPartnership,
        of record: PublishedRecord
    ) {
        document = paper.document
        self.linked = linked
        self.published = published
        self.record = record
        series = (paper as? MeetingPaper)?.inSeries
        item = (paper as? MeetingPaper)?.item?.value
    }

    static let template = "paper"
    static let section = Section.meetings
    static let shape: [String: ValueShape] = MeetingFacts.shape.merging(DocumentValues.shape) { $1 }.merging([
        "attendance": .optional(MeetingAttendance.shape),
        "item": .optional(AgendaItemLink.shape),
        "series": .optional(["address": .text, "title": .text, "period": .text]),
        "previous": .optional(PaperLine.shape), "next": .optional(PaperLine.shape),
        "pack": .text,
    ]) { $1 }

    var address: String { document.address }
    var partnership: PublishedPartnership? { published }
    var source: SourcePlace? { document.source }

    var values: [String: Value] {
        let isMinutes = document.kind == .minutes
        let own: [String: Value] = [
            "attendance": isMinutes ? attendance : .nothing,
            "item": agendaItem, "series": seriesValue,
            "previous": neighbour(-1), "next": neighbour(1),
            "pack": link(to: linked.meeting.address + "pack/"),
        ]
        return MeetingFacts(linked, of: published).values(on: self)
            .merging(DocumentValues(document, of: published, in: record).values(on: self)) { $1 }
            .merging(own) { $1 }
    }

    private var attendance: Value {
        MeetingAttendance.value(of: linked.meeting, in: published, on: self)
    }

    private var agendaItem: Value {
        guard let item = linked.meeting.agenda?.agenda.items.first(where: { $0.number == item }) else {
            return .nothing
        }
        return AgendaItemLink.value(of: item, at: linked.meeting, on: self)
    }

    private var seriesValue: Value {
        guard let series, let title = published.linked.series.first(where: { $0.id == series.series })?.title
        else { return .nothing }
        return [
            "address": link(to: published.address(ofSeries: series.series)), "title": .text(title),
            "period": .text(series.period.value.words),
        ]
    }

    /// The paper that many places further on in the meeting's order.
    private func neighbour(_ distance: Int) -> Value {
        let papers = linked.meeting.allPapers
        guard let own = papers.firstIndex(where: { $0.address == address }),
            papers.indices.contains(own + distance)
        else { return .nothing }
        return PaperLine.value(
            of: papers[own + distance].document, of: nil, in: published.documents, on: self)
    }
}
