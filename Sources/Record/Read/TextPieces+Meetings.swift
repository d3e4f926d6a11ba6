import WorkingDays

/// What was found in a text, and the piece after it.
struct Found<Value> {
    let value: Value
    let end: Int
}

// The days that meetings are known by.
extension TextPieces {
    /// A day as it stands at a piece: "Tuesday, 26 April 2011", "14th of March", "July 2025", "26/04/2011".
    func meetingDay(at index: Int) -> Found<NamedMeeting>? {
        guard begins(at: index) else { return nil }
        if isNumber(index) { return dayInFigures(at: index) ?? dayInWords(at: index) }
        guard Self.weekdays[word(index)] != nil else { return monthAlone(at: index) }
        let day = mark(index + 1) == "," ? index + 2 : index + 1
        return dayInFigures(at: day) ?? dayInWords(at: day)
    }

    private func dayInWords(at index: Int) -> Found<NamedMeeting>? {
        guard let day = figures(index)?.number(ofDigits: 1...2) else { return nil }
        var next = index + 1
        if Self.ordinalEndings.contains(word(next)) { next += 1 }
        if word(next) == "of" { next += 1 }
        guard let month = Self.months[word(next)] else { return nil }
        return meeting(on: day, month, before: next + 1)
    }

    /// In small letters it is more often what somebody may do.
    private func monthAlone(at index: Int) -> Found<NamedMeeting>? {
        guard isCapitalised(index), let month = Self.months[word(index)] else { return nil }
        // After a number it is part of a day that there is not.
        let before = word(index - 1) == "of" ? index - 2 : index - 1
        guard !isNumber(before), !Self.ordinalEndings.contains(word(before)) else { return nil }
        return meeting(on: nil, month, before: index + 1)
    }

    /// Reads on for the year.
    private func meeting(on day: Int?, _ month: Month, before next: Int) -> Found<NamedMeeting>? {
        guard ends(before: next) else { return nil }
        let place = mark(next) == "," ? next + 1 : next
        let year = figures(place)?.number(ofDigits: 4...4).flatMap { year in
            Self.years.contains(year) && ends(before: place + 1) ? year : nil
        }
        // Without its year a day may be 29 February.
        guard CivilDate(year: year ?? 2000, month: month, day: day ?? 1) != nil else { return nil }
        return Found(value: .on(day: day, month, year: year), end: year == nil ? next : place + 1)
    }

    /// "26/04/2011", "26.4.11", "2011-04-26".
    private func dayInFigures(at index: Int) -> Found<NamedMeeting>? {
        guard let mark = mark(index + 1), mark == "/" || mark == "." || isDash(index + 1),
            (index + 1...index + 4).allSatisfy(isAttached), self.mark(index + 3) == mark,
            ends(before: index + 5),
            let first = figures(index), let second = figures(index + 2)?.number(ofDigits: 1...2),
            let third = figures(index + 4), let month = Month(rawValue: second)
        else { return nil }
        let parts = isDash(index + 1) ? (year: first, day: third) : (year: third, day: first)
        guard let day = parts.day.number(ofDigits: 1...2), let year = Self.year(parts.year),
            let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        return Found(value: .on(day: date.day, date.month, year: date.year), end: index + 5)
    }

    /// No partnership is older than the law of 1998 that made them.
    private static func year(_ figures: String) -> Int? {
        let year = figures.number(ofDigits: 4...4) ?? figures.number(ofDigits: 2...2).map { 2000 + $0 }
        return year.flatMap { years.contains($0) ? $0 : nil }
    }

    private static let years = 1990...2100
    private static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th"]
    private static let months = abbreviations(of: Month.allCases, named: \.name)
    private static let weekdays = abbreviations(of: Weekday.allCases, named: \.name)

    /// By name, and by its first three letters or more.
    private static func abbreviations<Name>(
        of all: [Name], named name: (Name) -> String
    ) -> [String: Name] {
        let pairs = all.flatMap { each in
            let letters = name(each).lowercased()
            return (3...letters.count).map { (String(letters.prefix($0)), each) }
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}

extension NamedMeeting {
    /// The meeting that a text says something was "carried over from", as far as it says.
    init?(carriedOverFromIn text: String) {
        let pieces = TextPieces(text)
        for index in 0..<pieces.count where pieces.word(index) == "carried" {
            let over = pieces.isDash(index + 1) ? index + 2 : index + 1
            guard pieces.word(over) == "over", pieces.word(over + 1) == "from" else { continue }
            self.init(namedIn: pieces, from: over + 2)
            return
        }
        return nil
    }

    /// Reads up to the end of a sentence or part of one.
    private init?(namedIn pieces: TextPieces, from start: Int) {
        var saysLast = false
        for index in start..<max(start, pieces.count) {
            if let day = pieces.meetingDay(at: index) {
                self = day.value
                return
            }
            if let mark = pieces.mark(index), ".;:".unicodeScalars.contains(mark) { break }
            let isLast = ["last", "previous"].contains(pieces.word(index))
            saysLast = saysLast || isLast && pieces.word(index + 1) == "meeting"
        }
        guard saysLast else { return nil }
        self = .last
    }
}
