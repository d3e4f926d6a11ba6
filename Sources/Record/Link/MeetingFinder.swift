import WorkingDays

/// Finds the meeting that a paper names by its day, or by some of it.
struct MeetingFinder {
    private let meetings: [Meeting]
    private let byName: MeetingsByName
    private let places: [MeetingID: Int]
    private let byDate: [CivilDate: Int]

    /// - Parameter meetings: in the order of their days.
    init(_ meetings: [Meeting]) {
        self.meetings = meetings
        byName = MeetingsByName(meetings.map { ($0.id, $0.status == .held) })
        places = Dictionary(meetings.indices.map { (meetings[$0].id, $0) }) { first, _ in first }
        byDate = Dictionary(meetings.indices.map { (meetings[$0].date, $0) }) { first, _ in first }
    }

    func meeting(_ id: MeetingID) -> Meeting? { places[id].map { meetings[$0] } }

    /// - Parameter reader: the meeting whose paper names it; a page of no meeting has to give the whole date.
    func meeting(named name: NamedMeeting, in reader: MeetingID?) -> Meeting? {
        if let date = name.wholeDate { return byDate[date].map { meetings[$0] } }
        guard let place = reader.flatMap({ places[$0] }) else { return nil }
        return byName.meeting(named: name, inLogOf: place).map { meetings[$0] }
    }

    /// That meeting, and those that were on the same day.
    func meetings(named name: NamedMeeting, in reader: MeetingID?) -> some Sequence<Meeting> {
        let first = meeting(named: name, in: reader)
        let place = first.flatMap { byDate[$0.date] } ?? meetings.count
        return meetings[place...].prefix { $0.date == first?.date }
    }

    /// The meetings before one, the latest first.
    func earlier(than id: MeetingID) -> some Sequence<Meeting> {
        meetings[..<(places[id] ?? 0)].reversed()
    }
}

extension NamedMeeting {
    /// The date, where nothing of it is left out.
    var wholeDate: CivilDate? {
        guard case .on(let day?, let month, let year?) = self else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }
}
