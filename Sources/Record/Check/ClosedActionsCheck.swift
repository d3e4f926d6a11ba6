import Diagnostics
import WorkingDays

/// Whether a public action log shows what was raised in a minute that is not for the public.
struct ClosedActionsCheck {
    private let meetings: [Meeting]

    /// - Parameter meetings: in the order of their days.
    init(_ meetings: [Meeting]) {
        self.meetings = meetings
    }

    func report(to log: inout DiagnosticLog) {
        // Where each reference was raised last: it returns from year to year.
        var latest: [ActionReference: RaisedBehindClosedDoors?] = [:]
        for meeting in meetings {
            if let paper = meeting.actionLog, paper.document.publication.isSetToGoOut {
                for entry in paper.entries {
                    guard let raised = latest[entry.reference.likely] ?? nil else { continue }
                    let place = paper.document.text.place(of: entry.nodes.reference)
                    log.report(.closedAction(entry.reference.likely, raised: raised, at: place))
                }
            }
            latest.merge(raised(at: meeting)) { $1 }
        }
    }

    /// All references raised at a meeting, with the closed minute of those that no other minute shows.
    private func raised(at meeting: Meeting) -> [ActionReference: RaisedBehindClosedDoors?] {
        guard let paper = meeting.minutes else { return [:] }
        let closed = ClosedMinutes(of: paper, agenda: meeting.agenda?.agenda).places
        var raised: [ActionReference: RaisedBehindClosedDoors?] = [:]
        for (place, minute) in paper.minutes.enumerated() {
            for reference in minute.paragraphs.flatMap({ RaisedReferences(in: $0.text).references }) {
                // A reference of another month only speaks of an action that there was before.
                if case .month(let month, _) = reference, month != meeting.date.month { continue }
                if !closed.contains(place) {
                    raised[reference] = .some(nil)
                } else if raised[reference] == nil {
                    raised[reference] = RaisedBehindClosedDoors(
                        minute: minute, place: paper.document.text.place(of: minute.heading ?? 0))
                }
            }
        }
        return raised
    }
}

private struct RaisedBehindClosedDoors {
    let minute: Minute
    let place: SourcePlace
}

/// The references that a text raises in the written way: "Action points 07/02, 07/03 and 07/04".
private struct RaisedReferences {
    private(set) var references: [ActionReference] = []

    init(in text: String) {
        var words = text.split(whereSeparator: \.isWhitespace)[...]
        while let word = words.popFirst() {
            guard word.lowercased().hasSuffix("action"), let next = words.first?.lowercased(),
                next.hasPrefix("point")
            else { continue }
            words.removeFirst()
            while let word = words.first {
                let written = word.trimmed { !$0.isNumber }
                if let reference = WrittenActionReference(reading: written) {
                    references.append(reference.likely)
                } else if !["and", "&", ","].contains(word) {
                    break
                }
                words.removeFirst()
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func closedAction(
        _ reference: ActionReference, raised: RaisedBehindClosedDoors, at place: SourcePlace
    ) -> Diagnostic {
        let minute = raised.minute.number.map { "minute \($0)" } ?? "a minute"
        return Diagnostic(
            .actionOfClosedMinute, at: place,
            rule:
                "what was raised in a closed minute is not for the public, and \(reference.text) was, in \(minute)",
            mend: "take the row out of the log"
                + (raised.minute.number.map { ", or write `open: [\($0)]` in the minutes if it may be shown" }
                    ?? ""),
            notes: [Diagnostic.Note("raised here", at: raised.place)])
    }
}
