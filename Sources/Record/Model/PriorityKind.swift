/// What a partnership means to do about a priority.
public enum PriorityKind: String, CaseIterable, Hashable, Sendable {
    case strategic, tactical
    /// Another body leads on it, and the partnership follows and supports its work.
    case track
    /// The partnership only keeps an eye on it.
    case watch
}
