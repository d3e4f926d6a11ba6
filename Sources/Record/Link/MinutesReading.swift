import Markdown

/// What the words of one paper of minutes say happened.
struct MinutesReading {
    let raised: [MinutedAction]
    let decisions: [Decision]
    let agreements: [MinutesAgreement]
    let declarations: [Declaration]
    let keyMessages: [KeyMessage]

    init(_ paper: MinutesPaper, of meeting: Meeting, mentions: [Mention], names: [String]) {
        raised = MinutedActions(
            by: paper.minutes, in: paper.body, mentions: mentions,
            months: Set([meeting.date.month] + (meeting.agenda?.arrangements.movedFrom.map(\.month) ?? []))
        ).all()
        (decisions, agreements) = DecisionReader(paper.body, paper.minutes, names: names).read()
        declarations = DeclarationReader(paper.body, paper.minutes).declarations()
        keyMessages = KeyMessageReader(paper.body, paper.minutes).messages()
    }
}
