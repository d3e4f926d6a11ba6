import Files
import Record
import WorkingDays

/// `minutebook new meeting DATE`: its agenda, its action log and its minutes.
struct NewMeeting: NewKind {
    static let name = "meeting"
    static let operands = "DATE"
    static let summary =
        "its agenda, action log and minutes"
    static let options = PapersAtHand.options

    private let day: MeetingName
    private let papers: PapersAtHand

    init(_ arguments: Arguments) throws(CommandFault) {
        try arguments.requireOperands(atMost: 1)
        guard let word = arguments.operands.first else {
            throw .usage("new meeting needs its date", hint: "minutebook new meeting 2027-02-09")
        }
        day = try MeetingName(word)
        papers = try PapersAtHand(arguments)
    }

    func drafts(in surroundings: Surroundings) throws(CommandFault) -> NewDrafts {
        let linked = try papers.partnership(in: surroundings)
        let id = try day.id(in: linked.record.partnership)
        try requireFree(id)
        do throws(MeetingDayFault) {
            let record = linked.record
            try record.calendar.requireMeetingDay(id.date)
        } catch {
            throw .usage(error.words)
        }
        let draft = MeetingDraft(linked, for: id)
        return NewDrafts(in: papers.content, draft.files, next: Self.next(after: draft))
    }

    private func requireFree(_ id: MeetingID) throws(CommandFault) {
        let folder = "\(papers.content)/\(id.contentFolder)"
        let kind = try CommandFault.ofMachine { () throws(FileFault) in try Folder.kindOfEntry(at: folder) }
        guard kind != nil else { return }
        throw .usage(
            "the meeting of \(id.date.english) is there already, as \(folder)",
            hint: id.suffix == nil ? "a second one that day has a word more: \(id.folder)-extraordinary" : nil
        )
    }

    private static func next(after draft: MeetingDraft) -> [String] {
        var next = [
            "Put into agenda.md what is special to this meeting, and say in actions.md how each action stands. "
                + "Nobody sees these papers until `publish:` in them says so; `minutebook check` looks them over."
        ]
        func add(_ actions: [ActionID], _ reason: String) {
            guard !actions.isEmpty else { return }
            next.append("\(reason): \(actions.map(\.text).joined(separator: ", "))")
        }
        add(draft.unnamedActions, "Open, and not in the log, as no reference is left for them")
        add(
            draft.lostActions,
            "Open as far as the papers tell, and not in the log, as later logs do without them and papers between "
                + "are missing; put back those that are still open")
        add(draft.withheldActions, "Open, and not in the log, as they are not for the public")
        return next
    }
}
