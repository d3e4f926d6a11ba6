/// Finds what is open when a meeting begins, and what its log is to call each of them.
///
/// What the last meeting raised keeps its reference. What is older was carried over by that meeting, and has a new
/// reference of it.
struct OpenActionsFinder {
    private let threads: [ActionThread]
    private let register: ActionRegister
    /// Where the meeting is, or will be, among those on record.
    private let meeting: Int
    /// The last one that was held before it.
    private let last: Int?
    private let actions: [ActionID: Int]
    private let withheld: Set<ActionID>

    init(_ linked: LinkedPartnership, before id: MeetingID) {
        threads = linked.actions.threads
        withheld = linked.actionsNotForThePublic
        let register = PartnershipLinker(linked.record).actionRegister
        let meeting = register.meetings.partitioningIndex { $0.id >= id }
        self.register = register
        self.meeting = meeting
        last = register.meetings[..<meeting].lastIndex { $0.wasHeld }
        actions = Dictionary(
            register.actions.indices.map { (register.actions[$0].id, $0) }
        ) { first, _ in first }
    }

    func log() -> DraftLog {
        var log = DraftLog()
        guard let last else { return log }
        var number =
            register.raised[last].compactMap { register.actions[$0].id.reference.numberOfMonth }.max() ?? 0
        for thread in threads {
            guard let action = thread.actions.last(where: { actions[$0.id].map(isEarlier) ?? false }),
                let place = actions[action.id],
                !register.actions[place].isClosed(asOf: meeting - 1)
            else { continue }
            if isLost(place) {
                log.lost.append(action.id)
            } else if thread.actions.contains(where: { withheld.contains($0.id) }) {
                log.withheld.append(action.id)
            } else if let kept = kept(action, at: place, isTakenUp: action.id != thread.last.id, last: last) {
                log.rows.append(kept)
            } else if let renamed = renamed(action, at: place, after: &number, last: last) {
                log.rows.append(renamed)
            } else if means(action.id.reference, place, before: meeting) {
                log.rows.append(DraftLogRow(action, called: action.id.reference))
            } else {
                log.unnamed.append(action.id)
            }
        }
        log.rows.sort { $0.reference < $1.reference }
        return log
    }

    private func isEarlier(_ place: Int) -> Bool { register.actions[place].meeting < meeting }

    /// Whether a later log does without it, and a meeting whose papers are lost may have closed it before.
    private func isLost(_ place: Int) -> Bool {
        let action = register.actions[place]
        let mention = action.row(asOf: meeting - 1)?.meeting ?? action.meeting
        let later = register.meetings[mention + 1..<meeting]
        guard let lost = later.firstIndex(where: { $0.wasHeld && !$0.hasPapers }),
            let log = later.firstIndex(where: { $0.log?.entries.isEmpty == false })
        else { return false }
        return lost < log
    }

    /// Under the reference that it has: of the last meeting, of a minute, or known to a later log already.
    private func kept(_ action: Action, at place: Int, isTakenUp: Bool, last: Int) -> DraftLogRow? {
        let isOfLast = register.actions[place].meeting == last
        guard isOfLast || isTakenUp || action.id.reference.numberOfMonth == nil,
            means(action.id.reference, place, before: meeting)
        else { return nil }
        let previous = action.previous?.id.flatMap { id in
            isOfLast && actions[id].map { means(id.reference, $0, before: last) } == true ? id.reference : nil
        }
        return DraftLogRow(action, called: action.id.reference, previous: previous)
    }

    /// Under a new reference of the last meeting: the next one that a reader takes for none of another year.
    private func renamed(_ action: Action, at place: Int, after number: inout Int, last: Int) -> DraftLogRow?
    {
        let isClear = means(action.id.reference, place, before: last)
        let row = { (reference: ActionReference) in
            DraftLogRow(
                action, called: reference, previous: isClear ? action.id.reference : nil,
                origin: isClear ? nil : action.id.meeting)
        }
        while ActionReference.numbersOfMonth.contains(number + 1) {
            number += 1
            let reference = ActionReference.month(register.meetings[last].id.date.month, number: number)
            if isNew(row(reference), of: last) { return row(reference) }
        }
        return nil
    }

    private func isNew(_ row: DraftLogRow, of last: Int) -> Bool {
        guard let written = WrittenActionReference(reading: row.reference.text) else { return false }
        let previous = row.previous.flatMap { WrittenActionReference(reading: $0.text) }
        guard case .meeting(let origin) = register.meaning(of: written, takingUp: previous, before: meeting)
        else { return false }
        return origin == last
    }

    /// Whether a reader takes the reference for this very action.
    private func means(_ reference: ActionReference, _ place: Int, before reader: Int) -> Bool {
        guard let written = WrittenActionReference(reading: reference.text),
            case .action(let found) = register.meaning(of: written, before: reader)
        else { return false }
        return found == place
    }
}

extension ActionReference {
    fileprivate var numberOfMonth: Int? {
        if case .month(_, let number) = self { number } else { nil }
    }
}

extension LinkedPartnership {
    /// Those raised in closed minutes, and those that stand in nothing but papers that never go out.
    fileprivate var actionsNotForThePublic: Set<ActionID> {
        var told: Set<ActionID> = []
        let publicLogs = Set(
            meetings.map(\.meeting).filter { $0.actionLog?.document.publication.mayGoOut == true }.map(\.id))
        for linked in meetings where linked.meeting.minutes?.document.publication.mayGoOut == true {
            told.formUnion(linked.raised.map(\.action))
        }
        for action in actions.actions
        where action.updates.contains(where: { publicLogs.contains($0.meeting) }) {
            told.insert(action.id)
        }
        return Set(actions.actions.map(\.id)).subtracting(told).union(actionsOfClosedMinutes.keys)
    }
}
