import WorkingDays

extension NamedMeeting {
    /// The meeting that a text says something was "carried over from", as far as it says.
    init?(carriedOverFromIn text: String) {
        for word in text.split(separator: " ") {
            let start = word.drop { !$0.isLetter }.startIndex
            guard let name = text[start...].following("carried over from") else { continue }
            self.init(namedIn: name)
            return
        }
        return nil
    }

    /// Reads the beginning of a text, up to the end of its first sentence or part of one.
    init?(namedIn text: Substring) {
        let words = text.prefix { !".;:".contains($0) }.split(separator: " ").map { word in
            let bare = word.trimmed { !$0.isLetter && !$0.isNumber }
            return bare.hasSuffix("'s") || bare.hasSuffix("’s") ? bare.dropLast(2) : bare
        }
        for index in words.indices {
            if let date = Self.date(inFigures: words[index]) ?? Self.date(inWords: words, monthAt: index) {
                self = date
                return
            }
        }
        let saysLast = zip(words, words.dropFirst()).contains { word, next in
            ["last", "previous"].contains(word.lowercased()) && next.lowercased() == "meeting"
        }
        guard saysLast else { return nil }
        self = .last
    }

    private static func date(inFigures word: Substring) -> NamedMeeting? {
        guard word.first?.isNumber == true, word.contains("/") || word.contains("-") else { return nil }
        do throws(DateFault) {
            let date = try CivilDate(reading: word)
            return .on(day: date.day, date.month, year: date.year)
        } catch {
            return nil
        }
    }

    private static func date(inWords words: [Substring], monthAt index: Int) -> NamedMeeting? {
        guard let month = Month(named: words[index]) else { return nil }
        let before = words[..<index].suffix(2).filter { $0.lowercased() != "of" }.last
        let day = before?.withoutOrdinalEnding.number(ofDigits: 1...2)
        // In small letters it is more often what somebody may do.
        if day == nil, words[index] == "may" { return nil }
        let year = words[index...].dropFirst().first?.number(ofDigits: 4...4)
        // Without its year a day may be 29 February.
        guard CivilDate(year: year ?? 2000, month: month, day: day ?? 1) != nil else { return nil }
        return .on(day: day, month, year: year)
    }
}
