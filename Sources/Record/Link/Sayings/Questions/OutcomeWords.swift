/// What the sentences of an answer, or of the minute that dealt with a question, tell of its outcome.
struct OutcomeWords {
    /// Each that is told.
    private(set) var outcomes: Set<QuestionOutcome> = []

    init() {}

    /// - Parameter isMinute: whether it is the minutes that speak, where "replied" alone means at the meeting.
    init(in sentences: [[String]], isMinute: Bool) {
        for sentence in sentences {
            if Self.isRefusal(sentence) {
                outcomes.insert(.refused)
            } else if Self.isSendingOn(sentence, isMinute: isMinute) {
                outcomes.insert(.sentOn)
            }
            if Self.isInWriting(sentence) {
                outcomes.insert(.answeredInWriting)
            } else if Self.isAtMeeting(sentence, isMinute: isMinute) {
                outcomes.insert(.answeredAtMeeting)
            }
        }
    }

    /// The one outcome that is clear. Where an answer stands in the paper it was given in writing, whatever else
    /// was said before.
    func outcome(hasResponse: Bool) -> QuestionOutcome? {
        if hasResponse, outcomes.contains(.answeredInWriting) { return .answeredInWriting }
        return outcomes.count == 1 ? outcomes.first : nil
    }

    mutating func formUnion(_ other: OutcomeWords) { outcomes.formUnion(other.outcomes) }

    private static let answers: Set<String> = [
        "answer", "answers", "response", "responses", "reply", "replies", "answered", "responded", "replied",
        "respond", "answering", "responding",
    ]
    private static let questions: Set<String> = [
        "question", "questions", "query", "queries", "enquiry",
    ]
    /// In a minute about questions these mean them; in an answer they may mean anything.
    private static let meanings: Set<String> = ["it", "this", "these", "both", "they"]

    private static func isInWriting(_ words: [String]) -> Bool {
        for (index, word) in words.enumerated() {
            let after = words[(index + 1)...]
            let isWritten = word == "written" && after.prefix(2).contains(where: answers.contains)
            let isWriting =
                word == "writing" && index > 0 && words[index - 1] == "in"
                && words[..<index].contains(where: answers.contains)
            if isWritten || isWriting {
                return !words[..<index].suffix(3).contains { $0 == "no" || $0 == "not" }
            }
        }
        return false
    }

    private static func isAtMeeting(_ words: [String], isMinute: Bool) -> Bool {
        let isSpoken = words.contains { ["verbally", "orally", "verbal", "oral"].contains($0) }
        let isThere = zip(words, words.indices).contains { word, index in
            ["at", "in", "during"].contains(word)
                && words[index...].dropFirst().starts(with: ["the", "meeting"])
        }
        if isSpoken || isThere, words.contains(where: answers.contains), !words.contains("not") {
            return true
        }
        guard isMinute, !words.contains(where: ["no", "yet"].contains) else { return false }
        return words.indices.contains { index in
            if ["given", "provided"].contains(words[index]), index > 1,
                ["was", "were"].contains(words[index - 1])
            {
                return answers.contains(words[index - 2])
            }
            guard ["answered", "responded", "replied"].contains(words[index]) else { return false }
            let before = words[..<index].suffix(3)
            return !before.contains { ["not", "be", "will", "would", "yet", "had"].contains($0) }
        }
    }

    private static func isRefusal(_ words: [String]) -> Bool {
        for (index, word) in words.enumerated() where ["declined", "refused", "rejected"].contains(word) {
            let after = words[(index + 1)...].prefix(3)
            let isToAnswer =
                after.first == "to" && after.dropFirst().first.map { tasks.contains($0) } ?? false
            let isOfQuestion =
                after.contains { $0.hasPrefix("question") }
                || words[..<index].suffix(5).contains { $0.hasPrefix("question") }
            if isToAnswer || isOfQuestion { return true }
        }
        return words.contains("question")
            && words.indices.contains {
                words[$0...].starts(with: ["ruled", "out"])
                    || words[$0...].starts(with: ["not", "permitted"])
                    || words[$0...].starts(with: ["not", "accepted"])
            }
    }

    private static let tasks: Set<String> = [
        "answer", "respond", "reply", "take", "accept", "allow", "permit", "comment",
    ]

    /// "The question was passed to the County Council", "The Chair sent the question on to the Board".
    private static func isSendingOn(_ words: [String], isMinute: Bool) -> Bool {
        let questions = isMinute ? Self.questions.union(Self.meanings) : Self.questions
        for (index, word) in words.enumerated()
        where ["passed", "referred", "sent", "forwarded", "redirected", "pass", "refer", "send", "forward"]
            .contains(word)
        {
            let after = words[(index + 1)...].prefix(5)
            let before = words[..<index].suffix(7)
            let goesOn = after.first.map { ["to", "on"].contains($0) } ?? false
            let isPassive = before.contains { ["was", "were", "been", "be"].contains($0) }
            if isPassive, goesOn, before.contains(where: questions.contains) { return true }
            if let question = after.firstIndex(where: { $0.hasPrefix("question") || $0 == "it" }) {
                let next = words[(question + 1)...].first ?? ""
                if next == "to" || next == "on" { return true }
            }
        }
        return false
    }
}
