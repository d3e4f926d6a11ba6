import Mustache
import Record
import WorkingDays

/// One meeting in the archive, with what it produced.
enum ArchiveEntry {
    static let shape: ValueShape = [
        "meeting": MeetingLine.shape, "venue": .optional(.text),
        "minutesStatus": ChoiceValue.shape(of: MinutesStatus.self),
        "paperCount": CountValue.shape, "decisionCount": CountValue.shape, "actionCount": CountValue.shape,
        "questionCount": CountValue.shape, "papers": .list(of: PaperLine.shape),
        "keyMessages": .list(of: .text),
    ]

    static func value(of linked: LinkedMeeting, in published: PublishedPartnership, on page: some Page)
        -> Value
    {
        let meeting = linked.meeting
        return [
            "meeting": MeetingLine.value(of: meeting, on: page),
            "venue": .optional(meeting.agenda?.arrangements.venue),
            "minutesStatus": ChoiceValue.value(of: linked.minutesStatus),
            "paperCount": CountValue.value(of: meeting.allPapers.count),
            "decisionCount": CountValue.value(of: linked.decisions.count),
            "actionCount": CountValue.value(of: linked.raised.count),
            "questionCount": CountValue.value(of: linked.questions.count),
            "papers": .list(
                meeting.allPapers.map {
                    PaperLine.value(of: $0.document, of: meeting, in: published.documents, on: page)
                }),
            "keyMessages": .list(linked.keyMessages.map { .text($0.text) }),
        ]
    }
}

/// All meetings, the next ones first and then year by year.
struct ArchivePage: Page {
    private let published: PublishedPartnership
    private let record: PublishedRecord

    init(_ published: PublishedPartnership, in record: PublishedRecord) {
        self.published = published
        self.record = record
    }

    static let template = "meetings"
    static let section = Section.meetings
    static let shape: [String: ValueShape] = [
        "introduction": .html, "calendar": .text,
        "coming": ListingValue.shape(of: ArchiveEntry.shape),
        "years": ListingValue.shape(of: [
            "year": .text, "address": .text, "meetings": .list(of: ArchiveEntry.shape),
        ]),
    ]

    var address: String { published.address + "meetings/" }
    var partnership: PublishedPartnership? { published }

    var companions: [WebsiteFile] {
        [MeetingCalendar(of: published, on: record.site).file(at: calendarPath)]
    }

    private var calendarPath: String { published.address + "calendar.ics" }

    var values: [String: Value] {
        let coming = Set(published.comingMeetings.map(\.meeting.id))
        let years = published.meetingYears.map { year, meetings in
            (year, meetings.filter { !coming.contains($0.meeting.id) })
        }
        return [
            "introduction": record.introduction(to: self), "calendar": link(to: calendarPath),
            "coming": ListingValue.value(of: published.comingMeetings.map(value)),
            "years": ListingValue.value(
                of: years.reversed().filter { !$0.1.isEmpty }.map { year, meetings in
                    [
                        "year": .text("\(year)"), "address": link(to: "\(address)\(year)/"),
                        "meetings": .list(meetings.reversed().map(value)),
                    ]
                }),
        ]
    }

    private func value(of meeting: LinkedMeeting) -> Value {
        ArchiveEntry.value(of: meeting, in: published, on: self)
    }
}

/// The meetings of one year.
struct ArchiveYearPage: Page {
    private let published: PublishedPartnership
    private let year: Int
    private let meetings: [LinkedMeeting]
    private let previous: Int?
    private let next: Int?

    /// - Parameters:
    ///   - previous: the year before it in which there were meetings.
    ///   - next: the year after it in which there were meetings.
    init(
        _ year: Int, of meetings: [LinkedMeeting], in published: PublishedPartnership, after previous: Int?,
        before next: Int?
    ) {
        self.year = year
        self.meetings = meetings
        self.published = published
        self.previous = previous
        self.next = next
    }

    static let template = "meetings-of-year"
    static let section = Section.meetings
    static let shape: [String: ValueShape] = [
        "year": .text, "meetings": .list(of: ArchiveEntry.shape),
        "previous": .optional(YearLink.shape), "next": .optional(YearLink.shape),
    ]

    var address: String { published.address + "meetings/\(year)/" }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        [
            "year": .text("\(year)"),
            "meetings": .list(meetings.map { ArchiveEntry.value(of: $0, in: published, on: self) }),
            "previous": previous.map(value) ?? .nothing, "next": next.map(value) ?? .nothing,
        ]
    }

    private func value(of year: Int) -> Value {
        YearLink.value(of: year, at: published.address + "meetings/\(year)/", on: self)
    }
}
