import Diagnostics
import WorkingDays

/// Which meeting raised which action, and which rows of which logs are about it.
struct ActionRegister {
    let meetings: [ActionMeeting]
    private(set) var actions: [TrackedAction] = []
    /// The actions that each meeting raised.
    private(set) var raised: [[Int]]
    /// The actions in the log of each meeting.
    private(set) var logged: [[Int]]
    /// All that bear a reference, one for each meeting that raised one, in the order of the meetings.
    private var called: [ActionReference: [Int]] = [:]
    private let months: MeetingsByMonth

    /// The meetings of one partnership, in the order of their days.
    init(_ meetings: [ActionMeeting], reporting log: inout DiagnosticLog) {
        self.meetings = meetings
        raised = Array(repeating: [], count: meetings.count)
        logged = raised
        months = MeetingsByMonth(meetings)
        for meeting in meetings.indices {
            enterRows(ofLogAt: meeting, reporting: &log)
            guard let minutes = meetings[meeting].minutes else { continue }
            for action in minutes.raised {
                enter(action, raisedAt: meeting, isReviewed: minutes.reviewed.contains(action.reference))
            }
        }
    }

    /// What a reference means.
    enum Meaning {
        case action(Int)
        /// No minutes raised it, and of the meetings of its month this is the one it must be of.
        case meeting(Int)
        case unknown
    }

    /// What a reference means that is used at a meeting, or for the sake of one: always something earlier.
    func meaning(of written: WrittenActionReference, before meeting: Int) -> Meaning {
        let likely = latest(called: written.likely, before: meeting)
        let otherwise = written.otherwise.flatMap { latest(called: $0, before: meeting) }
        if let otherwise {
            guard let likely else { return .action(otherwise) }
            // Where references were of months once and are of minutes now, the old ones are done with.
            let isDoneWith = actions[likely].isClosed(asOf: meeting - 1)
            if isDoneWith, actions[otherwise].meeting > actions[likely].meeting { return .action(otherwise) }
        }
        guard case .month(let month, _) = written.likely else {
            return likely.map(Meaning.action) ?? .unknown
        }
        guard let likely else {
            return months.latestHeld(in: month, before: meeting).map(Meaning.meeting) ?? .unknown
        }
        // A meeting without minutes may have raised an action of the same reference since; then it is that one,
        // unless the old one was still open in a log of the time after.
        if let silent = months.latestWithoutMinutes(in: month, before: meeting),
            silent > actions[likely].meeting
        {
            let row = actions[likely].row(asOf: meeting - 1)
            let goesOn = row.map { $0.meeting >= silent && !$0.isClosed } ?? false
            if !goesOn { return .meeting(silent) }
        }
        return .action(likely)
    }

    /// What a reference means that a row of a log gives to what was called otherwise before. An action of an earlier
    /// year that has the same one cannot take up what was raised after it.
    func meaning(
        of written: WrittenActionReference, takingUp previous: WrittenActionReference?, before meeting: Int
    ) -> Meaning {
        let found = meaning(of: written, before: meeting)
        guard let previous, case .action(let action) = found, case .month(let month, _) = written.likely,
            let latest = months.latestHeld(in: month, before: meeting),
            case .action(let taken) = meaning(of: previous, before: latest),
            actions[action].meeting <= actions[taken].meeting
        else { return found }
        return .meeting(latest)
    }

    private func latest(called reference: ActionReference, before meeting: Int) -> Int? {
        guard let bearers = called[reference] else { return nil }
        let next = bearers.partitioningIndex { actions[$0].meeting >= meeting }
        return next > 0 ? bearers[next - 1] : nil
    }

    private mutating func enterRows(ofLogAt meeting: Int, reporting log: inout DiagnosticLog) {
        guard let actionLog = meetings[meeting].log else { return }
        let ownActions = Dictionary(
            (meetings[meeting].minutes?.raised ?? []).map { ($0.reference, $0.place) },
            uniquingKeysWith: { first, _ in first })
        for entry in actionLog.entries {
            let row = TrackedAction.Row(meeting: meeting, entry: entry, place: actionLog.place(of: entry))
            // Whoever logs an action at the very meeting that raised it should read why that does not work.
            let ownAction = ownActions[entry.reference.likely]
            switch meaning(of: entry.reference, takingUp: entry.previous, before: meeting) {
            case .action(let action):
                if actions[action].add(row) { logged[meeting].append(action) }
            case .meeting(let origin):
                let id = ActionID(meeting: meetings[origin].id, reference: entry.reference.likely)
                logged[meeting].append(actions.count)
                add(TrackedAction(id, raisedAt: origin, firstIn: row))
                guard meetings[origin].minutes != nil, !carriesOn(entry, raisedAt: origin) else { continue }
                log.report(.notRaised(id, at: row.place, ownAction: ownAction))
            case .unknown:
                log.report(
                    .unknown(
                        entry.reference.likely, at: row.place, loggedAt: meetings[meeting].id,
                        ownAction: ownAction))
            }
        }
    }

    /// What a meeting only carried on need not stand in its minutes, as long as the log says what it was.
    private func carriesOn(_ entry: ActionLogEntry, raisedAt origin: Int) -> Bool {
        guard let previous = entry.previous, case .action = meaning(of: previous, before: origin) else {
            return false
        }
        return true
    }

    private mutating func enter(_ action: RaisedAction, raisedAt meeting: Int, isReviewed: Bool) {
        let isThere = called[action.reference]?.last.map { actions[$0].meeting == meeting } ?? false
        guard !isThere, !speaksOfEarlier(action.reference, at: meeting) else { return }
        let id = ActionID(meeting: meetings[meeting].id, reference: action.reference)
        add(TrackedAction(id, raisedAt: meeting, as: action, isReviewed: isReviewed))
    }

    /// Minutes of October that name 07/05 speak of the action of July, and raise none.
    private func speaksOfEarlier(_ reference: ActionReference, at meeting: Int) -> Bool {
        let day = meetings[meeting].id.date
        guard case .month(let month, _) = reference, month != day.month,
            let origin = months.latestHeld(in: month, before: meeting),
            meetings[origin].id.date.days(until: day) <= 366
        else { return false }
        let isRaisedThere = latest(called: reference, before: meeting).map { actions[$0].meeting == origin }
        return meetings[origin].minutes == nil || isRaisedThere == true
    }

    private mutating func add(_ action: TrackedAction) {
        let number = actions.count
        actions.append(action)
        raised[action.meeting].append(number)
        called[action.id.reference, default: []].append(number)
    }
}

/// Which meetings a month's reference can be of.
private struct MeetingsByMonth {
    private var held: [Month: [Int]] = [:]
    private var withoutMinutes: [Month: [Int]] = [:]

    init(_ meetings: [ActionMeeting]) {
        for (number, meeting) in meetings.enumerated() where meeting.wasHeld || meeting.minutes != nil {
            held[meeting.id.date.month, default: []].append(number)
            if meeting.minutes == nil { withoutMinutes[meeting.id.date.month, default: []].append(number) }
        }
    }

    func latestHeld(in month: Month, before meeting: Int) -> Int? {
        Self.latest(in: held[month], before: meeting)
    }

    func latestWithoutMinutes(in month: Month, before meeting: Int) -> Int? {
        Self.latest(in: withoutMinutes[month], before: meeting)
    }

    private static func latest(in numbers: [Int]?, before meeting: Int) -> Int? {
        guard let numbers else { return nil }
        let next = numbers.partitioningIndex { $0 >= meeting }
        return next > 0 ? numbers[next - 1] : nil
    }
}

extension Diagnostic {
    fileprivate static func notRaised(
        _ id: ActionID, at place: SourcePlace, ownAction: SourcePlace?
    ) -> Diagnostic {
        Diagnostic(
            .actionUnknown, at: place,
            rule: """
                an action in a log was raised by an earlier meeting, and the minutes of \
                \(id.meeting.dayInWords) raise no \(id.reference.text)
                """,
            mend: """
                correct the reference, or name the action in the minutes: "Action point \(id.reference.text)"
                """,
            notes: note(on: id.reference, at: ownAction))
    }

    fileprivate static func unknown(
        _ reference: ActionReference, at place: SourcePlace, loggedAt meeting: MeetingID,
        ownAction: SourcePlace?
    ) -> Diagnostic {
        let found: String
        var mend: String
        switch reference {
        case .month(let month, _):
            found = "no meeting of \(month.name) before \(meeting.dayInWords) is in the record"
            mend = "correct the reference, or add that meeting, if only with an agenda that gives its date"
        case .minute:
            found = "no minutes before \(meeting.dayInWords) raise \(reference.text)"
            mend = "correct the reference, or add the minutes that raised it"
        }
        if ownAction != nil { mend = "move the row to the log of the next meeting, or correct the reference" }
        return Diagnostic(
            .actionUnknown, at: place,
            rule: "an action in a log was raised by an earlier meeting, and \(found)",
            mend: "\(mend); until then the row is left out of the record",
            notes: note(on: reference, at: ownAction))
    }

    private static func note(on reference: ActionReference, at place: SourcePlace?) -> [Note] {
        guard let place else { return [] }
        return [
            Note(
                "this meeting raises \(reference.text) itself, and a log has what was raised before",
                at: place)
        ]
    }
}
