import Mustache
import Record

/// Who came to a meeting and who sent apologies, by agency.
struct MeetingAttendance {
    private let attendance: Attendance
    private let meeting: Meeting
    private let published: PublishedPartnership

    private init(_ attendance: Attendance, of meeting: Meeting, in published: PublishedPartnership) {
        self.attendance = attendance
        self.meeting = meeting
        self.published = published
    }

    static let shape: ValueShape = [
        "presentCount": CountValue.shape, "apologiesCount": CountValue.shape,
        "agencies": .list(of: [
            "name": .optional(.text), "address": .optional(.text), "canVote": .flag,
            "people": .list(of: attendeeShape),
        ]),
    ]
    static let attendeeShape: ValueShape = [
        "name": .text, "role": .optional(.text), "isPresent": .flag, "isChair": .flag,
        "takesMinutes": .flag, "isGuest": .flag, "isOnBoard": .flag, "standsInFor": .optional(.text),
        "representedBy": .optional(.text),
    ]

    /// Nothing, where no minutes say who came.
    static func value(of meeting: Meeting, in published: PublishedPartnership, on page: some Page) -> Value {
        meeting.attendance.map { MeetingAttendance($0, of: meeting, in: published).value(on: page) }
            ?? .nothing
    }

    private func value(on page: some Page) -> Value {
        var order: [String?] = []
        var groups: [String?: [Attendee]] = [:]
        for attendee in attendance.attendees {
            if groups[attendee.agency] == nil { order.append(attendee.agency) }
            groups[attendee.agency, default: []].append(attendee)
        }
        // Those of whom nobody says for whom they came stand last.
        let sorted = order.filter { $0 != nil } + order.filter { $0 == nil }
        let voting = Set(attendance.votingAgencies)
        return [
            "presentCount": CountValue.value(of: attendance.present.count),
            "apologiesCount": CountValue.value(
                of: attendance.attendees.count - attendance.present.count),
            "agencies": .list(
                sorted.map { agency in
                    [
                        "name": .optional(agency),
                        "address": agency.flatMap(published.address(ofAgency:)).map { page.link(to: $0) }
                            ?? .nothing,
                        "canVote": .flag(agency.map(voting.contains) ?? false),
                        "people": .list((groups[agency] ?? []).map(Self.value)),
                    ]
                }),
        ]
    }

    static func value(of attendee: Attendee) -> Value {
        [
            "name": .text(attendee.name), "role": .optional(attendee.role),
            "isPresent": .flag(attendee.status == .present), "isChair": .flag(attendee.isChair),
            "takesMinutes": .flag(attendee.takesMinutes), "isGuest": .flag(attendee.group == .guest),
            "isOnBoard": .flag(attendee.group == .board),
            "standsInFor": .optional(attendee.standsInFor),
            "representedBy": .optional(attendee.representedBy),
        ]
    }
}
