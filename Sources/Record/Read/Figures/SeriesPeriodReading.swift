import FrontMatter
import WorkingDays

extension SeriesPeriod {
    /// Reads `2025`, `2025-26`, `2025/26`, `2025-Q1`, `2025-07` and `July 2025`.
    static func reading(_ text: String) -> Result<SeriesPeriod, UnreadableText> {
        if let word = inWords(text) { return .success(word) }
        let isSplit = text.contains("/")
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" || $0 == "/" }
        guard let year = parts.first?.number(ofDigits: 4...4), year >= 1, parts.count <= 2 else {
            return .failure(.unexplained)
        }
        guard let part = parts.dropFirst().first else { return .success(SeriesPeriod(.year, year: year)) }
        if let quarter = quarter(part) {
            return isSplit
                ? .failure(.unexplained) : .success(SeriesPeriod(.quarter, year: year, part: quarter))
        }
        let isNextYear =
            part.number(ofDigits: 4...4) == year + 1 || part.number(ofDigits: 2...2) == (year + 1) % 100
        let month = isSplit ? nil : part.number(ofDigits: 2...2).flatMap(Month.init(rawValue:))
        switch (isNextYear, month) {
        case (true, nil): return .success(SeriesPeriod(.splitYear, year: year))
        case (false, let month?): return .success(SeriesPeriod(.month, year: year, part: month.rawValue))
        case (true, let month?):
            // In 2000 to 2011 the end of a year looks like a month.
            let split = "\(parts[0])/\(part)"
            return .failure(.because("it could be `\(split)` or `\(month.name) \(parts[0])`"))
        case (false, nil): return .failure(.unexplained)
        }
    }

    private static func quarter(_ text: Substring) -> Int? {
        guard text.first == "Q", let number = text.dropFirst().number(ofDigits: 1...1) else { return nil }
        return (1...4).contains(number) ? number : nil
    }

    private static func inWords(_ text: String) -> SeriesPeriod? {
        let words = text.split(separator: " ")
        guard words.count == 2, let month = Month(named: words[0]),
            let year = words[1].number(ofDigits: 4...4),
            year >= 1
        else { return nil }
        return SeriesPeriod(.month, year: year, part: month.rawValue)
    }
}

extension FieldKind where Value == SeriesPeriod {
    static var seriesPeriod: Self {
        .parsed(as: "a period such as 2025, 2025/26, 2025-Q1 or July 2025", orWhyNot: SeriesPeriod.reading)
    }
}
