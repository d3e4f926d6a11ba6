/// What the log of one meeting says of an action; its day is that of the meeting.
public struct LoggedUpdate: Hashable, Sendable {
    public let meeting: MeetingID
    public let status: ActionStatus
    public let note: String
    /// The node of the row in the text of that log.
    public let row: Int
}
