import Mustache
import Record

/// What the record of a partnership holds, and how to read and cite it.
struct AboutPage: Page {
    private let published: PublishedPartnership
    private let record: PublishedRecord

    init(_ published: PublishedPartnership, in record: PublishedRecord) {
        self.published = published
        self.record = record
    }

    static let template = "about"
    static let section = Section.about
    static let shape: [String: ValueShape] = [
        "introduction": .optional(.object(DocumentValues.shape)),
        "firstYear": .optional(.text), "lastYear": .optional(.text),
        "meetingCount": CountValue.shape, "minutesCount": CountValue.shape, "paperCount": CountValue.shape,
        "decisionCount": CountValue.shape, "actionCount": CountValue.shape,
        "questionCount": CountValue.shape, "planCount": CountValue.shape,
        "citation": .optional([
            "meeting": MeetingLine.shape, "address": .text, "text": .text, "number": .optional(.text),
        ]),
        "abbreviation": .optional(["short": .text, "long": .text]),
        "licence": .optional(["name": .text, "address": .optional(.text)]),
        "glossary": .optional(TitleLink.shape), "pages": ListingValue.shape(of: TitleLink.shape),
        "mail": .optional(.text), "phone": .optional(PhoneValue.shape),
    ]

    var address: String { published.address + "about/" }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        let documents = published.documents
        let meetings = published.meetings
        let own = documents.pages.first { $0.address == address }
        let glossary = documents.glossaries.first
        let contact = published.contact.email == nil ? record.site.contact : published.contact
        return [
            "introduction": own.map {
                .object(DocumentValues($0.document, of: published, in: record).values(on: self))
            } ?? .nothing,
            "firstYear": .optional(published.meetingYears.first.map { "\($0.year)" }),
            "lastYear": .optional(published.meetingYears.last.map { "\($0.year)" }),
            "meetingCount": CountValue.value(of: meetings.count),
            "minutesCount": CountValue.value(of: documents.minutes.count),
            "paperCount": CountValue.value(of: documents.all.count),
            "decisionCount": CountValue.value(of: meetings.reduce(0) { $0 + $1.decisions.count }),
            "actionCount": CountValue.value(of: published.linked.actions.actions.count),
            "questionCount": CountValue.value(of: meetings.reduce(0) { $0 + $1.questions.count }),
            "planCount": CountValue.value(of: documents.plans.count),
            "citation": citation,
            "abbreviation": (glossary?.entries).flatMap(Self.example).map {
                ["short": .text($0.short), "long": .text($0.long)]
            } ?? .nothing,
            "licence": licence,
            "glossary": glossary.map { TitleLink.value(of: $0, on: self) } ?? .nothing,
            "pages": ListingValue.value(
                of: documents.pages.filter { $0.address != address }.map {
                    TitleLink.value(of: $0, on: self)
                }),
            "mail": .optional(contact.email), "phone": contact.phone.map(PhoneValue.value) ?? .nothing,
        ]
    }

    /// An abbreviation that anybody sees is one: it begins like what it stands for, and that is no list or remark.
    private static func example(of entries: [Glossary.Entry]) -> Glossary.Entry? {
        entries.first { entry in
            entry.short.first?.lowercased() == entry.long.first?.lowercased() && !entry.long.contains(",")
        } ?? entries.first
    }

    /// A paragraph of the latest minutes that has one with an address.
    private var citation: Value {
        for linked in published.meetings.reversed() {
            guard let paper = linked.meeting.minutes else { continue }
            for paragraph in paper.minutes.lazy.flatMap(\.paragraphs) {
                guard let fragment = paragraph.address else { continue }
                let base = record.site.address?.text ?? ""
                return [
                    "meeting": MeetingLine.value(of: linked.meeting, on: self),
                    "address": link(to: paper.address, fragment: fragment),
                    "text": .text("\(base)\(paper.address)#\(fragment)"),
                    "number": .optional(paragraph.number),
                ]
            }
        }
        return .nothing
    }

    private var licence: Value {
        guard let licence = record.site.dataLicence else { return .nothing }
        let isAddress = licence.hasPrefix("https://") || licence.hasPrefix("http://")
        return ["name": .text(licence), "address": .optional(isAddress ? licence : nil)]
    }
}
