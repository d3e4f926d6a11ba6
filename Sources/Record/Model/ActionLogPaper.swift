/// The log of actions as one meeting reviewed it.
public struct ActionLogPaper: Paper {
    public internal(set) var document: Document
    public let entries: [ActionLogEntry]
}
