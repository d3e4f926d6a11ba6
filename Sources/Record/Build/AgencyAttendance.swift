/// When an agency was represented, of the meetings of which it is known who came.
public struct AgencyAttendance: Sendable {
    public let agency: String
    /// Those at which it had a seat, or came all the same.
    public let meetings: [AttendedMeeting]

    /// A meeting with those of the agency who came, or sent apologies.
    public struct AttendedMeeting: Sendable {
        public let meeting: Meeting
        public let attendees: [Attendee]

        public var present: [Attendee] { attendees.filter { $0.status == .present } }
    }

    /// One for each agency, in the order in which they are first named; each has the meetings in the order given.
    public static func all(of agencies: [Agency], at meetings: [Meeting]) -> [AgencyAttendance] {
        var names: [String] = []
        var terms: [String: [Term]] = [:]
        for agency in agencies {
            let name = agency.name.value
            if terms[name] == nil { names.append(name) }
            terms[name, default: []].append(agency.term)
        }
        var attended: [String: [AttendedMeeting]] = [:]
        for meeting in meetings {
            guard let attendance = meeting.attendance, !attendance.attendees.isEmpty else { continue }
            let attendees = Dictionary(grouping: attendance.attendees) { $0.agency ?? "" }
            for name in names {
                let own = attendees[name] ?? []
                // Nobody is missed before an agency joined, or after it left.
                let hasSeat = terms[name]?.contains { $0.contains(meeting.date) } ?? false
                guard !own.isEmpty || hasSeat else { continue }
                attended[name, default: []].append(AttendedMeeting(meeting: meeting, attendees: own))
            }
        }
        return names.map { AgencyAttendance(agency: $0, meetings: attended[$0] ?? []) }
    }
}
