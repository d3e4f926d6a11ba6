// "the minutes of the meeting held on 3 May 2022", "the July minutes", "meeting of 14 March 2023".
extension PhraseReader {
    func minutes(at start: Int) -> Phrase? {
        // "10 minutes of" is a time; "## 5 Minutes of" is a heading.
        let before = pieces.isDash(start - 1) ? start - 2 : start - 1
        if pieces.isNumber(before), !pieces.isCapitalised(start) { return nil }
        if ["of", "from", "for", "dated"].contains(pieces.word(start + 1)) {
            guard case .meeting(let meeting) = meetingName(from: start + 2) else { return nil }
            return phrase(start..<meeting.end, .minutes(of: meeting.value))
        }
        let day = isLooseMark(start + 1) ? start + 2 : start + 1
        guard let meeting = pieces.meetingDay(at: day), case .on(.some, _, .some) = meeting.value else {
            return nil
        }
        return phrase(start..<meeting.end, .minutes(of: meeting.value))
    }

    /// "the meeting held on 14 March 2023".
    func meeting(at start: Int) -> Phrase? {
        guard !Self.otherBodies.contains(pieces.word(start - 1)) else { return nil }
        var next = pieces.word(start + 1) == "held" ? start + 2 : start + 1
        guard ["on", "of", "in", "dated"].contains(pieces.word(next)) else { return nil }
        next += pieces.word(next + 1) == "the" ? 2 : 1
        guard let day = pieces.meetingDay(at: next) else { return nil }
        return phrase(start..<day.end, .meeting(day.value))
    }

    /// "14 March 2023 meeting", "the July minutes", "July's meeting minutes".
    func meetingByDay(at start: Int) -> Phrase? {
        guard let day = pieces.meetingDay(at: start) else { return nil }
        var next = afterPossessive(day.end)
        // "On 14 March minutes were circulated" names no minutes.
        let saysWhen = Self.wordsOfTime.contains(pieces.word(start - 1)) && next == day.end
        guard !saysWhen else { return nil }
        while next < day.end + Self.mostWordsOfName, Self.isOfPartnership(pieces.word(next)) { next += 1 }
        switch pieces.word(next) {
        case "minutes": return phrase(start..<(next + 1), .minutes(of: day.value))
        case "meeting":
            let after = afterPossessive(next + 1)
            guard pieces.word(after) == "minutes" else {
                return phrase(start..<(next + 1), .meeting(day.value))
            }
            return phrase(start..<(after + 1), .minutes(of: day.value))
        default: return nil
        }
    }

    /// "last meeting's minutes".
    func minutesOfLast(at start: Int) -> Phrase? {
        guard pieces.word(start + 1) == "meeting" else { return nil }
        let next = afterPossessive(start + 2)
        guard pieces.word(next) == "minutes" else { return nil }
        return phrase(start..<(next + 1), .minutes(of: .last))
    }

    /// The meeting that goes with what was just named: "minute 95, Board minutes, 26/04/2011".
    struct MeetingOfPhrase {
        /// Nil where the words name none.
        let named: NamedMeeting?
    }

    /// - Parameter isLoose: whether a comma or bracket may stand for "of".
    /// - Returns: nil where what was named is some other body's.
    func meetingOfPhrase(endingAt index: Int, isLoose: Bool = false) -> MeetingOfPhrase? {
        let word = pieces.word(index)
        let joins = ["of", "from", "in", "at"].contains(word)
        guard joins || isLoose && isLooseMark(index) else { return MeetingOfPhrase(named: nil) }
        switch meetingName(from: index + 1) {
        case .ofAnotherBody: return joins ? nil : MeetingOfPhrase(named: nil)
        case .none: return MeetingOfPhrase(named: nil)
        case .meeting(let meeting):
            // "Shared in July" and "at 14 March" say when; "in the July minutes" says where.
            let saysWhen = (word == "in" || word == "at") && !namesPaper(in: index..<meeting.end)
            return MeetingOfPhrase(named: saysWhen ? nil : meeting.value)
        }
    }
}

extension PhraseReader {
    private enum MeetingName {
        case none, ofAnotherBody
        case meeting(Found<NamedMeeting>)
    }

    /// Reads "the last meeting" and "the Board meeting held on 14 March" after an "of".
    private func meetingName(from start: Int) -> MeetingName {
        var endOfLast: Int?
        var saysLast = false
        var index = start
        while index < min(start + Self.longestName, pieces.count) {
            if let day = pieces.meetingDay(at: index) {
                return .meeting(Found(value: day.value, end: afterMeetingWord(day.end)))
            }
            let word = pieces.word(index)
            if Self.otherBodies.contains(word) { return .ofAnotherBody }
            if word == "last" || word == "previous" { saysLast = true }
            if word == "meeting", saysLast, endOfLast == nil { endOfLast = index + 1 }
            guard canBeInName(index) else { break }
            index += 1
        }
        return endOfLast.map { .meeting(Found(value: .last, end: $0)) } ?? .none
    }

    private func canBeInName(_ index: Int) -> Bool {
        let word = pieces.word(index)
        if Self.wordsOfName.contains(word) || Self.isOfPartnership(word) { return true }
        if pieces.isWord(index) { return pieces.isCapitalised(index) && !Self.verbs.contains(word) }
        return isLooseMark(index) || pieces.isApostrophe(index) || pieces.mark(index) == "&"
    }

    /// The piece after the "meeting" of "14 March 2023 meeting".
    private func afterMeetingWord(_ end: Int) -> Int {
        var next = afterPossessive(end)
        while next < end + Self.mostWordsOfName, Self.isOfPartnership(pieces.word(next)) { next += 1 }
        guard ["meeting", "minutes"].contains(pieces.word(next)) else { return end }
        return next + 1
    }

    private func namesPaper(in range: Range<Int>) -> Bool {
        range.contains { ["meeting", "minutes"].contains(pieces.word($0)) }
    }

    private func afterPossessive(_ index: Int) -> Int {
        let isPossessive = pieces.isApostrophe(index) && pieces.isAttached(index)
        return isPossessive && pieces.word(index + 1) == "s" ? index + 2 : index
    }

    func isLooseMark(_ index: Int) -> Bool {
        guard let mark = pieces.mark(index) else { return false }
        return ",:(".unicodeScalars.contains(mark) || pieces.isDash(index)
    }

    private static let longestName = 14
    private static let mostWordsOfName = 4

    /// "Board", "CCSP", "CDRP": what partnerships call themselves before "meeting".
    private static func isOfPartnership(_ word: String) -> Bool {
        ["board", "partnership", "csp", "cdrp"].contains(word) || word.hasSuffix("csp")
    }

    private static let wordsOfName: Set<String> = [
        "the", "our", "its", "their", "this", "last", "previous", "meeting", "minutes", "held", "on", "of",
        "at",
        "from", "dated", "for", "in", "and", "s", "public", "extraordinary", "special", "ordinary", "annual",
        "inaugural", "first", "general", "full", "draft",
    ]

    /// These can stand in capitals, "MINUTES OF THE MEETING WERE AGREED ON", and are in no name.
    private static let verbs: Set<String> = [
        "was", "were", "is", "are", "be", "been", "agreed", "approved", "accepted", "circulated", "noted",
        "confirmed", "sent",
    ]

    private static let wordsOfTime: Set<String> = [
        "on", "by", "in", "before", "after", "since", "until", "till", "during",
    ]

    /// Whose meetings and papers are not the partnership's.
    private static let otherBodies: Set<String> = [
        "group", "subgroup", "panel", "committee", "subcommittee", "forum", "council", "cabinet", "team",
        "network", "executive", "assembly", "parliament",
    ]
}
