/// One row of an action log: an action, and what has become of it.
public struct ActionLogEntry: Hashable, Sendable {
    public let reference: WrittenActionReference
    /// What is to be done, as plain text.
    public let text: String
    public let owners: ActionOwners
    public let update: ActionUpdate
    /// The meeting it was "carried over from", where the row says so.
    public let carriedFrom: NamedMeeting?
    /// What it was called before, where the row says so: "was 03/04".
    public let previous: WrittenActionReference?
    public let nodes: Nodes

    /// Where it stands in the log's text.
    public struct Nodes: Hashable, Sendable {
        public let row: Int
        public let reference: Int
        public let action: Int
        public let update: Int
    }
}
