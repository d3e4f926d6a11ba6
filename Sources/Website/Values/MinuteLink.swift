import Mustache
import Record

/// A minute by its number and title, and the way to it.
enum MinuteLink {
    static let shape: ValueShape = ["address": .text, "number": .optional(.text), "title": .optional(.text)]

    /// - Parameter index: of the minute among those of the meeting.
    /// - Returns: nil where the meeting has no minutes.
    static func value(of index: Int, at meeting: Meeting, on page: some Page) -> Value? {
        guard let paper = meeting.minutes else { return nil }
        let minute = paper.minutes[index]
        return [
            "address": page.link(to: paper.address, fragment: minute.address),
            "number": .optional(minute.number), "title": .optional(minute.title),
        ]
    }
}
