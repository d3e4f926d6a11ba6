/// What a log says has become of an action since it was raised.
public struct ActionUpdate: Hashable, Sendable {
    /// All of it, as plain text.
    public let text: String
    public let status: ActionStatus
    /// What follows the words of the status; empty where nothing does.
    public let note: String
}
