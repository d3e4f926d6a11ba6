/// What a meeting is to go through, in the order of its table.
public struct Agenda: Hashable, Sendable {
    public enum Entry: Hashable, Sendable {
        case item(AgendaItem)
        case heading(AgendaHeading)
    }

    public let entries: [Entry]

    /// The items without the headings and breaks between them.
    public var items: [AgendaItem] {
        entries.compactMap { entry in
            if case .item(let item) = entry { item } else { nil }
        }
    }
}

/// A row without a number: it stands over the items that follow, or between them.
public struct AgendaHeading: Hashable, Sendable {
    public let words: String
    /// Whether it is a pause of the meeting rather than the title of what follows.
    public let isBreak: Bool
    public let minutes: Int?
    /// Whether it belongs to the part of the meeting that is not public; a heading that closes it does.
    public let isClosed: Bool
    /// Its row among the nodes of the paper.
    public let node: Int
}
