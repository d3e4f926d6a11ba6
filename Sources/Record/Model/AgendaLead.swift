/// Who leads an item: a person, an office or a body, as the agenda names them.
public struct AgendaLead: Hashable, Sendable {
    public let name: String
    /// What stands in brackets after the name.
    public let agency: String?
}
