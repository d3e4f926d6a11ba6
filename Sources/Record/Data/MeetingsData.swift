import Diagnostics
import WorkingDays

/// Meetings as entries of the open data.
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
            "start": .string(moment(meeting.start, of: meeting)),
            "end": JSON(meeting.end.map { moment($0, of: meeting) }),
            "scheduledEnd": JSON(meeting.scheduledEnd.map { moment($0, of: meeting) }),
            "previousDate": JSON(meeting.previousDate), "location": JSON(meeting.agenda?.arrangements.venue),
            "agendaItems": .array(agendaItems(of: meeting)), "attendance": .array(attendance(of: meeting)),
            "chairs": .array(
                (meeting.attendance?.chairs ?? []).map { chair in
                    ["person": people.person(chair.name), "extent": JSON(chair.extent)]
                }),
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
                        "paragraph": JSON(
                            meeting.number(ofParagraph: declaration.paragraph, in: declaration.minute)),
                        "text": .string(declaration.text),
                    ]
                }),
        ]
    }

    /// The date alone, where no time is known.
    private func moment(_ time: ClockTime?, of meeting: Meeting) -> String {
        meeting.moment(at: time)?.description ?? meeting.date.iso
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
            "agendaItemsAt": .string(meeting.plannedStart?.description ?? meeting.date.iso),
            "working": JSON(deadline.reckoning.working),
        ]
    }

    private func papersDue(of meeting: Meeting) -> JSON {
        guard let deadline = meeting.papersDeadline else { return .null }
        return ["date": .string(deadline.date.iso), "working": JSON(deadline.reckoning.working)]
    }
}

extension Meeting {
    /// What it is known by: its agenda and its minutes, and without those whatever else there is.
    fileprivate var papersOfItself: [Document] {
        let own = [agenda?.document, minutes?.document].compactMap { $0 }
        return own.isEmpty ? [actionLog?.document].compactMap { $0 } + papers.map(\.document) : own
    }
}
