/// A heading that stands over recommendations, or is one.
enum RecommendationTitle: Hashable {
    case section
    /// "Recommendation 2: Fund the lamps".
    case recommendation(String)

    init?(_ heading: String) {
        let title = SectionTitle(heading).title ?? ""
        let words = FoldedWords(title).words
        guard words.count <= 8 || words.first == "recommendation",
            let place = words.firstIndex(where: Self.names.contains),
            words[..<place].allSatisfy(Self.describing.contains),
            !words.contains(where: Self.lookingBack.contains)
        else { return nil }
        let rest = title.split(maxSplits: 2, whereSeparator: \.isWhitespace)
        if place == 0, words[0] == "recommendation", rest.count > 1,
            ListCount(rest[1].trimmed { !$0.isLetter && !$0.isNumber }.lowercased()) != nil
        {
            let text = rest.count > 2 ? rest[2].drop { !$0.isLetter && !$0.isNumber } : ""
            self = text.isEmpty ? .section : .recommendation(String(text))
        } else {
            self = .section
        }
    }

    private static let names: Set<String> = ["recommendation", "recommendations", "recommended"]
    private static let describing: Set<String> = [
        "key", "draft", "officer", "officers", "our", "main", "list", "of", "proposed", "final", "summary",
        "conclusion", "conclusions", "and", "formal", "the", "next", "steps", "proposals", "report",
    ]
    private static let lookingBack: Set<String> = [
        "progress", "update", "previous", "last", "earlier", "status", "implemented", "implementation",
        "tracker",
    ]
}
