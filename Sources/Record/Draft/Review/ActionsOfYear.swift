import WorkingDays

/// What became of promises in a year, as it was known at its end.
struct ActionsOfYear {
    /// In the order in which they were made, as all of these.
    let raised: [ActionThread]
    let closed: [ActionThread]
    /// Those open at the end, whenever they were made.
    let open: [ActionThread]
    /// Those taken up under another reference during the year.
    let carried: [ActionThread]
    /// The day at its end.
    let lastDay: CivilDate

    init(_ threads: [ActionThread], in days: ClosedRange<CivilDate>, knownOn lastDay: CivilDate) {
        let known = threads.compactMap { $0.known(on: lastDay) }.sorted {
            ($0.raisedAt, $0.id) < ($1.raisedAt, $1.id)
        }
        raised = known.filter { days.contains($0.raisedAt.date) }
        closed = known.filter { $0.closedAt.map { days.contains($0.date) } ?? false }
        open = known.filter { $0.status != .closed }
        carried = known.filter { thread in
            thread.actions.contains { $0.previous != nil && days.contains($0.id.meeting.date) }
        }
        self.lastDay = lastDay
    }

    /// In the order of those that were closed.
    var daysToClose: [Int] { closed.compactMap(\.daysToClose) }

    func daysOpen(_ thread: ActionThread) -> Int { thread.raisedAt.date.days(until: lastDay) }
}

extension ActionThread {
    /// From the meeting that raised it to the one whose log closed it.
    var daysToClose: Int? { closedAt.map { raisedAt.date.days(until: $0.date) } }

    /// As it stood at the end of a day: what later meetings did about it was still to come. Nil where nothing was
    /// known of it.
    func known(on day: CivilDate) -> ActionThread? {
        let known = actions.filter { $0.id.meeting.date <= day }.map { action in
            Action(
                id: action.id, text: action.text, owners: action.owners,
                raisedParagraph: action.raisedParagraph,
                updates: action.updates.filter { $0.meeting.date <= day }, previous: action.previous,
                thread: action.thread)
        }
        return known.first.map { ActionThread(first: $0, later: Array(known.dropFirst())) }
    }
}
