import WorkingDays

/// Minutes that are still to be written, to be published or to be agreed.
struct MinutesEntries {
    private let meetings: RecentMeetings
    private let maker: DeskEntryMaker

    init(_ meetings: RecentMeetings, maker: DeskEntryMaker) {
        self.meetings = meetings
        self.maker = maker
    }

    var entries: [DeskEntry] {
        meetings.all.filter { $0.meeting.status == .held }.compactMap { linked in
            let meeting = linked.meeting
            guard let minutes = meeting.minutes else {
                return maker.entry(.minutesToWrite(meeting), due: due(meeting))
            }
            let publication = minutes.document.publication
            switch publication.state {
            case .draft where publication.restriction == nil:
                return maker.entry(.minutesToPublish(meeting), due: due(meeting))
            default: break
            }
            return linked.minutesStatus == .draft ? agreement(of: meeting) : nil
        }
    }

    /// Minutes go out with the papers of the meeting that is to agree them, or where the rule counts from the meeting on,
    /// after their own.
    private func due(_ meeting: Meeting) -> CivilDate? {
        if let deadline = meeting.papersDeadline, deadline.date > meeting.date { return deadline.date }
        guard let next = meetings.successor(of: meeting)?.meeting else { return nil }
        guard let deadline = next.papersDeadline, deadline.date < next.date else { return next.date }
        return deadline.date
    }

    private func agreement(of meeting: Meeting) -> DeskEntry {
        guard let next = meetings.successor(of: meeting)?.meeting else {
            return maker.entry(.minutesToAgree(meeting, .notOnRecord), due: nil)
        }
        if next.status != .held {
            return maker.entry(.minutesToAgree(meeting, .toCome(next)), due: next.date)
        }
        guard next.minutes != nil else {
            return maker.entry(.minutesToAgree(meeting, .withoutMinutes(next)), due: nil)
        }
        return maker.entry(.minutesToAgree(meeting, .silent(next)), due: next.date)
    }
}
