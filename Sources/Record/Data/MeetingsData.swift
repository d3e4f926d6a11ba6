import Diagnostics
import WorkingDays

/// Meetings and what their papers say, as entries of the open data.
struct MeetingsData {
    private let linked: LinkedPartnership
    private let people: PeopleData
    private let names: KnownNames
    private let showsPublication: Bool

    init(_ linked: LinkedPartnership, people: PeopleData, showsPublication: Bool) {
        self.linked = linked
        self.people = people
        self.showsPublication = showsPublication
        names = KnownNames(linked.record)
    }

    // MARK: Meetings

    var meetings: [RecordData.Entry] {
        linked.meetings.map { meeting in
            let papers = meeting.meeting.papersOfItself
            return RecordData.Entry(
                members: json(of: meeting).adding(
                    papers.first?.publication(isShown: showsPublication) ?? []),
                paths: papers.map(\.path))
        }
    }

    private func json(of linked: LinkedMeeting) -> JSON {
        let meeting = linked.meeting
        let agreement = linked.agreement
        return [
            "id": .string(meeting.id.text), "partnership": .string(self.linked.record.id),
            "name": .string(meeting.name), "status": .string(meeting.status.rawValue),
            "start": .string(moment(meeting.date, meeting.start)),
            "end": JSON(meeting.end.map { moment(meeting.date, $0) }),
            "scheduledEnd": JSON(meeting.scheduledEnd.map { moment(meeting.date, $0) }),
            "previousDate": JSON(meeting.previousDate), "location": JSON(meeting.agenda?.arrangements.venue),
            "agendaItems": .array(agendaItems(of: meeting)), "attendance": .array(attendance(of: meeting)),
            "quorate": meeting.isQuorate.map(JSON.bool) ?? .null,
            "questionDeadline": questionDeadline(of: meeting), "papersDue": papersDue(of: meeting),
            "minutesStatus": .string(linked.minutesStatus.rawValue),
            "minutesAgreedAt": JSON(agreement?.meeting.text),
            "changes": .array(
                (agreement?.changes ?? []).map { ["minute": JSON($0.minute), "text": .string($0.text)] }),
            "keyMessages": JSON(linked.keyMessages.map(\.text)),
            "declarations": .array(
                linked.declarations.map { declaration in
                    [
                        "paragraph": JSON(paragraph(declaration.minute, declaration.paragraph, of: meeting)),
                        "text": .string(declaration.text),
                    ]
                }),
        ]
    }

    /// The date alone, where no time is known.
    private func moment(_ date: CivilDate, _ time: ClockTime?) -> String {
        guard let time else { return date.iso }
        do throws(CalendarFault) { return "\(try LondonTime(date, at: time))" } catch { return date.iso }
    }

    private func agendaItems(of meeting: Meeting) -> [JSON] {
        let papers = Dictionary(grouping: meeting.papers) { $0.item?.value }
        return (meeting.agenda?.agenda.items ?? []).enumerated().map { index, item in
            let minute = meeting.itemMinutes.minutes[index].flatMap { meeting.minutes?.minutes[$0].number }
            return [
                "number": .string(item.number), "parent": JSON(item.parent), "name": .string(item.name),
                "kind": JSON(item.kind?.rawValue), "leads": JSON(item.leads.map { names.canonical($0.name) }),
                "minutes": JSON(item.minutes), "closed": .bool(item.isClosed),
                "papers": JSON((papers[item.number] ?? []).map(\.document.id)), "minuteNumber": JSON(minute),
            ]
        }
    }

    private func attendance(of meeting: Meeting) -> [JSON] {
        (meeting.attendance?.attendees ?? []).map { attendee in
            [
                "person": people.person(attendee.name), "agency": people.agency(attendee.agency),
                "group": JSON(attendee.group?.rawValue), "status": .string(attendee.status.rawValue),
                "role": JSON(attendee.role), "representedBy": people.person(attendee.representedBy),
                "standsInFor": people.person(attendee.standsInFor),
            ]
        }
    }

    private func questionDeadline(of meeting: Meeting) -> JSON {
        guard let deadline = meeting.questionDeadline else { return .null }
        return [
            "at": .string("\(deadline.at)"),
            "agendaItemsAt": .string(
                moment(meeting.date, meeting.agenda?.arrangements.start ?? meeting.start)),
            "working": JSON(deadline.reckoning.working),
        ]
    }

    private func papersDue(of meeting: Meeting) -> JSON {
        guard let deadline = meeting.papersDeadline else { return .null }
        return ["date": .string(deadline.date.iso), "working": JSON(deadline.reckoning.working)]
    }

    /// The number of a paragraph, or of its minute where it has none.
    private func paragraph(_ minute: Int, _ paragraph: Int?, of meeting: Meeting) -> String? {
        guard let minute = meeting.minutes?.minutes[minute] else { return nil }
        return paragraph.flatMap { minute.paragraphs[$0].number } ?? minute.number
    }

    // MARK: Minutes

    var minutes: [RecordData.Entry] {
        linked.meetings.flatMap { linked -> [RecordData.Entry] in
            guard let paper = linked.meeting.minutes else { return [] }
            let items = linked.meeting.itemMinutes.items
            let wholes = paper.minutes.wholes
            return paper.minutes.indices.map { index in
                let minute = paper.minutes[index]
                let item = (items[index] ?? items[wholes[index]]).flatMap {
                    linked.meeting.agenda?.agenda.items[$0].number
                }
                let json: JSON = [
                    "meeting": .string(linked.meeting.id.text), "number": JSON(minute.number),
                    "title": JSON(minute.title), "item": JSON(item),
                    "paragraphs": .array(paragraphs(of: index, in: linked)),
                ]
                return RecordData.Entry(
                    members: json.adding(paper.document.publication(isShown: showsPublication)),
                    paths: [paper.document.path])
            }
        }
    }

    private func paragraphs(of minute: Int, in linked: LinkedMeeting) -> [JSON] {
        let paragraphs = linked.meeting.minutes?.minutes[minute].paragraphs ?? []
        return paragraphs.enumerated().map { index, paragraph in
            let raised = linked.raised.filter { $0.minute == minute && $0.paragraph == index }
            let decided = linked.decisions.indices.filter {
                linked.decisions[$0].minute == minute && linked.decisions[$0].paragraph == index
            }
            return [
                "number": JSON(paragraph.number), "text": .string(paragraph.text),
                "actions": JSON(raised.map(\.action.text)),
                "decisions": JSON(decided.map { linked.id(ofDecision: $0) }),
            ]
        }
    }

    // MARK: Decisions and questions

    var decisions: [RecordData.Entry] {
        linked.meetings.flatMap { linked -> [RecordData.Entry] in
            guard let paper = linked.meeting.minutes else { return [] }
            return linked.decisions.indices.map { index in
                let decision = linked.decisions[index]
                let json: JSON = [
                    "id": .string(linked.id(ofDecision: index)), "meeting": .string(linked.meeting.id.text),
                    "paragraph": JSON(paragraph(decision.minute, decision.paragraph, of: linked.meeting)),
                    "verb": .string(decision.verb.rawValue), "text": .string(decision.text),
                ]
                return RecordData.Entry(
                    members: json.adding(paper.document.publication(isShown: showsPublication)),
                    paths: [paper.document.path])
            }
        }
    }

    var questions: [RecordData.Entry] {
        linked.meetings.flatMap { linked -> [RecordData.Entry] in
            linked.questions.enumerated().map { index, question in
                let minute = question.minute.flatMap { linked.meeting.minutes?.minutes[$0].number }
                let json: JSON = [
                    "id": .string(linked.id(ofQuestion: index)), "meeting": .string(linked.meeting.id.text),
                    "minute": JSON(minute), "text": .string(question.question.text),
                    "response": JSON(question.question.response),
                    "outcome": JSON(question.question.outcome?.rawValue),
                ]
                let paper = self.linked.record.documents.all.first { $0.document.path == question.paper }?
                    .document
                return RecordData.Entry(
                    members: json.adding(paper?.publication(isShown: showsPublication) ?? []),
                    paths: [question.paper])
            }
        }
    }

    // MARK: Papers

    var papers: [RecordData.Entry] {
        linked.meetings.flatMap { linked -> [RecordData.Entry] in
            let meeting = linked.meeting
            let papers: [(any Paper)?] =
                [meeting.agenda, meeting.minutes, meeting.actionLog] + meeting.papers
            return papers.compactMap { $0 }.map { paper in
                let document = paper.document
                let recommendations = linked.recommendations.filter { $0.paper == document.path }
                let json: JSON = [
                    "id": .string(document.id), "meeting": .string(meeting.id.text),
                    "item": JSON((paper as? MeetingPaper)?.item?.value),
                    "kind": .string(document.kind.rawValue),
                    "title": .string(document.title), "published": JSON(document.published),
                    "status": JSON(status(of: document, in: linked)),
                    "recommendations": .array(
                        recommendations.map { recommendation in
                            [
                                "text": .string(recommendation.recommendation.text),
                                "decision": JSON(recommendation.decision.map { linked.id(ofDecision: $0) }),
                            ]
                        }),
                ]
                return RecordData.Entry(
                    members: json.adding(document.publication(isShown: showsPublication)),
                    paths: [document.path])
            }
        }
    }

    /// Of minutes, what later meetings made of them.
    private func status(of document: Document, in linked: LinkedMeeting) -> String? {
        document.kind == .minutes ? linked.minutesStatus.rawValue : document.status?.rawValue
    }
}

extension Meeting {
    /// What it is known by: its agenda and its minutes, and without those whatever else there is.
    fileprivate var papersOfItself: [Document] {
        let own = [agenda?.document, minutes?.document].compactMap { $0 }
        return own.isEmpty ? [actionLog?.document].compactMap { $0 } + papers.map(\.document) : own
    }
}

extension LinkedMeeting {
    /// `cambridge/2025-07-01/decisions/4`, counted within the meeting.
    func id(ofDecision index: Int) -> String { "\(meeting.id.text)/decisions/\(index + 1)" }

    func id(ofQuestion index: Int) -> String { "\(meeting.id.text)/questions/\(index + 1)" }
}
