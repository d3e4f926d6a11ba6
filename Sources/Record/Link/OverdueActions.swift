/// Tells which promises have been open for longer than the partnership allows.
public struct OverdueActions: Sendable {
    /// In the order of their days.
    private let held: [MeetingID]
    private let meetingsToClose: Int

    public init(_ linked: LinkedPartnership) {
        held = linked.meetings.map(\.meeting).filter { $0.status == .held }.map(\.id).sorted()
        meetingsToClose = linked.record.partnership.rules.actionsOverdueAfter
    }

    public func contains(_ thread: ActionThread) -> Bool {
        thread.status != .closed && meetingsHeld(since: thread.raisedAt) > meetingsToClose
    }

    /// How many meetings were held after the one that raised an action.
    private func meetingsHeld(since raising: MeetingID) -> Int {
        var low = 0
        var high = held.count
        while low < high {
            let middle = (low + high) / 2
            if held[middle] > raising { high = middle } else { low = middle + 1 }
        }
        return held.count - low
    }
}
