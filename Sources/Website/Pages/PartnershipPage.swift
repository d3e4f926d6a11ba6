import Diagnostics
import Mustache
import Record
import WorkingDays

/// The first page of a partnership: what comes next, what came last, and what is still to be done.
struct PartnershipPage: Page {
    private let published: PublishedPartnership
    private let record: PublishedRecord

    init(_ published: PublishedPartnership, in record: PublishedRecord) {
        self.published = published
        self.record = record
    }

    static let template = "home"
    static let section = Section.home
    static let nextShape: ValueShape = [
        "meeting": MeetingLine.shape, "start": .optional(.text), "venue": .optional(.text),
        "questionDeadline": .optional(DeadlineValue.questionsShape),
        "printedDeadline": .optional(MomentValue.shape), "isToday": .flag,
        "paperCount": CountValue.shape, "agendaItemCount": CountValue.shape,
    ]
    static let shape: [String: ValueShape] = [
        "welcome": .html, "introduction": .html,
        "next": .optional(nextShape), "takesQuestions": .flag,
        "latest": .optional(ArchiveEntry.shape),
        "latestMinutes": .optional([
            "paper": PaperLine.shape, "status": ChoiceValue.shape(of: MinutesStatus.self),
            "keyMessages": .list(of: .text),
        ]),
        "plan": .optional([
            "address": .text, "title": .text, "hasEnded": .flag,
            "priorities": .list(of: TitleLink.shape),
        ]),
        "open": ListingValue.shape(of: ThreadLine.shape),
        "changes": ListingValue.shape(of: [
            "date": DateValue.shape, "correction": .optional(.text), "paper": PaperLine.shape,
        ]),
        "phone": .optional(PhoneValue.shape), "pages": ListingValue.shape(of: TitleLink.shape),
    ]

    var address: String { published.address }
    var partnership: PublishedPartnership? { published }
    var source: SourcePlace? { SourcePlace(file: published.partnership.file) }

    private static let mostOpen = 6
    private static let mostChanges = 6

    var values: [String: Value] {
        let open = published.openThreads.prefix(Self.mostOpen)
        return [
            // A partnership at the root has the site to itself, and its first page is also the site's.
            "welcome": address.isEmpty ? record.texts.html(of: record.site.document, on: address) : .html([]),
            "introduction": record.texts.html(of: published.partnership.document, on: address),
            "next": published.nextMeeting.map { Self.next($0, in: published, on: self) } ?? .nothing,
            "takesQuestions": .flag(published.partnership.rules.questions != nil),
            "latest": published.latestMeeting.map { ArchiveEntry.value(of: $0, in: published, on: self) }
                ?? .nothing,
            "latestMinutes": latestMinutes, "plan": plan,
            "open": open.isEmpty
                ? .nothing
                : [
                    "count": CountValue.value(of: published.openThreads.count),
                    "entries": .list(open.map { ThreadLine.value(of: $0, in: published, on: self) }),
                ],
            "changes": ListingValue.value(of: published.changes.prefix(Self.mostChanges).map(value)),
            "phone": published.contact.phone.map(PhoneValue.value) ?? .nothing,
            "pages": ListingValue.value(
                of: published.documents.pages.map { TitleLink.value(of: $0, on: self) }),
        ]
    }

    static func next(
        _ linked: LinkedMeeting, in published: PublishedPartnership, on page: some Page
    ) -> Value {
        let meeting = linked.meeting
        return [
            "meeting": MeetingLine.value(of: meeting, on: page), "start": .optional(meeting.start?.english),
            "venue": .optional(meeting.agenda?.arrangements.venue),
            "questionDeadline": meeting.questionDeadline.map {
                DeadlineValue.value(of: $0, today: published.today)
            } ?? .nothing,
            "printedDeadline": DeadlineValue.printedOtherwise(for: meeting),
            "isToday": .flag(meeting.date == published.today),
            "paperCount": CountValue.value(of: meeting.allPapers.count),
            "agendaItemCount": CountValue.value(of: meeting.agenda?.agenda.items.count ?? 0),
        ]
    }

    private var latestMinutes: Value {
        guard let linked = published.meetings.last(where: { $0.meeting.minutes != nil }),
            let minutes = linked.meeting.minutes
        else { return .nothing }
        return [
            "paper": line(for: minutes.document), "status": ChoiceValue.value(of: linked.minutesStatus),
            "keyMessages": .list(linked.keyMessages.map { .text($0.text) }),
        ]
    }

    private var plan: Value {
        guard let plan = published.planInForce ?? published.latestPlan else { return .nothing }
        return [
            "address": link(to: plan.address), "title": .text(plan.title),
            "hasEnded": .flag(plan.end < published.today),
            "priorities": .list(
                plan.priorities.map {
                    ["address": link(to: plan.address, fragment: $0.id), "title": .text($0.title)]
                }),
        ]
    }

    private func value(of change: PublishedPartnership.Change) -> Value {
        [
            "date": DateValue.value(of: change.date), "correction": .optional(change.correction),
            "paper": line(for: change.document),
        ]
    }

    private func line(for document: Document) -> Value {
        let meeting = document.meeting.flatMap(published.meeting)?.meeting
        return PaperLine.value(of: document, of: meeting, in: published.documents, on: self)
    }
}
