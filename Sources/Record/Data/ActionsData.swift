import Diagnostics

/// Actions and their threads as entries of the open data.
struct ActionsData {
    private let linked: LinkedPartnership
    private let names: KnownNames
    /// The path of each meeting's minutes, and of its log.
    private let minutes: [MeetingID: String]
    private let logs: [MeetingID: String]

    init(_ linked: LinkedPartnership) {
        self.linked = linked
        names = KnownNames(linked.record)
        var minutes: [MeetingID: String] = [:]
        var logs: [MeetingID: String] = [:]
        for meeting in linked.record.meetings {
            minutes[meeting.id] = meeting.minutes?.document.path
            logs[meeting.id] = meeting.actionLog?.document.path
        }
        self.minutes = minutes
        self.logs = logs
    }

    var actions: [RecordData.Entry] {
        linked.actions.actions.map { action in
            RecordData.Entry(members: json(of: action), paths: paths(of: action))
        }
    }

    var threads: [RecordData.Entry] {
        linked.actions.threads.map { thread in
            RecordData.Entry(
                members: [
                    "id": .string(thread.id.text), "actions": JSON(thread.actions.map(\.id.text)),
                    "status": .string(thread.status.rawValue), "raisedAt": .string(thread.raisedAt.text),
                    "closedAt": JSON(thread.closedAt?.text), "timesCarried": .integer(thread.timesCarried),
                ],
                paths: thread.actions.flatMap(paths))
        }
    }

    /// The minutes that raised it and the logs that tell of it.
    private func paths(of action: Action) -> [String] {
        [minutes[action.id.meeting]].compactMap { $0 } + action.updates.compactMap { logs[$0.meeting] }
    }

    private func json(of action: Action) -> JSON {
        [
            "id": .string(action.id.text), "meeting": .string(action.id.meeting.text),
            "reference": .string(action.id.reference.text), "thread": .string(action.thread.text),
            "text": .string(action.text),
            "owners": JSON(action.owners.names(knowing: names.isKnown).map(names.canonical)),
            "raisedIn": action.raisedParagraph.map { paragraph in
                ["meeting": .string(action.id.meeting.text), "paragraph": .string(paragraph)]
            } ?? .null,
            "updates": .array(
                action.updates.map { update in
                    [
                        "meeting": .string(update.meeting.text), "status": .string(update.status.rawValue),
                        "note": .string(update.note),
                    ]
                }),
            "status": .string(action.status.rawValue),
            "previous": action.previous.map { previous in
                ["meeting": .string(previous.meeting.text), "reference": JSON(previous.reference?.text)]
            } ?? .null,
            "joinedBy": JSON(action.previous?.joinedBy.rawValue),
            "joinedByWording": action.previous.map { .bool($0.isByWording) } ?? .null,
        ]
    }
}
