import WorkingDays

/// Words that say a decision was taken before this meeting.
enum TimeWords {
    private static let months: Set<String> = Set(
        Month.allCases.map { $0.name.lowercased() }
            + ["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec"])

    static func isMonth(_ word: String) -> Bool { months.contains(word) }

    static func isYear(_ word: String) -> Bool {
        let start = word.prefix(4)
        return start.utf8.count == 4 && (start.hasPrefix("19") || start.hasPrefix("20"))
            && start.allSatisfy(\.isNumber)
    }

    /// "in March", "in 2021", "in early June".
    static func isPeriod(_ words: ArraySlice<String>) -> Bool {
        guard words.first == "in" else { return false }
        let rest = words.dropFirst().drop { ["early", "late", "mid", "the", "around", "about"].contains($0) }
        guard let word = rest.first else { return false }
        return isMonth(word) || isYear(word) || seasons.contains(word)
    }

    /// "on 3 March", "on Tuesday 3 March", "on 03/03/2023".
    static func isDay(_ words: ArraySlice<String>) -> Bool {
        guard words.first == "on" else { return false }
        let rest = words.dropFirst().drop { $0 == "the" || Weekday(named: $0) != nil }
        guard let day = rest.first, day.first?.isNumber ?? false else { return false }
        return day.contains("/") || rest.dropFirst().prefix(2).contains(where: isMonth)
    }

    /// "at the last meeting", "at its meeting on 3 March", "at the March meeting"; not "at the meeting".
    static func isOtherMeeting(_ words: ArraySlice<String>) -> Bool {
        guard words.first == "at" else { return false }
        let place = words.dropFirst().prefix(8)
        guard let meeting = place.firstIndex(where: { $0 == "meeting" || $0 == "meetings" }) else {
            return false
        }
        let before = place[..<meeting]
        let isAnother = before.contains { isMonth($0) || isYear($0) || others.contains($0) }
        let next = words[words.index(after: meeting)...].first ?? ""
        return isAnother || ["on", "of", "in", "held"].contains(next)
    }

    /// Whether the words begin by saying when, and that was before.
    static func isEarlier(_ words: ArraySlice<String>) -> Bool {
        guard let first = words.first else { return false }
        return ["last", "previously", "earlier", "already", "originally", "initially", "yesterday", "prior"]
            .contains(first) || isPeriod(words) || isDay(words) || isOtherMeeting(words)
    }

    private static let seasons: Set<String> = ["spring", "summer", "autumn", "winter"]
    private static let others: Set<String> = [
        "last", "previous", "earlier", "its", "their", "a", "an", "another", "former", "preceding", "prior",
        "other",
        "recent",
    ]
}
