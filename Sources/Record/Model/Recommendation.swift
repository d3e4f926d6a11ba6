/// What a paper asks the meeting to do.
public struct Recommendation: Hashable, Sendable {
    public let text: String
    /// The list item or paragraph that says it; several may stand in one paragraph.
    public let node: Int
}
