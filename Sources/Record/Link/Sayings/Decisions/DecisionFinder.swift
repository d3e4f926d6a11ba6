/// A decision found in a sentence.
struct FoundDecision {
    let verb: DecisionVerb
    /// The word that says it.
    let word: Int
    /// The words that are about this decision: the sentence, or one of its parts.
    var words: Range<Int>
    /// Whether it agrees minutes; noting them does not.
    var agreesMinutes: Bool
}

extension DecisionClause {
    /// What the sentence decides, each verb once in each of its parts.
    func decisions() -> [FoundDecision] {
        var found: [FoundDecision] = []
        var partStart = 0
        for index in words.indices {
            guard let spoken = SpokenVerb(lower[index]), let speaker = speaker(of: index),
                isDecision(spoken, at: index, by: speaker)
            else { continue }
            if let last = found.last, let subject = speaker.subject, subject > last.word {
                partStart = subject
                let end = endOfPart(before: subject, after: last.word)
                for earlier in found.indices.reversed() {
                    guard found[earlier].words.upperBound > end else { break }
                    found[earlier].words = found[earlier].words.lowerBound..<end
                }
            }
            let agrees = agreesMinutes(spoken, at: index, speaker)
            let part = found.indices.reversed().prefix { found[$0].words.lowerBound == partStart }
            // "approved and signed" is said of minutes once.
            if spoken == .ofMinutes, part.contains(where: { found[$0].agreesMinutes }) { continue }
            if let repeated = part.first(where: { found[$0].verb == spoken.decision }) {
                found[repeated].agreesMinutes = found[repeated].agreesMinutes || agrees
                continue
            }
            found.append(
                FoundDecision(
                    verb: spoken.decision, word: index, words: partStart..<words.count, agreesMinutes: agrees)
            )
        }
        return found
    }

    private func agreesMinutes(_ spoken: SpokenVerb, at index: Int, _ speaker: Speaker) -> Bool {
        switch spoken {
        case .decision(.noted): isAboutMinutes(index, speaker) && saysCorrectRecord(after: index)
        default: isAboutMinutes(index, speaker)
        }
    }

    /// Without the "and" that joins the next part.
    private func endOfPart(before subject: Int, after word: Int) -> Int {
        var end = subject
        while end > word + 1, words[end - 1].mark == nil, DecisionWords.joining.contains(lower[end - 1]) {
            end -= 1
        }
        return end
    }
}
