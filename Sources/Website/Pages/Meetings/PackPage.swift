import Mustache
import Record

/// All papers of a meeting on one page, in the order of the agenda, to be printed.
struct PackPage: Page {
    private let linked: LinkedMeeting
    private let published: PublishedPartnership
    private let record: PublishedRecord

    init(_ linked: LinkedMeeting, of published: PublishedPartnership, in record: PublishedRecord) {
        self.linked = linked
        self.published = published
        self.record = record
    }

    static let template = "pack"
    static let section = Section.meetings
    static let shape: [String: ValueShape] = MeetingFacts.shape.merging([
        "papers": .list(of: [
            "id": .text, "paper": PaperLine.shape, "body": .html,
            "item": .optional(["number": .text, "name": .text]),
            "attendance": .optional(MeetingAttendance.shape),
        ])
    ]) { $1 }

    var address: String { linked.meeting.address + "pack/" }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        let papers = linked.meeting.allPapers
        let texts = record.texts.html(of: papers.map(\.document), on: address, prefix: \.name, level: 3)
        return MeetingFacts(linked, of: published).values(on: self).merging([
            "papers": .list(zip(papers, texts).map(value))
        ]) { $1 }
    }

    private func value(of paper: any Paper, text: Value) -> Value {
        let document = paper.document
        let number = (paper as? MeetingPaper)?.item?.value
        let item = linked.meeting.agenda?.agenda.items.first { $0.number == number }
        return [
            // No id within a text is the bare name: theirs have more behind it.
            "id": .text(document.name),
            "paper": PaperLine.value(of: document, of: nil, in: published.documents, on: self),
            "body": text, "attendance": document.kind == .minutes ? attendance : .nothing,
            "item": item.map { ["number": .text($0.number), "name": .text($0.name)] } ?? .nothing,
        ]
    }

    private var attendance: Value {
        MeetingAttendance.value(of: linked.meeting, in: published, on: self)
    }
}
