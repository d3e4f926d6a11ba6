/// The decision that took what a paper recommended.
struct RecommendationAnswer {
    /// Which of the meeting's decisions; nil where none of them can be told to be it.
    let decision: Int?

    /// - Parameter taken: those decisions that were made on the paper's item.
    init(to recommendation: Recommendation, among taken: [Int], of decisions: [Decision]) {
        let asked = FoldedWords(recommendation.text).words
        let words = Self.telling(recommendation.text)
        let verbs = Set(DecisionVerb.allCases.filter { $0.isAsked(in: asked) })
        let alike = taken.compactMap { index -> (index: Int, shared: Int)? in
            let said = Self.telling(decisions[index].text)
            let shared = words.intersection(said).count
            let isLike = shared >= min(2, words.count) && 5 * shared >= 3 * min(words.count, said.count)
            return isLike && shared > 0 ? (index, shared) : nil
        }
        // Of several as like, the first one; "more like" is more words in common.
        if let best = alike.max(by: { ($0.shared, $1.index) < ($1.shared, $0.index) }) {
            decision = best.index
            return
        }
        let onAll = taken.filter {
            FoldedWords(decisions[$0].text).contains(anyOf: ["recommendation", "recommendations"])
        }
        // "The Board noted the report and agreed its recommendations" took them by its second verb.
        if let whole = onAll.first(where: { decisions[$0].verb != .noted }) ?? onAll.first {
            decision = whole
        } else if words.isEmpty, let same = taken.first(where: { verbs.contains(decisions[$0].verb) }) {
            decision = same
        } else {
            // To note a report is not to do what it asks for.
            decision = taken.first.flatMap { only in
                let tookIt = decisions[only].verb != .noted || verbs.contains(.noted)
                return taken.count == 1 && tookIt ? only : nil
            }
        }
    }

    /// The words that say what is to be done, without those that any recommendation has.
    private static func telling(_ text: String) -> Set<String> {
        TitleWords(text).words.filter { !usual.contains($0) && Int($0) == nil }
    }

    private static let usual: Set<String> = [
        "accept", "accepted", "approve", "approved", "as", "ask", "asked", "be", "board", "contents",
        "endorse",
        "endorsed", "is", "it", "its", "members", "paper", "partnership", "recommend", "recommendation",
        "recommendations", "recommended", "recommends", "resolve", "resolved", "that", "this", "was", "were",
    ]
}

extension DecisionVerb {
    /// Whether a recommendation asks for it: "note" for "noted".
    fileprivate func isAsked(in words: [String]) -> Bool {
        let verb = rawValue.dropLast(self == .agreed || self == .noted || self == .approved ? 1 : 2)
        return words.contains(String(verb)) || words.contains(rawValue)
            || words.contains(String(rawValue.dropLast()))
    }
}
