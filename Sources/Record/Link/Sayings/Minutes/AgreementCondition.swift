/// What a sentence agrees minutes subject to.
struct AgreementCondition {
    /// What it says of the changes itself; none where it only says that there are some.
    let changes: [MinutesChange]

    /// Nil where the minutes are agreed as they are.
    init?(in sentence: SaidSentence, _ lower: [String]) {
        guard let start = Self.start(in: sentence.words, lower) else { return nil }
        let words = start..<Self.end(of: start, in: sentence.words, lower)
        let tellsMore = lower[words].contains { !Self.general.contains($0) }
        changes = tellsMore ? Self.changes(in: sentence, words) : []
    }

    /// The first word after "subject to" or "with".
    private static func start(in words: [SaidWord], _ lower: [String]) -> Int? {
        for index in lower.indices {
            let after = lower[(index + 1)...].prefix(7)
            switch lower[index] {
            case "subject" where after.first == "to":
                if !saysNone(after.dropFirst()) { return index + 2 }
            case "with", "following", "pending":
                if let noun = after.firstIndex(where: nouns.contains), !saysNone(after[..<noun]),
                    !after[..<noun].contains("minutes")
                {
                    return index + 1
                }
            case "apart" where after.first == "from": return index + 2
            case "except", "excepting", "provided": return index + 1
            case "amended", "corrected":
                if index > 0, ["as", "once", "when"].contains(lower[index - 1]) { return index + 1 }
            default: break
            }
        }
        return nil
    }

    private static func saysNone(_ words: ArraySlice<String>) -> Bool {
        words.prefix(3).contains { ["no", "any", "without"].contains($0) }
    }

    /// A condition in front ends with its comma; one at the end goes on, but for who signed.
    private static func end(of start: Int, in words: [SaidWord], _ lower: [String]) -> Int {
        let minutes = lower.firstIndex(of: "minutes") ?? 0
        if start < minutes {
            let comma = (start..<minutes).first { words[$0].mark == .comma }
            return comma.map { $0 + 1 } ?? minutes
        }
        let rest = start..<max(start, lower.count - 1)
        return rest.first { lower[$0] == "and" && signing.contains(lower[$0 + 1]) } ?? lower.count
    }

    /// Parts between semicolons that name minutes are changes of their own.
    private static func changes(in sentence: SaidSentence, _ range: Range<Int>) -> [MinutesChange] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where sentence.words[index].mark == .semicolon || index == range.upperBound - 1 {
            let text = sentence.written(sentence.words[start...index])
            if let last = parts.last, NamedMinute.number(in: text) == nil {
                parts[parts.count - 1] = last.lowerBound..<index + 1
            } else {
                parts.append(start..<index + 1)
            }
            start = index + 1
        }
        return parts.map { part in
            let text = String(sentence.written(sentence.words[part]).trimmed { ",; ".contains($0) })
            return MinutesChange(minute: NamedMinute.number(in: text), text: text)
        }
    }

    private static let nouns: Set<String> = [
        "amendment", "amendments", "change", "changes", "correction", "corrections", "alteration",
        "alterations",
        "addition", "additions", "inclusion", "removal", "deletion", "exception", "exclusion", "revision",
        "revisions", "clarification", "clarifications", "correcting", "adding",
    ]
    private static let signing: Set<String> = ["signed", "were", "was", "authorised", "duly", "the"]
    /// Words that say there are changes, and not which.
    private static let general: Set<String> = nouns.union([
        "the", "a", "an", "one", "two", "three", "four", "few", "some", "several", "minor", "small", "slight",
        "following", "typographical", "typing", "spelling", "grammatical", "being", "made", "below", "listed",
        "these", "and", "or", "to", "of", "noted", "those", "agreed", "above",
    ])
}
