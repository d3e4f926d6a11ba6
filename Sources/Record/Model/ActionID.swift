/// Which action it is: the meeting that raised it and what it is called there, as references return each year.
public struct ActionID: Hashable, Sendable {
    public let meeting: MeetingID
    public let reference: ActionReference

    /// Its name in the data: `cambridge/2025-07-01/07-03`.
    public var text: String { "\(meeting.text)/\(reference.addressPart)" }
}

extension ActionID: Comparable {
    /// In the order of the meetings, and within one of the references.
    public static func < (left: Self, right: Self) -> Bool {
        (left.meeting, left.reference) < (right.meeting, right.reference)
    }
}

extension ActionReference: Comparable {
    /// References of months come first; all are in the order of their numbers.
    public static func < (left: Self, right: Self) -> Bool {
        left.rank < right.rank
    }

    private var rank: (Int, Int, Int) {
        switch self {
        case .month(let month, let number): (0, month.rawValue, number)
        case .minute(let minute, let number): (1, minute, number)
        }
    }
}
