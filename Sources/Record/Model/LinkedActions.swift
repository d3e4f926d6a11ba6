/// The actions of one partnership and the threads they make up.
public struct LinkedActions: Hashable, Sendable {
    /// In the order of their ids.
    public let actions: [Action]
    /// In the order of their ids; each action is in one of them.
    public let threads: [ActionThread]
}
