import Mustache
import WorkingDays

/// How long something has lasted, in the measure in which one speaks of it.
enum AgeValue {
    static let shape: ValueShape = [
        "days": CountValue.shape, "months": CountValue.shape, "years": CountValue.shape,
        "inDays": .flag, "inMonths": .flag, "inYears": .flag,
    ]

    private static let mostMonths = 23

    static func value(of age: Age) -> Value {
        [
            "days": CountValue.value(of: age.days), "months": CountValue.value(of: age.months),
            "years": CountValue.value(of: age.months / 12),
            "inDays": .flag(age.months == 0), "inMonths": .flag((1...mostMonths).contains(age.months)),
            "inYears": .flag(age.months > mostMonths),
        ]
    }
}

/// From one day to another.
struct Age: Hashable {
    let days: Int
    /// Whole ones: from 31 January to 28 February there is none.
    let months: Int

    /// Nothing has lasted less than no time.
    init(from start: CivilDate, to end: CivilDate) {
        days = max(start.days(until: end), 0)
        let begun = (end.year - start.year) * 12 + end.month.rawValue - start.month.rawValue
        months = max(end.day < start.day ? begun - 1 : begun, 0)
    }
}
