import Record

/// `minutebook new paper TITLE --meeting DATE`: a report, a letter, a presentation.
struct NewPaper: NewKind {
    static let name = "paper"
    static let operands = "TITLE --meeting DATE"
    static let summary = "a report or any other paper of a meeting"
    static let options =
        [
            Option(name: "meeting", value: "DATE", summary: "the meeting that a paper is for"),
            Option(name: "item", value: "NUMBER", summary: "the item of its agenda that a paper belongs to"),
        ] + PapersAtHand.options

    private let title: String
    private let meeting: MeetingName
    private let item: String?
    private let papers: PapersAtHand

    init(_ arguments: Arguments) throws(CommandFault) {
        try arguments.requireOperands(atMost: 1)
        guard let title = arguments.operands.first, let meeting = arguments.value(of: "meeting") else {
            throw .usage(
                "new paper needs its title and its meeting",
                hint: "minutebook new paper \"Bicycle theft\" --meeting 2027-02-09")
        }
        self.title = title
        self.meeting = try MeetingName(meeting)
        item = arguments.value(of: "item")
        papers = try PapersAtHand(arguments)
    }

    func drafts(in surroundings: Surroundings) throws(CommandFault) -> NewDrafts {
        let linked = try papers.partnership(in: surroundings)
        let id = try meeting.id(in: linked.record.partnership)
        guard let meeting = linked.record.meetings.first(where: { $0.id == id }) else {
            throw .usage(
                "there is no meeting \(id.folder) on record",
                hint: "minutebook new meeting \(id.folder) begins it")
        }
        let item = try item(of: meeting)
        guard let draft = PaperDraft(title, for: id, item: item?.number) else {
            throw .usage("a title has letters or digits, for a file to be named by")
        }
        guard !PaperDraft.reservedNames.contains(draft.name) else {
            throw .usage("a paper cannot be called \(draft.name)", hint: "a meeting has another of that name")
        }
        let whoSees =
            item?.isClosed == true
            ? "As its item is closed, put `restricted:` and the reason in place of `publish:`."
            : "Nobody sees it until `publish:` says so."
        return NewDrafts(
            in: papers.content, [draft.file], next: ["Write the paper below the second ---. \(whoSees)"])
    }

    private func item(of meeting: Meeting) throws(CommandFault) -> AgendaItem? {
        guard let item else { return nil }
        let items = AgendaItemsByNumber(meeting.agenda?.agenda)
        if let found = items[item] { return found }
        let near = items.probablyMeant(by: item, titled: title)
        throw .usage(
            "the agenda of \(meeting.date.english) has no item \(item)",
            hint: near.map { "did you mean item \($0.number), \($0.name)?" })
    }
}
