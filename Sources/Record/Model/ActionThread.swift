/// One promise from the meeting that made it to the one that closed it: an action, and each that took it up again.
public struct ActionThread: Hashable, Sendable {
    public let first: Action
    /// Those that took it up, in the order of their meetings.
    public let later: [Action]

    public var id: ActionID { first.id }
    public var actions: [Action] { [first] + later }
    public var last: Action { later.last ?? first }
    public var status: ActionStatus { last.status }
    public var closedAt: MeetingID? { last.closedAt }

    /// Where it begins, which may be a meeting whose actions are not in the record.
    public var raisedAt: MeetingID { first.previous?.meeting ?? first.id.meeting }
    /// How often it was taken up under another reference.
    public var timesCarried: Int { later.count + (first.previous == nil ? 0 : 1) }
}
