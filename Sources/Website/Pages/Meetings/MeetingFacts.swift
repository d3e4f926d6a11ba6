import Mustache
import Record
import WorkingDays

/// When and where a meeting is, how to come to it, by when to send a question, and how it went.
struct MeetingFacts {
    private let linked: LinkedMeeting
    private let published: PublishedPartnership

    init(_ linked: LinkedMeeting, of published: PublishedPartnership) {
        self.linked = linked
        self.published = published
    }

    static let shape: [String: ValueShape] = [
        "meeting": MeetingLine.shape, "isPast": .flag, "isToday": .flag,
        "start": .optional(.text), "end": .optional(.text), "scheduledEnd": .optional(.text),
        "venue": .optional(.text), "observers": .optional(.text),
        "hybrid": .optional(["forEveryone": .flag, "onlyFor": .optional(.text), "forNobody": .flag]),
        "movedFrom": ListingValue.shape(of: DateValue.shape), "cancellation": .optional(.text),
        "takesQuestions": .flag,
        "questionDeadline": .optional(DeadlineValue.questionsShape),
        "printedDeadline": .optional(MomentValue.shape),
        "papersDeadline": .optional(DeadlineValue.papersShape),
        "minutesStatus": ChoiceValue.shape(of: MinutesStatus.self),
        "agreement": .optional(MinutesAgreementValue.shape),
        "quorum": .optional(["isQuorate": .flag, "agencies": CountValue.shape, "needed": CountValue.shape]),
        "chairs": .list(of: ["name": .text, "extent": .optional(.text)]),
        "membersOfPublic": .optional(CountValue.shape),
    ]

    func values(on page: some Page) -> [String: Value] {
        let meeting = linked.meeting
        let arrangements = meeting.agenda?.arrangements
        return [
            "meeting": MeetingLine.value(of: meeting, on: page),
            "isPast": .flag(meeting.date < published.today),
            "isToday": .flag(meeting.date == published.today),
            "start": .optional(meeting.start?.english), "end": .optional(meeting.end?.english),
            "scheduledEnd": .optional(meeting.scheduledEnd?.english),
            "venue": .optional(arrangements?.venue), "observers": .optional(arrangements?.observers),
            "hybrid": hybrid, "cancellation": .optional(arrangements?.cancellation),
            "movedFrom": ListingValue.value(of: (arrangements?.movedFrom ?? []).map(DateValue.value)),
            "takesQuestions": .flag(published.partnership.rules.questions != nil),
            "questionDeadline": meeting.questionDeadline.map {
                DeadlineValue.value(of: $0, today: published.today)
            } ?? .nothing,
            "printedDeadline": DeadlineValue.printedOtherwise(for: meeting),
            "papersDeadline": meeting.papersDeadline.map(DeadlineValue.value) ?? .nothing,
            "minutesStatus": ChoiceValue.value(of: linked.minutesStatus),
            "agreement": linked.agreement.map {
                MinutesAgreementValue.value(of: $0, in: published, on: page)
            } ?? .nothing,
            "quorum": quorum,
            "chairs": .list(
                (meeting.attendance?.chairs ?? []).map {
                    ["name": .text($0.name), "extent": .optional($0.extent)]
                }),
            "membersOfPublic": meeting.attendance?.membersOfPublic.map(CountValue.value) ?? .nothing,
        ]
    }

    private var hybrid: Value {
        guard let access = linked.meeting.agenda?.arrangements.hybrid else { return .nothing }
        var only: String?
        if case .only(let who) = access { only = who }
        return [
            "forEveryone": .flag(access == .everyone), "onlyFor": .optional(only),
            "forNobody": .flag(access == .nobody),
        ]
    }

    private var quorum: Value {
        guard let isQuorate = linked.meeting.isQuorate, let attendance = linked.meeting.attendance,
            let needed = published.partnership.rules.quorum
        else { return .nothing }
        return [
            "isQuorate": .flag(isQuorate), "agencies": CountValue.value(of: attendance.votingAgencies.count),
            "needed": CountValue.value(of: needed),
        ]
    }
}

/// How minutes were agreed by a later meeting.
enum MinutesAgreementValue {
    static let shape: ValueShape = [
        "address": .text, "meeting": MeetingLine.shape, "isWithChanges": .flag,
        "changes": ListingValue.shape(of: ["text": .text, "minute": .optional(.text)]),
    ]

    static func value(
        of agreement: LinkedAgreement, in published: PublishedPartnership, on page: some Page
    ) -> Value {
        guard let later = published.meeting(agreement.meeting) else { return .nothing }
        return [
            "address": page.link(to: agreement.place.path, fragment: agreement.place.fragment),
            "meeting": MeetingLine.value(of: later.meeting, on: page),
            "isWithChanges": .flag(agreement.isWithChanges),
            "changes": ListingValue.value(
                of: agreement.changes.map { ["text": .text($0.text), "minute": .optional($0.minute)] }),
        ]
    }
}
