/// Keeps the closed items of a drafted agenda closed and the others open, as a reader will understand its rows.
struct DraftSession {
    private var session = AgendaSession()

    static let opening = "Open to the public"

    /// Passes a heading, unless it opens what is open.
    mutating func isNeeded(heading words: String) -> Bool {
        let wasOpen = session.closedAt == nil
        let passage = session.pass(heading: words, at: 0)
        return !(wasOpen && passage.opens)
    }

    /// The heading without which an item would count as closed and is not.
    mutating func opening(before item: DraftItem) -> String? {
        var trial = session
        guard !item.isClosed, trial.pass(item: item.words, beside: [], at: 0).isClosed else { return nil }
        _ = session.pass(heading: Self.opening, at: 0)
        return Self.opening
    }

    /// The words of an item, which say of a closed one that it is.
    mutating func words(of item: DraftItem) -> String {
        let words =
            item.isClosed && !AgendaSession.closes(item.words) ? "\(item.words) (closed session)" : item.words
        _ = session.pass(item: words, beside: [], at: 0)
        return words
    }
}
