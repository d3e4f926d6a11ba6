import Mustache
import Record
import WorkingDays

/// How to put a question to the partnership, and by when for each meeting to come.
struct AskPage: Page {
    private let published: PublishedPartnership
    private let site: Site

    init(_ published: PublishedPartnership, on site: Site) {
        self.published = published
        self.site = site
    }

    static let template = "ask"
    static let section = Section.questions
    static let shape: [String: ValueShape] = [
        "rule": .optional(["time": .text, "workingDays": CountValue.shape]),
        "closures": ListingValue.shape(of: [
            "reason": .text, "first": DateValue.shape, "last": DateValue.shape,
        ]),
        "meetings": ListingValue.shape(of: [
            "meeting": MeetingLine.shape, "starts": .optional(MomentValue.shape), "isToday": .flag,
            "deadline": .optional(DeadlineValue.questionsShape),
            "printedDeadline": .optional(MomentValue.shape), "subjectDate": .text,
        ]),
        "calculator": .optional(CalculatorValue.shape),
        "contact": .optional(["email": .text, "emailInLink": .text]),
        "phone": .optional(PhoneValue.shape),
        "subjectPartnership": .text,
    ]

    var address: String { published.address + "questions/ask/" }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        let rules = published.partnership.rules
        let meetings = published.comingMeetings.filter { $0.meeting.status != .cancelled }
        return [
            "rule": rules.questions.map {
                [
                    "time": .text($0.time.english), "workingDays": CountValue.value(of: $0.workingDaysBefore),
                ]
            } ?? .nothing,
            "closures": ListingValue.value(
                of: rules.closures.filter { $0.last >= published.today }.map {
                    [
                        "reason": .text($0.reason), "first": DateValue.value(of: $0.first),
                        "last": DateValue.value(of: $0.last),
                    ]
                }),
            "meetings": ListingValue.value(of: meetings.map { value(of: $0.meeting) }),
            "calculator": rules.questions.map(calculator) ?? .nothing,
            "contact": (published.contact.email ?? site.contact.email).map {
                ["email": .text($0), "emailInLink": .text($0.percentEncoded(leaving: "@"))]
            } ?? .nothing,
            "phone": (published.contact.phone ?? site.contact.phone).map(PhoneValue.value) ?? .nothing,
            "subjectPartnership": .text(published.shortName.percentEncoded()),
        ]
    }

    private func calculator(by rule: QuestionDeadlineRule) -> Value {
        let source = site.address.map { $0.text + address } ?? published.name
        return CalculatorValue.value(
            of: CalculatorData(rule: rule, calendar: published.linked.record.calendar, source: source),
            by: rule)
    }

    private func value(of meeting: Meeting) -> Value {
        [
            "meeting": MeetingLine.value(of: meeting, on: self),
            "starts": meeting.plannedStart.map(MomentValue.value) ?? .nothing,
            "isToday": .flag(meeting.date == published.today),
            "deadline": meeting.questionDeadline.map {
                DeadlineValue.value(of: $0, today: published.today)
            } ?? .nothing,
            "printedDeadline": DeadlineValue.printedOtherwise(for: meeting),
            "subjectDate": .text(meeting.date.english.percentEncoded()),
        ]
    }
}
