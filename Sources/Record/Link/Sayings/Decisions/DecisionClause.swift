/// A sentence of the minutes, and how to tell who does what in it.
///
/// The words around a verb are looked at, never further than a breath away, so that a sentence of any length
/// takes time in proportion.
struct DecisionClause {
    let words: [SaidWord]
    let lower: [String]
    let body: DecidingBody
    let setting: Setting

    /// Where a sentence stands, which says who speaks in it.
    struct Setting {
        /// In a table a lone "Agreed" may be about anything.
        var isCell = false
        /// Below "The Board:" each line may begin with its verb.
        var isBelowBody = false
        var isMinutesSection = false
    }

    /// Who decides, by the place of the verb: where the clause's own subject begins, if it has one.
    struct Speaker {
        let subject: Int?
        /// The words before the verb and its "was", where they are what it is done to.
        var isPassive = false
        var isFormal = false
    }

    static let breath = 60

    init(_ sentence: SaidSentence, by body: DecidingBody, in setting: Setting) {
        words = sentence.words
        lower = sentence.words.map(sentence.lower)
        self.body = body
        self.setting = setting
        isAllCapitals = words.count > 2 && !words.contains { !$0.isCapitals && $0.core.count > 3 }
        var start = 0
        for index in words.indices {
            sentenceStarts.append(start)
            if endsClause(index) { start = index + 1 }
        }
    }

    private let isAllCapitals: Bool
    /// For each word the first one after the last mark that is more than a comma.
    private var sentenceStarts: [Int] = []

    /// "NOTED" in a sentence that is not all in capitals: set apart by whoever took the minutes.
    func isStressed(_ index: Int) -> Bool { words[index].isCapitals && !isAllCapitals }

    // MARK: Who decides

    /// Who decides by a verb; nil where nobody does, or not this meeting, or not now.
    func speaker(of verb: Int) -> Speaker? {
        var last = verb - 1
        var hasCommaWithin = false
        while last >= 0, DecisionWords.adverbs.contains(lower[last]), !isSeparated(last) {
            // "The Board, therefore, agreed".
            if words[last].mark == .comma { hasCommaWithin = true }
            last -= 1
        }
        guard last >= 0 else { return opening(verb) }
        if words[verb].opensBracket { return nil }
        switch words[last].mark {
        case .comma where !hasCommaWithin: return coordinated(upTo: last, isClosing: true) ?? formal(verb)
        case nil, .comma: break
        case .bracket: return interrupted(at: last) ?? formal(verb)
        default: return opening(verb)
        }
        let word = lower[last]
        if word == "was" || word == "were" { return passive(last) }
        if DecisionWords.otherTimes.contains(word) { return nil }
        if word == "and" || word == "but" || word == "&" {
            return coordinated(upTo: last - 1, isClosing: false) ?? formal(verb)
        }
        if let start = body.start(ofPhraseEndingAt: last, in: words, lower) {
            return opensClause(start) ? Speaker(subject: start) : nil
        }
        if lower[verb] == "signed", Self.chairs.contains(word), opensClause(clauseStart(before: last)) {
            return Speaker(subject: nil)
        }
        if isTerse(verb, after: last) { return Speaker(subject: nil, isPassive: true) }
        return formal(verb)
    }

    /// A verb in capitals is the minute taker's own mark, whoever its subject is.
    private func formal(_ verb: Int) -> Speaker? {
        guard isStressed(verb) else { return nil }
        let before = lower[max(0, verb - 3)..<verb]
        return before.contains(where: DecisionWords.otherTimes.contains)
            ? nil
            : Speaker(subject: nil, isFormal: true)
    }

    /// "Agreed that", "NOTED.", "Decision: agreed to": the verb has no subject.
    private func opening(_ verb: Int) -> Speaker? {
        let speaker = Speaker(subject: nil, isPassive: true, isFormal: true)
        if isStressed(verb) || setting.isBelowBody { return speaker }
        if setting.isCell { return nil }
        guard verb + 1 < words.count, words[verb].mark == nil else { return speaker }
        return Self.afterOpenings.contains(lower[verb + 1]) ? speaker : nil
    }

    static let chairs: Set<String> = [
        "chair", "chairman", "chairwoman", "chairperson", "vice-chair", "vice-chairman",
    ]
    private static let afterOpenings: Set<String> = [
        "that", "to", "the", "as", "by", "in", "subject", "unanimously", "a", "an", "with", "all", "and",
        "without",
        "following",
    ]

    /// "Report noted."
    private func isTerse(_ verb: Int, after last: Int) -> Bool {
        let start = clauseStart(before: last)
        guard start <= last else { return false }
        let subject = lower[start...last]
        let isAtEnd =
            verb + 1 == words.count || words[verb].mark != nil
            || ["as", "subject", "with", "without", "and", "by", "unanimously"].contains(lower[verb + 1])
        return isAtEnd && subject.count <= 12
            && subject.prefix(3).contains(where: DecisionWords.papers.contains)
            && !subject.contains { Self.finite.contains($0) || DecisionWords.reporting.contains($0) }
            && (start == 0 || words[start - 1].mark != nil) && !setting.isCell
    }

    private static let finite: Set<String> = [
        "was", "were", "is", "are", "has", "had", "have", "be", "been", "will", "would", "that", "which",
        "not", "by",
        "newly", "recently", "to", "actions", "action", "as",
    ]

    // MARK: What is agreed

    /// "The report was agreed": what comes before "was" must be a statement of the minutes' own.
    private func passive(_ auxiliary: Int) -> Speaker? {
        var end = auxiliary
        var start = clauseStart(before: end - 1)
        if end > 0, words[end - 1].mark == .comma || words[end - 1].mark == .bracket {
            // "The plan, as amended, was agreed."
            guard let interruption = interruptionStart(before: end - 1) else { return nil }
            end = interruption
            start = clauseStart(before: end - 2)
        } else if start == end, start > 0, ["and", "but"].contains(lower[start - 1]) {
            // "The report was discussed and was agreed."
            end = start - 1
            start = clauseStart(before: end - 1)
        }
        let subject = lower[start..<max(start, end)]
        guard let first = subject.first else {
            return auxiliary == 1 && lower[0] == "that" ? Speaker(subject: 0, isPassive: true) : nil
        }
        // "With no more to say the plan was agreed" says no to something else.
        let isIntroduced = DecisionWords.introductions.contains(first)
        let denied = isIntroduced ? subject.suffix(4) : subject
        if denied.contains(where: DecisionWords.negatives.contains) { return nil }
        if subject.contains(where: DecisionWords.reporting.contains) { return nil }
        if subject.contains(where: Self.notDecided.contains) { return nil }
        if decides(within: start..<end) { return nil }
        let isIt = subject.last == "it" || subject.last == "this"
        if isIt, subject.count > 1, !isIntroduction(start, first) { return nil }
        guard isOwnStatement(from: start, isIt: isIt, count: subject.count) else { return nil }
        return Speaker(subject: start, isPassive: true)
    }

    /// Apologies are noted as a matter of course.
    private static let notDecided: Set<String> = [
        "apologies", "apology", "absence", "absences", "attendance",
    ]

    /// "The Board noted the plan was agreed": the plan is what the Board noted.
    private func decides(within subject: Range<Int>) -> Bool {
        subject.dropFirst().contains { index in
            SpokenVerb(lower[index]) != nil
                && body.start(ofPhraseEndingAt: index - 1, in: words, lower) != nil
        }
    }

    private func isIntroduction(_ start: Int, _ first: String) -> Bool {
        DecisionWords.introductions.contains(first)
            || start > 0 && DecisionWords.introducing.contains(lower[start - 1])
    }

    /// Whether nobody is quoted and nothing is made to depend on it in the words before a clause.
    private func isOwnStatement(from start: Int, isIt: Bool, count: Int) -> Bool {
        guard start > 0, !separatesClauses(start - 1), !words[start].opensBracket else { return true }
        let before = lower[start - 1]
        if DecisionWords.introducing.contains(before) {
            let opens = start == 1 || words[start - 2].mark != nil
            return isIt && count > 1 && opens
        }
        if DecisionWords.subordinating.contains(before) { return false }
        if isIt, count == 1 { return true }
        // Whoever was heard to say something may have said this too.
        var index = start - 2
        while index >= max(0, start - Self.breath), !separatesClauses(index) {
            if DecisionWords.subordinating.contains(lower[index]) { return false }
            index -= 1
        }
        return true
    }

    // MARK: Two verbs with one subject

    /// "The Board noted the report and agreed the plan": looks back for who began.
    private func coordinated(upTo last: Int, isClosing: Bool) -> Speaker? {
        guard last >= 0 else { return nil }
        if isClosing, let interruption = interruptionStart(before: last) {
            // "The Board, Tom Reed said, agreed too late."
            if lower[interruption...last].contains(where: DecisionWords.reporting.contains) { return nil }
            if let speaker = interrupted(at: last) { return speaker }
        }
        let first = max(0, last - Self.breath)
        var index = last
        while index >= first, !endsClause(index) || index == last {
            let word = lower[index]
            let distance = last - index
            if word == "was" || word == "were", distance < 8 {
                // "The Board was told of the plan and agreed it."
                if index > 0, let start = body.start(ofPhraseEndingAt: index - 1, in: words, lower) {
                    return opensClause(start) ? Speaker(subject: nil) : nil
                }
                // "It was discussed, reviewed and agreed."
                return passive(index).map { Speaker(subject: nil, isPassive: $0.isPassive) }
            }
            if distance < 4, DecisionWords.otherTimes.contains(word), word != "to", word != "as",
                word != "first"
            {
                return nil
            }
            if distance < 12, ["who", "whom", "whose", "which"].contains(word) {
                let isClosed = words[index..<last].contains { $0.mark == .comma }
                if !isClosed { return nil }
            }
            index -= 1
        }
        let start = sentenceStarts[last]
        if last - start < Self.breath, lower[start...last].starts(with: ["it", "was"]) {
            // "It was proposed by Ada Bell, seconded by Tom Reed and agreed".
            let isTold = lower[start...last].contains(where: DecisionWords.subordinating.contains)
            return isTold ? nil : Speaker(subject: nil, isPassive: true)
        }
        return bodyOpens(start) ? Speaker(subject: nil) : nil
    }

    /// "The Board, having read the report, agreed": what stands between the commas is passed over.
    private func interrupted(at last: Int) -> Speaker? {
        guard let interruption = interruptionStart(before: last), interruption > 0 else { return nil }
        let end = interruption - 1
        guard let start = body.start(ofPhraseEndingAt: end, in: words, lower), opensClause(start) else {
            return nil
        }
        return Speaker(subject: start)
    }

    /// The first word of what stands between a comma, or a bracket, and its fellow.
    private func interruptionStart(before last: Int) -> Int? {
        var index = last - 1
        if words[last].mark == .bracket {
            index = last
            while index > max(0, last - Self.breath), !words[index].opensBracket { index -= 1 }
            return index > 0 && words[index].opensBracket ? index : nil
        }
        while index >= max(0, last - Self.breath), !endsClause(index) {
            if words[index].mark == .comma { return index + 1 }
            index -= 1
        }
        return nil
    }

    /// Whether the body is what the clause that begins there is about, be it after an introduction.
    private func bodyOpens(_ start: Int) -> Bool {
        for index in start..<min(words.count, start + 30) {
            guard let phrase = body.start(ofPhraseEndingAt: index, in: words, lower) else { continue }
            if words[index].mark != nil {
                // "Following a word with the Board, Ada Bell left and agreed to write."
                if phrase > start { continue }
            } else if index + 1 < words.count {
                let next = index + 1
                if lower[next] == "of" || words[next].isCapitalised && !words[next].isCapitals { continue }
                if body.start(ofPhraseEndingAt: next, in: words, lower) != nil { continue }
            }
            return phrase <= start || opensClause(phrase)
        }
        return false
    }

    // MARK: Where a clause begins

    /// Whether a phrase may be the subject of a statement of the minutes' own.
    private func opensClause(_ start: Int) -> Bool {
        guard start > 0, !words[start].opensBracket else { return true }
        if let mark = words[start - 1].mark {
            guard mark == .comma, let interruption = interruptionStart(before: start - 1) else { return true }
            // "He said that, after the review, the Board agreed".
            return !DecisionWords.subordinating.contains(lower[interruption - 1])
        }
        let before = lower[start - 1]
        if DecisionWords.joining.contains(before) { return true }
        var first = start - 1
        while first > max(0, start - 25), words[first - 1].mark == nil { first -= 1 }
        let introduction = lower[first..<start]
        guard let opening = introduction.first, introduction.count > 1 else { return false }
        let isIntroduced =
            DecisionWords.introductions.contains(opening) || DecisionWords.introducing.contains(opening)
        return isIntroduced
            && !introduction.dropFirst().contains { word in
                DecisionWords.subordinating.contains(word) || DecisionWords.reporting.contains(word)
            }
    }

    /// The first word after the last mark, or word that joins sentences or hangs one on another.
    private func clauseStart(before last: Int) -> Int {
        var start = last + 1
        while start > 0, start > last - Self.breath {
            if words[start - 1].mark != nil || start <= last && words[start].opensBracket { break }
            let word = lower[start - 1]
            if DecisionWords.joining.contains(word) || DecisionWords.subordinating.contains(word) { break }
            start -= 1
        }
        return start
    }

    /// The first word after the last mark that is more than a comma.
    func sentenceStart(of index: Int) -> Int { sentenceStarts[index] }

    /// Whether something new begins after a word.
    private func endsClause(_ index: Int) -> Bool {
        switch words[index].mark {
        case .semicolon, .colon, .stop, .question, .dash: true
        default: false
        }
    }

    private func separatesClauses(_ index: Int) -> Bool { words[index].mark != nil }

    private func isSeparated(_ index: Int) -> Bool { endsClause(index) || words[index].mark == .bracket }
}
