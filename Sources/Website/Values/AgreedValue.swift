import Mustache
import WorkingDays

/// The day something was agreed, with the meeting of that day where there is one.
enum AgreedValue {
    static let shape: ValueShape = ["date": DateValue.shape, "meeting": .optional(MeetingLine.shape)]

    static func value(
        of day: CivilDate, in published: PublishedPartnership, on page: some Page
    ) -> Value {
        let meeting = published.meetings.first {
            $0.meeting.date == day && $0.meeting.status != .cancelled
        }
        return [
            "date": DateValue.value(of: day),
            "meeting": meeting.map { MeetingLine.value(of: $0.meeting, on: page) } ?? .nothing,
        ]
    }
}
