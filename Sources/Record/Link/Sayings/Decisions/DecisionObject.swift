/// What follows a verb, or is done by it, and whether that makes a decision of this meeting.
extension DecisionClause {
    func isDecision(_ spoken: SpokenVerb, at verb: Int, by speaker: Speaker) -> Bool {
        let after = afterVerb(verb)
        if TimeWords.isEarlier(after.drop { DecisionWords.adverbs.contains($0) }),
            !isDateAgreed(after, speaker)
        {
            return false
        }
        if wasAtAnotherMeeting(after) || opensEarlier(before: verb, speaker) { return false }
        if let agent = agent(in: after), !isAgentOfMeeting(agent, at: verb) { return false }
        if ["between", "among", "amongst", "about"].contains(after.first) { return false }
        switch spoken {
        case .ofMinutes: return isAboutMinutes(verb, speaker)
        case .decision(.agreed): return isAgreement(after)
        case .decision(.noted): return isNoting(after, verb, speaker)
        case .decision(.accepted): return isAcceptance(after, verb, speaker)
        case .decision(.resolved): return isResolution(after, verb, speaker)
        case .decision(.approved), .decision(.endorsed): return true
        }
    }

    /// The words after a verb, up to the next mark.
    private func afterVerb(_ verb: Int) -> ArraySlice<String> {
        var end = verb + 1
        guard words[verb].mark == nil else { return [] }
        while end < min(words.count, verb + 30) {
            end += 1
            if words[end - 1].mark != nil { break }
        }
        return lower[(verb + 1)..<end]
    }

    /// "The Board agreed on 3 March as the date": active, a day may be what is agreed.
    private func isDateAgreed(_ after: ArraySlice<String>, _ speaker: Speaker) -> Bool {
        !speaker.isPassive && TimeWords.isDay(after) && !TimeWords.isPeriod(after)
    }

    /// "The Board agreed the plan at its last meeting."
    private func wasAtAnotherMeeting(_ after: ArraySlice<String>) -> Bool {
        zip(after, after.dropFirst()).enumerated().contains { offset, pair in
            pair.0 == "at" && ["its", "their", "our"].contains(pair.1)
                && TimeWords.isOtherMeeting(after.dropFirst(offset))
        }
    }

    /// "At its meeting on 3 March the Board agreed": only what is said in the same breath.
    private func opensEarlier(before verb: Int, _ speaker: Speaker) -> Bool {
        let start = sentenceStart(of: verb)
        guard TimeWords.isEarlier(lower[start..<verb]) else { return false }
        let subject = max(start, speaker.subject ?? verb)
        let between = start..<subject
        return between.count { words[$0].mark != nil } <= 1 && !lower[between].contains("and")
    }

    // MARK: By whom

    /// "approved by the Home Office".
    private func agent(in after: ArraySlice<String>) -> ArraySlice<String>? {
        let rest = after.drop { DecisionWords.adverbs.contains($0) }
        return rest.first == "by" ? rest.dropFirst() : nil
    }

    private func isAgentOfMeeting(_ agent: ArraySlice<String>, at verb: Int) -> Bool {
        let phrase = agent.prefix { !DecisionWords.joining.contains($0) }
        if let last = phrase.indices.prefix(10).first(where: { isBody(endingAt: $0, from: phrase.startIndex) }
        ) {
            return !TimeWords.isEarlier(lower[(last + 1)..<max(last + 1, phrase.endIndex)])
        }
        if phrase.prefix(3).contains(where: Self.waysToAgree.contains) {
            return !phrase.indices.contains { TimeWords.isPeriod(lower[$0..<phrase.endIndex]) }
        }
        return isMinutesNamed(before: verb, of: Speaker(subject: nil, isPassive: true))
            && phrase.prefix(3).contains(where: Self.chairs.contains)
    }

    private func isBody(endingAt index: Int, from start: Int) -> Bool {
        guard let phrase = body.start(ofPhraseEndingAt: index, in: words, lower) else { return false }
        let next = index + 1
        let goesOn = next < words.count && words[index].mark == nil && body.continues(lower[next])
        return phrase <= start && !goesOn
    }

    private static let waysToAgree: Set<String> = [
        "all", "everyone", "everybody", "consensus", "majority", "show", "vote", "email", "e-mail",
        "correspondence",
        "way", "acclamation", "votes", "present",
    ]
    // MARK: What

    private func isAgreement(_ after: ArraySlice<String>) -> Bool {
        switch after.first {
        case "with":
            return after.prefix(6).contains(where: DecisionWords.agreeableWith.contains)
        case "to":
            return !["differ", "disagree"].contains(after.dropFirst().first)
        default: return true
        }
    }

    private func isNoting(_ after: ArraySlice<String>, _ verb: Int, _ speaker: Speaker) -> Bool {
        if after.prefix(2).contains(where: ["apologies", "apology"].contains) { return false }
        guard speaker.isPassive, !speaker.isFormal, let next = after.first else { return true }
        // "A rise was noted in the north" tells of the rise.
        return ["that", "and", "as", "with", "by", "for", "but", "without", "subject", "including"].contains(
            next)
    }

    private func isAcceptance(_ after: ArraySlice<String>, _ verb: Int, _ speaker: Speaker) -> Bool {
        if isStressed(verb) || isAboutMinutes(verb, speaker) { return true }
        let what = speaker.isPassive ? lower[clauseBefore(verb)] : after.prefix { $0 != "that" }.prefix(6)
        return what.contains(where: DecisionWords.acceptable.contains)
    }

    /// A matter that "was resolved" is settled; a meeting resolves that or to.
    private func isResolution(_ after: ArraySlice<String>, _ verb: Int, _ speaker: Speaker) -> Bool {
        if isStressed(verb) { return true }
        let next = after.drop { DecisionWords.adverbs.contains($0) }.first
        if next == "that" || next == "to" {
            return !speaker.isPassive || speaker.isFormal || lower[clauseBefore(verb)].contains("it")
        }
        return words[verb].mark == .colon
    }

    /// The words before a verb, up to the mark before them.
    private func clauseBefore(_ verb: Int) -> Range<Int> {
        var start = verb
        while start > max(0, verb - Self.breath), words[start - 1].mark == nil { start -= 1 }
        return start..<verb
    }
}

// MARK: - Minutes

extension DecisionClause {
    /// Whether it is minutes that are agreed.
    func isAboutMinutes(_ verb: Int, _ speaker: Speaker) -> Bool {
        if lower[verb] == "taken", !lower[(verb + 1)...].starts(with: ["as", "read"]) { return false }
        if isMinutesNamed(before: verb, of: speaker) || isMinutesNamed(after: verb) { return true }
        guard setting.isMinutesSection else { return false }
        if saysCorrectRecord(after: verb) { return true }
        let subject = speaker.subject.map { lower[$0] } ?? ""
        return speaker.isPassive
            && (speaker.subject == nil || ["they", "these", "this", "both"].contains(subject))
    }

    /// "as a correct record".
    func saysCorrectRecord(after verb: Int) -> Bool {
        let after = lower[verb..<min(words.count, verb + 40)]
        return zip(after, after.dropFirst()).contains { first, second in
            ["correct", "true", "accurate", "proper"].contains(first)
                && ["record", "account", "reflection", "and"].contains(second)
        }
    }

    /// "The minutes of the last meeting were agreed", but not "Changes to the minutes were agreed".
    private func isMinutesNamed(before verb: Int, of speaker: Speaker) -> Bool {
        if !speaker.isPassive, !speaker.isFormal {
            // "The Board read the minutes and agreed them."
            let isMeant = verb + 1 < words.count && ["them", "these"].contains(lower[verb + 1])
            guard speaker.subject == nil, isMeant || saysCorrectRecord(after: verb) else { return false }
        }
        return (max(0, verb - Self.breath)..<verb).lazy.filter(isMinutes).prefix(3).contains { index in
            // "The minutes were read and the dates were agreed": by then something else is spoken of.
            let isLeft = speaker.subject.map {
                lower[index..<max(index, $0)].contains { ["was", "were"].contains($0) }
            }
            return (isNounAlone(index) || !speaker.isPassive) && !(isLeft ?? false)
        }
    }

    /// "agreed the minutes", "resolved that the minutes be signed".
    private func isMinutesNamed(after verb: Int) -> Bool {
        let end = min(words.count, verb + 8)
        guard words[verb].mark == nil || words[verb].mark == .colon || words[verb].mark == .dash,
            let index = (verb + 1..<max(verb + 1, end)).first(where: isMinutes)
        else { return false }
        let between = lower[(verb + 1)..<index]
        guard between.allSatisfy({ Self.beforeMinutes.contains($0) || Self.ofRecord.contains($0) }) else {
            return false
        }
        guard between.contains("that") || lower[verb] == "resolved" else { return true }
        // "agreed that the minutes would be published" leaves them what they are.
        let rest = lower[index..<min(words.count, index + Self.breath)]
        return zip(rest, rest.dropFirst()).contains { first, second in
            ["be", "are", "were", "is", "was", "and"].contains(first)
                && [
                    "agreed", "approved", "confirmed", "accepted", "signed", "adopted", "a", "accurate",
                    "correct",
                ]
                .contains(second)
        } || saysCorrectRecord(after: index)
    }

    /// Minutes of a meeting, and not of the clock.
    func isMinutes(_ index: Int) -> Bool {
        guard lower[index] == "minutes" else {
            // "The notes of the last meeting".
            let after = lower[(index + 1)...].prefix(4)
            return lower[index] == "notes" && ["of", "from"].contains(after.first)
                && after.contains("meeting")
        }
        guard index > 0, words[index - 1].mark == nil else { return true }
        let before = lower[index - 1]
        return !(before.first?.isNumber ?? false) && !Self.amounts.contains(before)
    }

    private func isNounAlone(_ index: Int) -> Bool {
        var first = index
        while first > 0, words[first - 1].mark == nil, Self.beforeMinutes.contains(lower[first - 1]) {
            first -= 1
        }
        guard first > 0, words[first - 1].mark == nil else { return true }
        let before = lower[first - 1]
        return DecisionWords.joining.contains(before) || before == "that"
            || clauseBegins(at: first, afterIntroductionOf: first)
    }

    /// "Following two corrections the minutes were agreed."
    private func clauseBegins(at index: Int, afterIntroductionOf end: Int) -> Bool {
        var first = index
        while first > max(0, index - 25), words[first - 1].mark == nil { first -= 1 }
        return ["following", "subject", "after", "with"].contains(lower[first])
            && !["to", "of", "in", "from", "on", "for"].contains(lower[end - 1])
    }

    private static let beforeMinutes: Set<String> = [
        "the", "draft", "all", "both", "these", "those", "previous", "last", "open", "public", "confidential",
        "full",
        "set", "sets", "of", "unconfirmed", "two", "exempt", "above", "published", "written", "revised",
        "amended",
        "its", "board", "partnership", "group", "committee", "as",
    ]
    /// "approved as a correct record the minutes", "agreed that the minutes were accurate".
    private static let ofRecord: Set<String> = ["that", "a", "correct", "true", "accurate", "and", "record"]
    private static let amounts: Set<String> = [
        "one", "two", "three", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fifteen", "twenty",
        "thirty",
        "forty", "forty-five", "sixty", "ninety", "few", "several", "extra", "further",
    ]
}
