/// One numbered row of an agenda.
public struct AgendaItem: Hashable, Sendable {
    /// What the words of an item ask of the meeting.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case agreement, review, presentation, update
        case toNote = "to-note"
        case writtenReport = "written-report"
    }

    /// As written, but without full stops and brackets around it; a part's is "10(a)".
    public let number: String
    /// The number of the item that this is a part of.
    public let parent: String?
    /// What it is about, without the words that only say its kind or who may be in the room.
    public let name: String
    /// All words of its cell, as they are written.
    public let words: String
    public let kind: Kind?
    public let leads: [AgendaLead]
    /// How long it is to take.
    public let minutes: Int?
    /// Where the pack has its paper, as the agenda says: `7–10`, `attached`.
    public let pages: String?
    /// Whether it is taken without the public: nothing of it may be shown but its number.
    public let isClosed: Bool
    /// Why papers of it are kept back, where one says so.
    public let restriction: String?
    /// Its row among the nodes of the paper.
    public let node: Int
}
