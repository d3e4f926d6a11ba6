import Mustache
import Record
import WorkingDays

/// A meeting in a line: what it is called, when it is and how far it has come.
enum MeetingLine {
    static let shape: ValueShape = [
        "address": .text, "suffix": .optional(.text), "date": DateValue.shape,
        "status": ChoiceValue.shape(of: Meeting.Status.self),
    ]

    /// - Parameter page: the page it is shown on.
    static func value(of meeting: Meeting, on page: some Page) -> Value {
        [
            "address": page.link(to: meeting.address),
            "suffix": .optional(meeting.id.suffix?.capitalisingFirst),
            "date": DateValue.value(of: meeting.date), "status": ChoiceValue.value(of: meeting.status),
        ]
    }
}

extension String {
    /// "extraordinary" at the beginning of a line: "Extraordinary".
    var capitalisingFirst: String { prefix(1).uppercased() + dropFirst() }
}
