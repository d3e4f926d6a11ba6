import Mustache
import Record

/// The page of an agency: who stood for it, at which meetings it was represented, and what it took on.
struct AgencyPage: Page {
    private let agency: AgencyHistory
    private let published: PublishedPartnership

    init(_ agency: AgencyHistory, of published: PublishedPartnership) {
        self.agency = agency
        self.published = published
    }

    static let template = "agency"
    static let section = Section.agencies
    /// The latest of them, with how many there are in all.
    private static func latestShape(of entry: ValueShape) -> ValueShape {
        .optional(
            .object(["count": CountValue.shape, "left": CountValue.shape, "entries": .list(of: entry)]))
    }
    static let shape: [String: ValueShape] = [
        "agency": .text, "key": .text, "isStatutory": .flag, "isOnPartnership": .flag,
        "terms": .list(of: ["from": .optional(DateValue.shape), "to": .optional(DateValue.shape)]),
        "successor": .optional(NameLink.shape), "predecessors": ListingValue.shape(of: NameLink.shape),
        "members": ListingValue.shape(of: RepresentativeLine.shape),
        "meetings": latestShape(of: [
            "meeting": MeetingLine.shape, "present": .list(of: MeetingAttendance.attendeeShape),
            "apologies": .list(of: MeetingAttendance.attendeeShape), "isNobodyRecorded": .flag,
        ]),
        "representedCount": CountValue.shape,
        "open": ListingValue.shape(of: ThreadLine.shape), "closed": latestShape(of: ThreadLine.shape),
        "passedOn": latestShape(of: ThreadLine.shape),
        "items": latestShape(of: [
            "meeting": MeetingLine.shape, "address": .text, "number": .text, "name": .text,
        ]),
        "groups": ListingValue.shape(of: TitleLink.shape),
    ]

    private static let mostMeetings = 24
    private static let mostClosed = 12
    private static let mostItems = 24

    var address: String { published.address(ofAgency: agency.name) ?? published.address + "agencies/" }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        let part = published.addressPart(ofAgency: agency.name) ?? ""
        return [
            "agency": .text(agency.name), "key": .text(part), "isStatutory": .flag(agency.isStatutory),
            "isOnPartnership": .flag(agency.isOnPartnership(on: published.today)),
            "terms": .list(
                agency.terms.filter { $0.first != nil || $0.last != nil }.map {
                    [
                        "from": $0.first.map(DateValue.value) ?? .nothing,
                        "to": $0.last.map(DateValue.value) ?? .nothing,
                    ]
                }),
            "successor": agency.successor.map { published.reference(toAgency: $0, on: self) } ?? .nothing,
            "predecessors": ListingValue.value(
                of: agency.predecessors.map { published.reference(toAgency: $0, on: self) }),
            "members": ListingValue.value(of: agency.members.map(RepresentativeLine.value)),
            "meetings": latest(Self.mostMeetings, of: agency.meetings, as: value),
            "representedCount": CountValue.value(of: agency.meetings.count { !$0.present.isEmpty }),
            "open": ListingValue.value(of: agency.open.map(value)),
            "closed": latest(Self.mostClosed, of: agency.closed, as: value),
            "passedOn": latest(Self.mostClosed, of: agency.passedOn, as: value),
            "items": latest(Self.mostItems, of: agency.ledItems, as: value),
            "groups": ListingValue.value(
                of: agency.groups.map { TitleLink.value(of: $0, on: self) }),
        ]
    }

    private func latest<Entry>(_ most: Int, of entries: [Entry], as value: (Entry) -> Value) -> Value {
        guard !entries.isEmpty else { return .nothing }
        let shown = entries.prefix(most)
        return [
            "count": CountValue.value(of: entries.count),
            "left": CountValue.value(of: entries.count - shown.count), "entries": .list(shown.map(value)),
        ]
    }

    private func value(of thread: ActionThread) -> Value {
        ThreadLine.value(of: thread, in: published, on: self)
    }

    private func value(of attended: AgencyAttendance.AttendedMeeting) -> Value {
        let apologies = attended.attendees.filter { $0.status == .apologies }
        return [
            "meeting": MeetingLine.value(of: attended.meeting, on: self),
            "present": .list(attended.present.map(MeetingAttendance.value)),
            "apologies": .list(apologies.map(MeetingAttendance.value)),
            "isNobodyRecorded": .flag(attended.attendees.isEmpty),
        ]
    }

    private func value(of led: AgencyHistory.LedItem) -> Value {
        [
            "meeting": MeetingLine.value(of: led.meeting, on: self),
            "address": link(to: led.meeting.address, fragment: AgendaItem.address(of: led.item.number)),
            "number": .text(led.item.number), "name": .text(led.item.name),
        ]
    }
}
