import Diagnostics

/// What minutes and logs themselves say of where actions come from.
struct StatedOrigins {
    /// What each was called before.
    private(set) var byReference: [Int: ActionRegister.Meaning] = [:]
    /// Those that say they were called so.
    private(set) var takers: [Int: [Int]] = [:]
    /// The meeting that each was carried over from, always one before the meeting that raised it.
    private(set) var byLog: [Int: Int] = [:]
    /// The same, in the words of the minute that raised it.
    private(set) var byMinute: [Int: Int] = [:]

    init(_ register: ActionRegister, reporting log: inout DiagnosticLog) {
        let names = MeetingsByName(register.meetings)
        for (number, action) in register.actions.enumerated() {
            if let stated = action.statedPrevious {
                let meaning = register.meaning(of: stated.reference, before: action.meeting)
                byReference[number] = meaning
                if case .action(let earlier) = meaning { takers[earlier, default: []].append(number) }
                reportUnknown(stated, meaning, for: action, in: register, to: &log)
            } else {
                byLog[number] = Self.meetingCarriedFrom(action, names, register, reporting: &log)
                byMinute[number] = action.raised?.carriedFrom
                    .flatMap { names.meeting(named: $0, inLogOf: action.meeting) }
                    .flatMap { $0 < action.meeting ? $0 : nil }
            }
        }
    }

    /// Where a log names the meeting that raised the action under this very reference, or a later one, that only
    /// means that it is still open.
    private static func meetingCarriedFrom(
        _ action: TrackedAction, _ names: MeetingsByName, _ register: ActionRegister,
        reporting log: inout DiagnosticLog
    ) -> Int? {
        for row in action.rows {
            guard let name = row.entry.carriedFrom else { continue }
            if let meeting = names.meeting(named: name, inLogOf: row.meeting) {
                if meeting < action.meeting { return meeting }
            } else if let unknown = name.inWords {
                let near = names.meeting(near: name, inLogOf: row.meeting)
                log.report(
                    .meetingUnknown(
                        unknown, at: row.place, loggedAt: register.meetings[row.meeting].id,
                        near: near.map { register.meetings[$0].id }))
            }
        }
        return nil
    }

    private func reportUnknown(
        _ stated: StatedPrevious, _ meaning: ActionRegister.Meaning, for action: TrackedAction,
        in register: ActionRegister, to log: inout DiagnosticLog
    ) {
        switch meaning {
        case .action: break
        case .meeting(let earlier):
            let meeting = register.meetings[earlier]
            guard meeting.minutes != nil else { return }
            log.report(.previousNotRaised(stated, of: action, by: meeting.id))
        case .unknown:
            log.report(.previousUnknown(stated, of: action))
        }
    }
}

/// What an action is said to have been called, and where that is said.
private struct StatedPrevious {
    let reference: WrittenActionReference
    let place: SourcePlace
}

extension TrackedAction {
    /// The log comes before the minutes, as it is what the officer keeps.
    fileprivate var statedPrevious: StatedPrevious? {
        for row in rows {
            guard let reference = row.entry.previous else { continue }
            return StatedPrevious(reference: reference, place: row.place)
        }
        guard let raised, let reference = raised.previous else { return nil }
        return StatedPrevious(reference: reference, place: raised.place)
    }
}

extension Diagnostic {
    fileprivate static func previousNotRaised(
        _ stated: StatedPrevious, of action: TrackedAction, by meeting: MeetingID
    ) -> Diagnostic {
        let reference = stated.reference.likely.text
        return Diagnostic(
            .actionPreviousUnknown, at: stated.place,
            rule: """
                an action takes up one of an earlier meeting, and the minutes of \(meeting.dayInWords) raise no \
                \(reference)
                """,
            mend: """
                correct what \(action.id.reference.text) was called, or name the action in those minutes: \
                "Action point \(reference)"
                """)
    }

    fileprivate static func previousUnknown(_ stated: StatedPrevious, of action: TrackedAction) -> Diagnostic
    {
        Diagnostic(
            .actionPreviousUnknown, at: stated.place,
            rule: """
                an action takes up one of an earlier meeting, and no meeting before \
                \(action.id.meeting.dayInWords) raised \(stated.reference.likely.text)
                """,
            mend: "correct what \(action.id.reference.text) was called, or add the meeting that raised it")
    }

    fileprivate static func meetingUnknown(
        _ name: String, at place: SourcePlace, loggedAt meeting: MeetingID, near: MeetingID?
    ) -> Diagnostic {
        Diagnostic(
            .actionPreviousUnknown, at: place,
            rule: """
                an action is carried over from an earlier meeting, and before \(meeting.dayInWords) there is none \
                \(name) in the record
                """,
            mend: near.map { "did you mean the meeting of \($0.dayInWords)?" }
                ?? "correct the date, or add that meeting, if only with an agenda that gives its date")
    }
}

extension NamedMeeting {
    /// "on 14 March", "in March 2023"; nothing for a meeting that is known by no day.
    fileprivate var inWords: String? {
        guard case .on(let day, let month, let year) = self else { return nil }
        let start = day.map { "on \($0) " } ?? "in "
        return "\(start)\(month.name)\(year.map { " \($0)" } ?? "")"
    }
}
