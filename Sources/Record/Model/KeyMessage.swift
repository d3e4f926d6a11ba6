/// What the meeting wants to be known first of all.
public struct KeyMessage: Hashable, Sendable {
    public let text: String
    /// Which of the minutes it stands in.
    public let minute: Int
    /// The list item or paragraph that says it.
    public let node: Int
}
