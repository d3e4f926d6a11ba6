/// Which action was taken up by which, from the first of each thread to the last.
struct ActionChains {
    /// The actions of each thread in order, and the threads in the order of their first actions.
    let threads: [[Int]]
    private let joins: [Int: ActionJoiner.Join]
    private let next: [Int: Int]

    init(_ register: ActionRegister, _ joins: [Int: ActionJoiner.Join]) {
        self.joins = joins
        var next: [Int: Int] = [:]
        var firsts: [Int] = []
        for action in register.actions.indices.sorted(by: {
            register.actions[$0].id < register.actions[$1].id
        }) {
            if case .action(let earlier) = joins[action]?.to {
                next[earlier] = action
            } else {
                firsts.append(action)
            }
        }
        self.next = next
        threads = firsts.map { first in Array(sequence(first: first) { next[$0] }) }
    }

    func isTakenUp(_ action: Int) -> Bool { next[action] != nil }

    /// The meeting where a thread began, which may be one whose actions are not in the record.
    func beginning(of first: Int, _ register: ActionRegister) -> Int {
        if case .meeting(let earlier) = joins[first]?.to { return earlier }
        return register.actions[first].meeting
    }

    func linked(_ register: ActionRegister) -> LinkedActions {
        let threads = threads.compactMap { numbers -> ActionThread? in
            let id = numbers.first.map { register.actions[$0].id }
            let actions = numbers.compactMap { number in id.map { action(number, of: $0, register) } }
            return actions.first.map { ActionThread(first: $0, later: Array(actions.dropFirst())) }
        }
        return LinkedActions(
            actions: threads.flatMap(\.actions).sorted { $0.id < $1.id }, threads: threads)
    }

    private func action(_ number: Int, of thread: ActionID, _ register: ActionRegister) -> Action {
        let action = register.actions[number]
        return Action(
            id: action.id, text: action.text, owners: action.owners,
            raisedParagraph: action.raised?.paragraph,
            updates: action.rows.map { row in
                LoggedUpdate(
                    meeting: register.meetings[row.meeting].id, status: row.entry.update.status,
                    note: row.entry.update.note, row: row.entry.nodes.row)
            },
            previous: joins[number].map { previous($0, register) }, thread: thread)
    }

    private func previous(_ join: ActionJoiner.Join, _ register: ActionRegister) -> PreviousAction {
        switch join.to {
        case .action(let earlier):
            let id = register.actions[earlier].id
            return PreviousAction(meeting: id.meeting, reference: id.reference, joinedBy: join.by)
        case .meeting(let earlier):
            return PreviousAction(
                meeting: register.meetings[earlier].id, reference: nil, joinedBy: join.by)
        }
    }
}
