import Mustache
import WorkingDays

/// What the calculator's script takes from its page. The days it will find are not known yet: where it is to put them,
/// the same values that other pages have are marks, such as `{day}`, so that the same templates say the words.
enum CalculatorValue {
    static let shape: ValueShape = [
        "data": .html, "deadline": MomentValue.shape,
        "days": [
            "weekend": DeadlineValue.skippedDayShape, "holiday": DeadlineValue.skippedDayShape,
            "substitute": DeadlineValue.skippedDayShape, "movedHoliday": DeadlineValue.skippedDayShape,
            "closure": DeadlineValue.skippedDayShape,
        ],
    ]

    static func value(of data: CalculatorData, by rule: QuestionDeadlineRule) -> Value {
        [
            "data": .html(data.json.scriptText),
            "deadline": [
                "iso": .text(placeholder), "time": .text(rule.time.english), "date": date("deadline"),
            ],
            "days": [
                "weekend": day(isWeekend: true), "holiday": day(holiday: holiday()),
                "substitute": day(holiday: holiday(isSubstitute: true)),
                "movedHoliday": day(holiday: holiday(movedFrom: date("usual"))),
                "closure": day(closure: "{reason}"),
            ],
        ]
    }

    private static func day(
        isWeekend: Bool = false, holiday: Value = .nothing, closure: String? = nil
    ) -> Value {
        [
            "date": date("day"), "isWeekend": .flag(isWeekend), "bankHoliday": holiday,
            "closure": .optional(closure),
        ]
    }

    private static func holiday(isSubstitute: Bool = false, movedFrom: Value = .nothing) -> Value {
        ["name": "{name}", "isSubstitute": .flag(isSubstitute), "movedFrom": movedFrom]
    }

    private static func date(_ mark: String) -> Value {
        ["iso": .text(placeholder), "words": .text("{\(mark)}"), "long": .text("{\(mark)}")]
    }

    /// A mark would be no date to a machine that reads the page.
    private static let placeholder = "\(BankHolidays.years.lowerBound)-01-01"
}
