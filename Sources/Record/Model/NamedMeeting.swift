import WorkingDays

/// A meeting as a sentence names it; which one that is depends on the meetings there were.
public enum NamedMeeting: Hashable, Sendable {
    /// "the last meeting", "the previous meeting".
    case last
    /// "11 July meeting", "14 March 2023", "February": no more is known than is said.
    case on(day: Int?, Month, year: Int?)

    /// Whether nothing that is said speaks against the day. The last meeting is known by no day.
    public func canBe(on date: CivilDate) -> Bool {
        switch self {
        case .last: false
        case .on(let day, let month, let year):
            month == date.month && (day ?? date.day) == date.day && (year ?? date.year) == date.year
        }
    }
}
