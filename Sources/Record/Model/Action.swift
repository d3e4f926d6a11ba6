/// Something that a meeting asked to be done, and what the logs of later meetings say of it.
public struct Action: Hashable, Sendable {
    public let id: ActionID
    /// In the words of the log; in those of the minutes until it stands in one.
    public let text: String
    public let owners: ActionOwners
    /// The number of the paragraph of the minutes that raised it: `5.1`.
    public let raisedParagraph: String?
    /// In the order of the meetings.
    public let updates: [LoggedUpdate]
    /// What it takes up from an earlier meeting.
    public let previous: PreviousAction?
    /// Its thread has the name of the first action in it.
    public let thread: ActionID

    public var status: ActionStatus { updates.last?.status ?? .open }

    /// The meeting whose log closed it, unless a later one opened it again.
    public var closedAt: MeetingID? {
        guard status == .closed else { return nil }
        return updates.reversed().prefix { $0.status == .closed }.last?.meeting
    }
}
