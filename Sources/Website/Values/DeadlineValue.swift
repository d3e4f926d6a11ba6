import Mustache
import Record
import WorkingDays

/// By when something must have been done, with the days that did not count and why.
enum DeadlineValue {
    static let questionsShape: ValueShape = [
        "at": MomentValue.shape, "isPast": .flag, "meeting": DateValue.shape, "skipped": skippedShape,
    ]
    static let papersShape: ValueShape = [
        "date": DateValue.shape, "meeting": DateValue.shape, "skipped": skippedShape,
    ]

    private static let skippedShape = ListingValue.shape(of: skippedDayShape)
    static let skippedDayShape: ValueShape = [
        "date": DateValue.shape, "isWeekend": .flag, "closure": .optional(.text),
        "bankHoliday": .optional([
            "name": .text, "isSubstitute": .flag, "movedFrom": .optional(DateValue.shape),
        ]),
    ]

    /// - Parameter today: the day of the build; the deadline's own day is not past until it is over.
    static func value(of deadline: QuestionDeadline, today: CivilDate) -> Value {
        [
            "at": MomentValue.value(of: deadline.at), "isPast": .flag(deadline.at.date < today),
            "meeting": DateValue.value(of: deadline.reckoning.start),
            "skipped": skipped(in: deadline.reckoning),
        ]
    }

    static func value(of deadline: PapersDeadline) -> Value {
        [
            "date": DateValue.value(of: deadline.date),
            "meeting": DateValue.value(of: deadline.reckoning.start),
            "skipped": skipped(in: deadline.reckoning),
        ]
    }

    /// The deadline for questions that the agenda prints, where it is not the one by the rule.
    static func printedOtherwise(for meeting: Meeting) -> Value {
        meeting.otherPrintedDeadline.map(MomentValue.value) ?? .nothing
    }

    private static func skipped(in reckoning: Reckoning) -> Value {
        ListingValue.value(of: reckoning.passedOver.map(value))
    }

    private static func value(of day: NonWorkingDay) -> Value {
        var fields: [String: Value] = [
            "date": DateValue.value(of: day.date), "isWeekend": false, "closure": .nothing,
            "bankHoliday": .nothing,
        ]
        switch day.reason {
        case .weekend: fields["isWeekend"] = true
        case .closure(let closure): fields["closure"] = .text(closure.reason)
        case .bankHoliday(let holiday):
            var usual = Value.nothing
            if case .moved(let from) = holiday.kind { usual = DateValue.value(of: from) }
            fields["bankHoliday"] = [
                "name": .text(holiday.name), "isSubstitute": .flag(holiday.isSubstitute), "movedFrom": usual,
            ]
        }
        return .object(fields)
    }
}
