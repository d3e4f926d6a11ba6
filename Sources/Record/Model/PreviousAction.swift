/// What an action was at an earlier meeting.
public struct PreviousAction: Hashable, Sendable {
    public let meeting: MeetingID
    /// Nil where the thread begins before the record does: the meeting is known, and its actions are not.
    public let reference: ActionReference?
    public let joinedBy: ActionJoin

    public var id: ActionID? {
        reference.map { ActionID(meeting: meeting, reference: $0) }
    }

    /// Whether nothing but like words told which action of that meeting it was.
    public var isByWording: Bool { reference != nil && joinedBy != .reference }
}

/// What joined an action to an earlier one, under its name in the data.
public enum ActionJoin: String, CaseIterable, Hashable, Sendable {
    /// It says what it was called: "was 03/04".
    case reference
    /// A log says from which meeting it was carried over.
    case log
    /// The minute that reviews the earlier actions raised it.
    case minute
}
