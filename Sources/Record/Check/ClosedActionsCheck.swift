import Diagnostics

/// Whether a public action log shows what was raised in a minute that is not for the public.
struct ClosedActionsCheck {
    private let record: LinkedPartnership

    init(_ record: LinkedPartnership) {
        self.record = record
    }

    func report(to log: inout DiagnosticLog) {
        let raisedInClosed = record.actionsOfClosedMinutes
        guard !raisedInClosed.isEmpty else { return }
        let logs = publicLogs
        for action in record.actions.actions {
            guard let raised = raisedInClosed[action.id] else { continue }
            for update in action.updates {
                guard let text = logs[update.meeting] else { continue }
                log.report(.closedAction(action.id.reference, raised: raised, at: text.place(of: update.row)))
            }
        }
    }

    /// The texts of the logs, by their meetings.
    private var publicLogs: [MeetingID: PaperText] {
        var texts: [MeetingID: PaperText] = [:]
        for meeting in record.meetings.map(\.meeting) {
            guard let document = meeting.actionLog?.document, document.publication.isSetToGoOut else {
                continue
            }
            texts[meeting.id] = document.text
        }
        return texts
    }
}

/// A minute that is withheld from the public.
struct ClosedMinute {
    let number: String?
    let place: SourcePlace
}

extension LinkedPartnership {
    /// What was raised where the public is not to read, with the minute that raised it.
    var actionsOfClosedMinutes: [ActionID: ClosedMinute] {
        var raised: [ActionID: ClosedMinute] = [:]
        for linked in meetings {
            guard let paper = linked.meeting.minutes, !linked.raised.isEmpty else { continue }
            let closed = ClosedMinutes(of: paper, agenda: linked.meeting.agenda?.agenda).places
            for each in linked.raised where closed.contains(each.minute) {
                let minute = paper.minutes[each.minute]
                raised[each.action] = ClosedMinute(
                    number: minute.number, place: paper.document.text.place(of: minute.nodes.lowerBound))
            }
        }
        return raised
    }
}

extension Diagnostic {
    fileprivate static func closedAction(
        _ reference: ActionReference, raised minute: ClosedMinute, at place: SourcePlace
    ) -> Diagnostic {
        let opening = minute.number.map { ", or write `open: [\($0)]` in the minutes if it may be shown" }
        return Diagnostic(
            .actionOfClosedMinute, at: place,
            rule: "what was raised in a closed minute is not for the public, and \(reference.text) was, in "
                + (minute.number.map { "minute \($0)" } ?? "one without a number"),
            mend: "take the row out of the log\(opening ?? "")",
            notes: [Diagnostic.Note("raised here", at: minute.place)])
    }
}
