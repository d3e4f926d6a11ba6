import Mustache
import Record

/// The first page of a site that several partnerships share.
struct CountyPage: Page {
    private let record: PublishedRecord

    init(_ record: PublishedRecord) {
        self.record = record
    }

    static let template = "county"
    static let section = Section.home
    static let shape: [String: ValueShape] = [
        "welcome": .html,
        "partnerships": ListingValue.shape(of: [
            "name": .text, "address": .text, "next": .optional(PartnershipPage.nextShape),
            "latest": .optional(ArchiveEntry.shape), "openCount": CountValue.shape,
            "meetingCount": CountValue.shape, "firstYear": .optional(.text), "lastYear": .optional(.text),
            "plan": .optional(TitleLink.shape),
        ]),
        "pages": ListingValue.shape(of: TitleLink.shape),
    ]

    var address: String { "" }
    var partnership: PublishedPartnership? { nil }

    var values: [String: Value] {
        [
            "welcome": record.texts.html(of: record.site.document, on: address),
            "partnerships": ListingValue.value(of: record.partnerships.map(value)),
            "pages": ListingValue.value(
                of: record.ownPages.map { TitleLink.value(of: $0, on: self) }),
        ]
    }

    private func value(of partnership: PublishedPartnership) -> Value {
        [
            "name": .text(partnership.name), "address": link(to: partnership.address),
            "next": partnership.nextMeeting.map { PartnershipPage.next($0, in: partnership, on: self) }
                ?? .nothing,
            "latest": partnership.latestMeeting.map {
                ArchiveEntry.value(of: $0, in: partnership, on: self)
            } ?? .nothing,
            "openCount": CountValue.value(of: partnership.openThreads.count),
            "meetingCount": CountValue.value(of: partnership.meetings.count),
            "firstYear": .optional(partnership.meetings.first.map { "\($0.meeting.date.year)" }),
            "lastYear": .optional(partnership.meetings.last.map { "\($0.meeting.date.year)" }),
            "plan": partnership.planInForce.map { TitleLink.value(of: $0, on: self) } ?? .nothing,
        ]
    }
}
