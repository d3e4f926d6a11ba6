/// What a paragraph asks the meeting to do: "The Board is asked to: a) note the report; b) agree the plan."
struct Asking {
    /// The points that are counted within the paragraph.
    let points: [String]
    /// Whether it only leads up to the list below it.
    let leadsOn: Bool
    /// The sentence that asks, where it says all by itself.
    let whole: String?

    /// - Parameter isBelowTitle: whether it stands under "Recommendations", where little more needs to be said.
    init?(in text: String, isBelowTitle: Bool) {
        let bytes = Array(text.utf8)
        let body = DecidingBody(names: [])
        for sentence in SaidSentence.sentences(in: bytes.indices, of: bytes) {
            guard sentence.words.contains(where: { Self.mayAsk($0, in: bytes) }) else { continue }
            let lower = sentence.words.map(sentence.lower)
            guard let asked = Self.placeOfAsking(in: sentence, lower, by: body, isBelowTitle) else {
                continue
            }
            // Points may run over the ends of sentences.
            let rest = WordScanner.words(in: sentence.words[asked].whole.lowerBound..<bytes.count, of: bytes)
            points = Self.points(in: rest, of: bytes)
            leadsOn = Self.leadsOn(sentence)
            whole = points.isEmpty && !leadsOn ? sentence.written(sentence.words) : nil
            return
        }
        guard isBelowTitle else { return nil }
        points = Self.points(in: WordScanner.words(in: 0..<bytes.count, of: bytes), of: bytes)
        leadsOn = text.hasSuffix(":")
        whole = nil
        if points.isEmpty && !leadsOn { return nil }
    }

    private static func leadsOn(_ sentence: SaidSentence) -> Bool {
        guard let last = sentence.words.last else { return false }
        return last.mark == .colon || last.mark == .dash || ["that", "to"].contains(sentence.lower(last))
    }

    // MARK: Who is asked

    /// The word that asks.
    private static func placeOfAsking(
        in sentence: SaidSentence, _ lower: [String], by body: DecidingBody, _ isBelowTitle: Bool
    ) -> Int? {
        for index in lower.indices.prefix(60) {
            let after = lower[(index + 1)...].prefix(6)
            switch lower[index] {
            case "recommended" where index == 0, "recommends" where index > 0, "recommend" where index > 0:
                let isAsking =
                    sentence.words[index].mark == .colon || ["that", "to", "the"].contains(after.first)
                let names = after.prefix(4)
                if isAsking, isBelowTitle || index == 0 || names.contains(where: bodies.contains) {
                    return index
                }
            case "recommended" where index == 2 && lower.starts(with: ["it", "is"]):
                if isBelowTitle || after.contains(where: bodies.contains) { return index }
            case "asked", "recommended", "invited", "requested":
                guard index > 1, ["is", "are"].contains(lower[index - 1]),
                    body.start(ofPhraseEndingAt: index - 2, in: sentence.words, lower) != nil
                else { continue }
                let isAsking = after.first.map { ["to", "that"].contains($0) } ?? true
                let task = after.dropFirst().first ?? ""
                let isClear =
                    task.isEmpty || tasks.contains(task) || sentence.words[index + 1].mark != nil
                    || ListCount(task) != nil
                if isAsking, isBelowTitle || isClear { return index }
            default: continue
            }
        }
        return nil
    }

    /// Most sentences have no such word, and are not looked at any closer.
    private static func mayAsk(_ word: SaidWord, in text: [UInt8]) -> Bool {
        guard (5...11).contains(word.core.count) else { return false }
        return asking.contains(String(decoding: text[word.core], as: UTF8.self).lowercased())
    }

    private static let asking: Set<String> = [
        "asked", "recommended", "recommends", "recommend", "invited", "requested",
    ]
    private static let bodies: Set<String> = [
        "board", "partnership", "group", "committee", "members", "panel", "forum", "csp", "ccsp", "cdrp",
    ]
    private static let tasks: Set<String> = [
        "note", "agree", "approve", "endorse", "consider", "comment", "discuss", "support", "adopt", "accept",
        "receive", "review", "decide", "confirm", "resolve", "recommend", "commit", "formally", "scrutinise",
        "be",
        "the",
    ]

    // MARK: Points

    private static func points(in words: [SaidWord], of text: [UInt8]) -> [String] {
        var points: [String] = []
        var last: ListCount?
        var start = 0
        for (index, word) in words.enumerated() {
            guard word.whole.count < 8,
                let count = ListCount(marked: Substring(decoding: text[word.whole], as: UTF8.self)),
                last.map(count.follows) ?? count.isFirst
            else { continue }
            if last != nil { points.append(point(words[start..<index], of: text)) }
            last = count
            start = index + 1
        }
        if last != nil { points.append(point(words[start...], of: text)) }
        return points.filter { !$0.isEmpty }
    }

    private static func point(_ words: ArraySlice<SaidWord>, of text: [UInt8]) -> String {
        SaidSentence.written(words, of: text).withoutJoining
    }
}

extension String {
    /// Without the "; and" that joins a point to the next.
    var withoutJoining: String {
        var rest = self[...].withoutOuterSpaces
        for joining in ["and", "or"] where rest.lowercased().hasSuffix(" " + joining) {
            let shorter = rest.dropLast(joining.count).withoutOuterSpaces
            if shorter.last == ";" || shorter.last == "," { rest = shorter }
        }
        return String(rest.trimmed { $0 == ";" || $0 == "," || $0.isWhitespace })
    }
}
