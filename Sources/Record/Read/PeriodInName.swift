import FrontMatter

extension PlanPeriod {
    /// The period among the words of a file's name: `2025-27`, `plan-2011-14-update`. Nil where it has none,
    /// or several.
    init?(inName name: String) {
        var runs: [[Substring]] = [[]]
        for part in name.split(whereSeparator: { "-_.".contains($0) }) {
            if part.allSatisfy({ $0.isASCII && $0.isNumber }) {
                runs[runs.count - 1].append(part)
            } else {
                runs.append([])
            }
        }
        let periods = runs.compactMap { PlanPeriod(reading: $0.joined(separator: "-")) }
        guard let period = periods.first, periods.count == 1 else { return nil }
        self = period
    }
}

extension FieldKind where Value == PlanPeriod {
    static var planPeriod: Self {
        .parsed(as: "years such as 2025-27") { PlanPeriod(reading: $0) }
    }
}

extension FieldConflict {
    /// Neither `period:` nor the file's name tells the years.
    static func noPeriod(of subject: String, inName name: String) -> FieldConflict {
        FieldConflict(
            rule: "\(subject) says which years it is for, and neither a field nor the name `\(name)` does",
            mend: "add a line such as `period: 2025-27`, or rename the file, for example to `2025-27.md`")
    }
}
