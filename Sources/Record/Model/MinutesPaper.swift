import FrontMatter
import WorkingDays

/// The minutes of a meeting, with who was there.
public struct MinutesPaper: Paper {
    public internal(set) var document: Document
    public let start: ClockTime?
    public let end: ClockTime?
    public let attendance: WrittenAttendance
    /// The numbers of closed items whose minute may be shown all the same.
    public let open: [Placed<String>]
    public internal(set) var minutes: [Minute]
}
