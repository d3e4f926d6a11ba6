import WorkingDays

/// The meetings that an officer can still be asked about. What is older is an archive, of which `check` tells.
struct RecentMeetings {
    /// In the order of their days, without those that were cancelled.
    let all: [LinkedMeeting]
    let last: Meeting?
    let next: Meeting?

    private static let years = 2

    init(of linked: LinkedPartnership, on today: CivilDate) {
        let meetings = linked.meetings.filter { $0.meeting.status != .cancelled }
        let first = today.adding(days: -Self.years * 365) ?? today
        all = meetings.filter { $0.meeting.date >= first }
        last = meetings.last { $0.meeting.status == .held }?.meeting
        next = meetings.first { $0.meeting.status != .held }?.meeting
    }

    var areNone: Bool { all.isEmpty }

    /// The meeting that takes up what another one left: an extraordinary one does not.
    func successor(of meeting: Meeting) -> LinkedMeeting? {
        all.first { $0.meeting.id > meeting.id && $0.meeting.id.suffix == nil }
    }
}
