// A date as people write it, read strictly: each form is one of a few, and nothing may be left over.
extension CivilDate {
    /// What may follow the day: "1st", "2nd".
    package static let ordinalEndings = ["st", "nd", "rd", "th"]
    /// What may stand between the day and the month: "1st of July".
    package static let joiningWord = "of"

    /// Reads "2025-07-01" and no other form.
    public init(iso text: some StringProtocol) throws(DateFault) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3,
            let year = parts[0].number(ofDigits: 4...4),
            let month = parts[1].number(ofDigits: 2...2),
            let day = parts[2].number(ofDigits: 2...2)
        else { throw .unreadable(String(text)) }
        self = try Self.checked(year: year, month: month, day: day, in: text)
    }

    /// Reads "2025-07-01", "26/04/2011", "1 July 2025", "01 July 2025" and "1st of July, 2025"; a day of the week
    /// may stand before any of them, and must be the right one.
    public init(reading text: some StringProtocol) throws(DateFault) {
        // No date is longer, and a message should not have to carry a whole paragraph.
        guard text.utf8.count <= 64 else { throw .unreadable(String(text)) }
        var words = text.split { $0 == " " || $0 == "," || $0 == "\u{A0}" }[...]
        let statedWeekday = words.first.flatMap { Weekday(named: $0) }
        if statedWeekday != nil { words.removeFirst() }

        self =
            if words.count == 1, let word = words.first {
                try Self.inFigures(word, of: text)
            } else {
                try Self.inWords(words, of: text)
            }
        if let statedWeekday, statedWeekday != weekday {
            throw .wrongWeekday(stated: statedWeekday, date: self)
        }
    }

    private static func inFigures(
        _ word: some StringProtocol, of text: some StringProtocol
    ) throws(DateFault) -> CivilDate {
        let parts = word.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 1 {
            do { return try CivilDate(iso: word) } catch {
                // The whole text is to be quoted, not what is left of it after the day of the week.
                if case .unreadable = error { throw .unreadable(String(text)) }
                throw error
            }
        }
        guard parts.count == 3,
            let day = parts[0].number(ofDigits: 1...2),
            let month = parts[1].number(ofDigits: 1...2),
            let year = parts[2].number(ofDigits: 4...4)
        else { throw .unreadable(String(text)) }
        return try checked(year: year, month: month, day: day, in: text)
    }

    private static func inWords(
        _ words: ArraySlice<some StringProtocol>, of text: some StringProtocol
    ) throws(DateFault) -> CivilDate {
        var words = Array(words)
        if words.count == 4, words[1].lowercased() == joiningWord { words.remove(at: 1) }
        guard words.count == 3,
            let day = words[0].withoutOrdinalEnding.number(ofDigits: 1...2),
            let month = Month(named: words[1]),
            let year = words[2].number(ofDigits: 4...4)
        else { throw .unreadable(String(text)) }
        return try checked(year: year, month: month.rawValue, day: day, in: text)
    }

    private static func checked(
        year: Int, month number: Int, day: Int, in text: some StringProtocol
    ) throws(DateFault) -> CivilDate {
        guard years.contains(year) else { throw .unreadable(String(text)) }
        guard let month = Month(rawValue: number) else { throw .noSuchMonth(number) }
        guard let date = CivilDate(year: year, month: month, day: day) else {
            throw .noSuchDay(day, month, year: year)
        }
        return date
    }
}

extension StringProtocol {
    /// The number that a text of so many digits, and nothing else, stands for.
    package func number(ofDigits lengths: ClosedRange<Int>) -> Int? {
        let isDigits = utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        return isDigits && lengths.contains(utf8.count) ? Int(self) : nil
    }

    /// "1st" without its "st".
    package var withoutOrdinalEnding: SubSequence {
        CivilDate.ordinalEndings.contains(suffix(2).lowercased()) ? dropLast(2) : self[...]
    }
}
