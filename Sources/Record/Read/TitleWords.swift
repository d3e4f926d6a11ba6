/// How alike two titles are, as far as their telling words go.
struct TitleWords: Hashable {
    let words: Set<String>

    init(_ title: String) {
        words = Set(FoldedWords(title).words.filter { !Self.empty.contains($0) })
    }

    /// From 0 to 1: how much of the shorter title stands in the longer one too.
    func likeness(to other: TitleWords) -> Double {
        let shorter = min(words.count, other.words.count)
        guard shorter > 0 else { return 0 }
        return Double(words.intersection(other.words).count) / Double(shorter)
    }

    private static let empty: Set<String> = [
        "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with", "agree", "agreed",
        "agreement", "review", "presentation", "update", "updates", "note", "noted", "report", "reports",
        "meeting", "item", "closed", "session",
    ]
}
