import Diagnostics

/// Subjects with all that is about them, as entries of the open data.
struct ThemesData {
    private let linked: LinkedPartnership
    private let showsPublication: Bool

    init(_ linked: LinkedPartnership, showsPublication: Bool) {
        self.linked = linked
        self.showsPublication = showsPublication
    }

    var themes: [RecordData.Entry] {
        let record = linked.record
        let meetings = Dictionary(linked.meetings.map { ($0.meeting.id, $0) }) { first, _ in first }
        let ids = Dictionary(record.documents.all.map { ($0.document.path, $0.document.id) }) { first, _ in
            first
        }
        let lists = record.documents.themeLists
        let publication = lists.first?.document.publication(isShown: showsPublication) ?? []
        return linked.themes.map { linked in
            let theme = linked.theme
            let json: JSON = [
                "id": .string(record.id("themes", theme.id)), "partnership": .string(record.id),
                "title": .string(theme.title), "words": JSON(theme.words), "about": JSON(theme.about),
                "priorities": JSON(linked.priorities.map { record.id("plans", $0.plan, $0.priority) }),
                "items": .array(
                    linked.items.map { ["meeting": .string($0.meeting.text), "number": .string($0.number)] }),
                "minutes": .array(
                    linked.minutes.map { place in
                        let minute = meetings[place.meeting]?.meeting.minutes?.minutes[place.minute]
                        return ["meeting": .string(place.meeting.text), "number": JSON(minute?.number)]
                    }),
                "decisions": JSON(
                    linked.decisions.compactMap { meetings[$0.meeting]?.id(ofDecision: $0.decision) }),
                "actions": JSON(linked.actions.map(\.text)),
                "questions": JSON(
                    linked.questions.compactMap { meetings[$0.meeting]?.id(ofQuestion: $0.question) }),
                "papers": JSON(linked.papers.compactMap { ids[$0] }),
            ]
            return RecordData.Entry(members: json.adding(publication), paths: lists.map(\.document.path))
        }
    }
}
