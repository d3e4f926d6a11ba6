import Diagnostics
import Record
import WorkingDays

/// A meeting for search engines: an Event as schema.org describes it.
struct MeetingEvent {
    private let meeting: Meeting
    private let partnership: Partnership
    private let site: Site

    init(_ meeting: Meeting, of partnership: Partnership, on site: Site) {
        self.meeting = meeting
        self.partnership = partnership
        self.site = site
    }

    var json: JSON {
        let arrangements = meeting.agenda?.arrangements
        var members: [JSON.Member] = [
            JSON.Member("@context", "https://schema.org"), JSON.Member("@type", "Event"),
            JSON.Member("name", .string("\(partnership.name): \(meeting.name)")),
            JSON.Member("startDate", .string(moment(meeting.start))),
            JSON.Member("eventStatus", .string("https://schema.org/\(status)")),
            JSON.Member("isAccessibleForFree", .bool(true)),
            JSON.Member("organizer", organizer),
        ]
        if let end = meeting.end ?? meeting.scheduledEnd {
            members.append(JSON.Member("endDate", .string(moment(end))))
        }
        if let venue = arrangements?.venue {
            members.append(
                JSON.Member(
                    "location", ["@type": "Place", "name": .string(venue), "address": .string(venue)]))
            let mode = arrangements?.hybrid == .everyone ? "Mixed" : "Offline"
            members.append(
                JSON.Member("eventAttendanceMode", .string("https://schema.org/\(mode)EventAttendanceMode")))
        }
        if let previous = meeting.previousDate {
            members.append(JSON.Member("previousStartDate", .string(previous.iso)))
        }
        if let base = site.address {
            members.append(JSON.Member("url", .string(base.text + meeting.address)))
        }
        return .object(members)
    }

    private var organizer: JSON {
        var members: [JSON.Member] = [
            JSON.Member("@type", "Organization"), JSON.Member("name", .string(partnership.name)),
        ]
        if let base = site.address {
            members.append(JSON.Member("url", .string(base.text + partnership.address)))
        }
        return .object(members)
    }

    private var status: String {
        switch meeting.status {
        case .cancelled: "EventCancelled"
        case .moved: "EventRescheduled"
        case .scheduled, .held: "EventScheduled"
        }
    }

    private func moment(_ time: ClockTime?) -> String {
        meeting.moment(at: time)?.description ?? meeting.date.iso
    }
}
