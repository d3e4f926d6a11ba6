import WorkingDays

/// The open actions of one owner.
public struct OwnedActions: Sendable {
    /// Nil for those that name nobody.
    public let owner: ActionOwner?
    /// The oldest first.
    public let actions: [OpenAction]

    /// By the names of the owners; what is nobody's comes last. An action of several owners stands with each.
    static func open(in linked: LinkedPartnership, on today: CivilDate) -> [OwnedActions] {
        let names = ActionOwnerNames(linked.record)
        let overdue = OverdueActions(linked)
        var byOwner: [ActionOwner?: [OpenAction]] = [:]
        for thread in linked.actions.threads where thread.status != .closed {
            let action = OpenAction(
                thread: thread, days: thread.raisedAt.date.days(until: today),
                isOverdue: overdue.contains(thread))
            let owners = names.owners(of: thread.last)
            for owner in owners.isEmpty ? [nil] : owners.map(Optional.some) {
                byOwner[owner, default: []].append(action)
            }
        }
        return byOwner.map { OwnedActions(owner: $0, actions: $1.sorted { $0.age < $1.age }) }.sorted {
            ($0.owner == nil ? 1 : 0, $0.owner?.name ?? "", $0.owner?.agency ?? "")
                < ($1.owner == nil ? 1 : 0, $1.owner?.name ?? "", $1.owner?.agency ?? "")
        }
    }
}

/// A promise that is still open.
public struct OpenAction: Sendable {
    public let thread: ActionThread
    /// For how many days.
    public let days: Int
    /// Whether it is open for longer than the partnership allows.
    public let isOverdue: Bool

    /// The oldest first.
    var age: (MeetingID, ActionID) { (thread.raisedAt, thread.id) }
}
