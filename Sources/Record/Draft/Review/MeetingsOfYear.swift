/// The meetings of a year, and who came to them.
struct MeetingsOfYear {
    let held: [LinkedMeeting]
    let cancelled: [Meeting]
    /// Those that are still to be held.
    let toCome: [Meeting]
    /// How those were attended whose minutes say who came.
    let attended: [Turnout]
    /// When each agency was represented at them; those that had no seat and did not come are left out.
    let agencies: [AgencyAttendance]

    /// How a meeting was attended.
    struct Turnout {
        let meeting: Meeting
        /// How many of the agencies that had a seat, or came all the same, were represented.
        let represented: Int
        let agencies: Int
        let present: Int
        let apologies: Int
    }

    /// - Parameter meetings: in the order of their days.
    init(_ meetings: [LinkedMeeting], agencies: [Agency]) {
        held = meetings.filter { $0.meeting.status == .held }
        cancelled = meetings.map(\.meeting).filter { $0.status == .cancelled }
        toCome = meetings.map(\.meeting).filter { $0.status == .scheduled || $0.status == .moved }
        let attendances = AgencyAttendance.all(of: agencies, at: held.map(\.meeting))
        self.agencies = attendances.filter { !$0.meetings.isEmpty }
        attended = held.map(\.meeting).compactMap { meeting in
            guard let attendance = meeting.attendance, !attendance.attendees.isEmpty else { return nil }
            let own = attendances.compactMap { $0.meetings.first { $0.meeting.id == meeting.id } }
            return Turnout(
                meeting: meeting, represented: own.count { !$0.present.isEmpty }, agencies: own.count,
                present: attendance.present.count,
                apologies: attendance.attendees.count - attendance.present.count)
        }
    }

    /// Those that were first to be on another day.
    var moved: [Meeting] {
        (held.map(\.meeting) + toCome).filter { $0.previousDate != nil }
    }

    var decisions: [Decision] { held.flatMap(\.decisions) }

    /// The papers of a meeting that can have sums in them: not its agenda or its log.
    var papers: [(meeting: Meeting, document: Document)] {
        held.map(\.meeting).flatMap { meeting in
            (meeting.minutes.map { [$0.document] } ?? []).map { (meeting, $0) }
                + meeting.papers.map { (meeting, $0.document) }
        }
    }
}
