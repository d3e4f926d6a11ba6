/// An interest that somebody at the meeting declared.
public struct Declaration: Hashable, Sendable {
    public let text: String
    /// Which of the minutes it stands in, and which of that minute's paragraphs.
    public let minute: Int
    public let paragraph: Int
    /// The block or table row that says it.
    public let node: Int
}
