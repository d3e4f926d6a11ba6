import WorkingDays

/// What meetings ask for before they are held: their papers, and the deadline for questions.
struct MeetingEntries {
    private let meetings: [DeskPapers]
    private let maker: DeskEntryMaker

    init(_ meetings: [DeskPapers], maker: DeskEntryMaker) {
        self.meetings = meetings
        self.maker = maker
    }

    var entries: [DeskEntry] {
        meetings.flatMap { papers in
            var entries: [DeskEntry] = []
            let meeting = papers.meeting
            if !papers.isDone {
                let due = meeting.papersDeadline?.date ?? meeting.date
                entries.append(maker.entry(.papers(papers), due: due))
            }
            if let deadline = meeting.questionDeadline, deadline.at.date >= maker.today {
                entries.append(maker.entry(.questionDeadline(meeting, deadline), due: deadline.at.date))
            }
            if meeting.date >= maker.today {
                entries.append(maker.entry(.meeting(meeting), due: meeting.date))
            }
            return entries
        }
    }
}
