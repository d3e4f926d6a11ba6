import Diagnostics
import Markdown

/// Joins the papers of one partnership, step by step.
struct PartnershipLinker {
    private let record: PartnershipRecord
    private let meetings: MeetingFinder

    init(_ record: PartnershipRecord) {
        self.record = record
        meetings = MeetingFinder(record.meetings)
    }

    /// - Parameter links: gains what is found in the words of each paper, by its path.
    func link(
        in links: inout [String: DocumentLinks], reporting log: inout DiagnosticLog
    ) -> LinkedPartnership {
        let mentions = mentions
        let readings = readings(of: mentions)
        let actions = ActionLinker(
            actionMeetings(readings), meetingsToClose: record.partnership.rules.actionsOverdueAfter
        ).link(reporting: &log)
        let agreements = AgreementLinker(meetings).link(record.meetings, readings, reporting: &log)
        var linkedMeetings: [LinkedMeeting] = []
        for meeting in record.meetings {
            let reading = readings[meeting.id]
            let papers = MeetingPapersReading(meeting, decisions: reading?.decisions ?? [], reporting: &log)
            linkedMeetings.append(linked(meeting, reading, papers, agreement: agreements[meeting.id]))
        }
        let themes = ThemeLinker(record).link(linkedMeetings, actions, reporting: &log)
        reportOwners(readings, to: &log)
        linkWords(mentions, actions, in: &links, reporting: &log)
        return LinkedPartnership(
            record: record, meetings: linkedMeetings, actions: actions, themes: themes,
            series: FigureSeriesBuilder(record.documents.papers).series(reporting: &log))
    }

    /// Which meeting raised which action, and what a reference means at each.
    var actionRegister: ActionRegister {
        var unsaid = DiagnosticLog()
        return ActionRegister(actionMeetings(readings(of: mentions)), reporting: &unsaid)
    }

    private func actionMeetings(_ readings: [MeetingID: MinutesReading]) -> [ActionMeeting] {
        record.meetings.map { ActionMeeting($0, raising: readings[$0.id]?.raised ?? []) }
    }

    /// What the words of each paper refer to, by its path.
    private var mentions: [String: [Mention]] {
        var mentions: [String: [Mention]] = [:]
        for paper in record.documents.all {
            mentions[paper.document.path] = MentionReader(paper.body).mentions()
        }
        return mentions
    }

    private func readings(of mentions: [String: [Mention]]) -> [MeetingID: MinutesReading] {
        let names = [record.partnership.name, record.partnership.shortName]
        var readings: [MeetingID: MinutesReading] = [:]
        for meeting in record.meetings {
            guard let minutes = meeting.minutes else { continue }
            readings[meeting.id] = MinutesReading(
                minutes, of: meeting, mentions: mentions[minutes.document.path] ?? [], names: names)
        }
        return readings
    }

    private func linked(
        _ meeting: Meeting, _ reading: MinutesReading?, _ papers: MeetingPapersReading,
        agreement: LinkedAgreement?
    ) -> LinkedMeeting {
        LinkedMeeting(
            meeting: meeting,
            raised: (reading?.raised ?? []).compactMap { raised in
                raised.reference.map { reference in
                    RaisedPlace(
                        action: ActionID(meeting: meeting.id, reference: reference), minute: raised.minute,
                        paragraph: raised.paragraph)
                }
            },
            decisions: reading?.decisions ?? [], declarations: reading?.declarations ?? [],
            keyMessages: reading?.keyMessages ?? [], questions: papers.questions,
            recommendations: papers.recommendations, agreement: agreement)
    }

    private func reportOwners(_ readings: [MeetingID: MinutesReading], to log: inout DiagnosticLog) {
        let check = OwnerCheck(KnownNames(record))
        for meeting in record.meetings {
            if let agenda = meeting.agenda { check.report(agenda, to: &log) }
            if let actionLog = meeting.actionLog { check.report(actionLog, to: &log) }
            guard let minutes = meeting.minutes, let reading = readings[meeting.id] else { continue }
            for raised in reading.raised {
                check.report(raised.owners, at: minutes.document.text.place(of: raised.node), to: &log)
            }
        }
    }

    private func linkWords(
        _ mentions: [String: [Mention]], _ actions: LinkedActions, in links: inout [String: DocumentLinks],
        reporting log: inout DiagnosticLog
    ) {
        let words = MentionLinker(record, meetings: meetings, actions: actions)
        let glossary = GlossaryMarker(record.documents.glossaries)
        for paper in record.documents.all {
            let document = paper.document
            var found = links[document.path] ?? DocumentLinks()
            words.link(mentions[document.path] ?? [], of: document, in: &found, reporting: &log)
            glossary.mark(document, in: &found)
            links[document.path] = found
        }
        linkReferences(of: actions, in: &links)
    }

    /// Each row of a log leads to the page of its action.
    private func linkReferences(of actions: LinkedActions, in links: inout [String: DocumentLinks]) {
        var rows: [MeetingID: [Int: ActionID]] = [:]
        for action in actions.actions {
            for update in action.updates { rows[update.meeting, default: [:]][update.row] = action.id }
        }
        for log in record.meetings.compactMap(\.actionLog) {
            guard let meeting = log.document.meeting else { continue }
            for entry in log.entries {
                guard let action = rows[meeting]?[entry.nodes.row],
                    let stretch = log.body.linkableStretches(of: entry.nodes.reference).first
                else { continue }
                links[log.document.path]?.links.append(
                    DocumentLinks.Link(range: stretch, target: record.address(of: action)))
            }
        }
    }
}

extension ActionMeeting {
    /// - Parameter raised: what its minutes raise.
    fileprivate init(_ meeting: Meeting, raising raised: [MinutedAction]) {
        let minutes = meeting.minutes.map { paper in
            let reviews = Set(
                paper.minutes.indices.filter { SectionKind(paper.minutes[$0].title).isReviewOfActions })
            var origins = WordsOfOrigin()
            return Minutes(
                raised: raised.compactMap { RaisedAction($0, in: paper, &origins) },
                reviewed: Set(raised.filter { reviews.contains($0.minute) }.compactMap(\.reference)))
        }
        self.init(
            id: meeting.id, wasHeld: meeting.status == .held, minutes: minutes,
            hasPapers: meeting.isKnownByMoreThanItsDay,
            log: meeting.actionLog.map { Log(text: $0.document.text, entries: $0.entries) })
    }
}

extension RaisedAction {
    /// Nothing, where the action has no reference to be known by.
    fileprivate init?(_ action: MinutedAction, in paper: MinutesPaper, _ origins: inout WordsOfOrigin) {
        guard let reference = action.reference else { return nil }
        let paragraph = action.paragraph.map { paper.minutes[action.minute].paragraphs[$0] }
        self.init(
            reference: reference, paragraph: paragraph?.number, text: action.text, owners: action.owners,
            previous: origins.previous(in: action.text)
                ?? action.range.flatMap { PreviousReference(rightAfter: $0, in: paper.body.text) }?.reference,
            place: action.range.map { paper.document.place(ofText: $0.lowerBound) }
                ?? paper.document.text.place(of: action.node),
            carriedFrom: origins.carriedFrom(in: paragraph?.text ?? action.text))
    }
}

/// Where actions come from, as texts say it: several actions can stand in one text, which is read once.
private struct WordsOfOrigin {
    private var previous: [String: WrittenActionReference?] = [:]
    private var carriedFrom: [String: NamedMeeting?] = [:]

    mutating func previous(in text: String) -> WrittenActionReference? {
        if let known = previous[text] { return known }
        let found = PreviousReference(in: text)?.reference
        previous[text] = .some(found)
        return found
    }

    mutating func carriedFrom(in text: String) -> NamedMeeting? {
        if let known = carriedFrom[text] { return known }
        let found = NamedMeeting(carriedOverFromIn: text)
        carriedFrom[text] = .some(found)
        return found
    }
}
