/// What a meeting decided, as a sentence of its minutes says it.
public struct Decision: Hashable, Sendable {
    public let verb: DecisionVerb
    /// The sentence, or the part of it that is about this decision. Of a decision with a list, each item stands on
    /// a line of its own.
    public let text: String
    /// Which of the minutes it stands in, and which of that minute's paragraphs.
    public let minute: Int
    public let paragraph: Int
    /// Where it stands in the document's text.
    public let range: Range<Int>
}
