import Diagnostics
import WorkingDays

/// What the script of the calculator counts with: the days and the rule that all other deadlines come from.
struct CalculatorData {
    private let rule: QuestionDeadlineRule
    private let calendar: WorkingCalendar
    private let source: String

    /// - Parameter source: what tells the partnership from all others, so that an entry in somebody's calendar keeps
    ///   its identity.
    init(rule: QuestionDeadlineRule, calendar: WorkingCalendar, source: String) {
        self.rule = rule
        self.calendar = calendar
        self.source = source
    }

    var json: JSON {
        let (kinds, years) = holidays
        return [
            "source": .string(source),
            "rule": [
                "minutes": .integer(rule.time.hour * 60 + rule.time.minute),
                "workingDays": .integer(rule.workingDaysBefore),
            ],
            "weekdays": .array(Weekday.allCases.map { .string($0.name) }),
            "months": .array(Month.allCases.map { .string($0.name) }),
            "ordinalEndings": .array(CivilDate.ordinalEndings.map(JSON.string)),
            "joiningWord": .string(CivilDate.joiningWord),
            "closures": .array(
                calendar.closures.map {
                    [
                        "first": .string($0.first.iso), "last": .string($0.last.iso),
                        "reason": .string($0.reason),
                    ]
                }),
            "firstYear": .integer(BankHolidays.years.lowerBound),
            "holidays": .array(kinds.map(\.json)), "years": .array(years.map(JSON.string)),
        ]
    }

    /// The holidays without their dates, in the order they first come, and a line a year of what is when: `12250` is
    /// 25 December and the first of them.
    private var holidays: (kinds: [DatelessHoliday], years: [String]) {
        var kinds: [DatelessHoliday] = []
        var places: [DatelessHoliday: Int] = [:]
        let years = BankHolidays.years.map { year in
            let days = calendar.bankHolidays.holidays(in: year).map { holiday in
                let kind = DatelessHoliday(holiday)
                let place = places[kind] ?? kinds.count
                if place == kinds.count {
                    places[kind] = place
                    kinds.append(kind)
                }
                return holiday.date.month.rawValue.padded(to: 2) + holiday.date.day.padded(to: 2) + "\(place)"
            }
            return days.joined(separator: " ")
        }
        return (kinds, years)
    }
}

/// What there is to say of a bank holiday, whenever it is.
private struct DatelessHoliday: Hashable {
    let name: String
    let isSubstitute: Bool
    let usual: CivilDate?

    init(_ holiday: BankHoliday) {
        name = holiday.name
        isSubstitute = holiday.isSubstitute
        usual = if case .moved(let from) = holiday.kind { from } else { nil }
    }

    var json: JSON {
        var members = [JSON.Member("name", .string(name))]
        if isSubstitute { members.append(JSON.Member("isSubstitute", .bool(true))) }
        if let usual { members.append(JSON.Member("movedFrom", .string(usual.iso))) }
        return .object(members)
    }
}
