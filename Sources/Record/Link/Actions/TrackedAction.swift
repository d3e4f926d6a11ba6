import Diagnostics

/// An action while it is put together: the minute that raised it and the rows of logs about it.
///
/// Meetings are counted in the order of their days, so that an earlier one has the lower number.
struct TrackedAction: Sendable {
    let id: ActionID
    let meeting: Int
    /// Nil for one that only logs know.
    let raised: RaisedAction?
    /// Where it is first spoken of.
    let firstPlace: SourcePlace
    /// Whether the minute that reviews earlier actions raised it.
    let isReviewed: Bool
    /// In the order of their meetings, at most one of each.
    private(set) var rows: [Row] = []

    struct Row: Sendable {
        let meeting: Int
        let entry: ActionLogEntry
        let place: SourcePlace

        var isClosed: Bool { entry.update.status == .closed }
    }

    init(_ id: ActionID, raisedAt meeting: Int, as raised: RaisedAction, isReviewed: Bool) {
        self.id = id
        self.meeting = meeting
        self.raised = raised
        self.isReviewed = isReviewed
        firstPlace = raised.place
    }

    /// One that a log knows, and no minutes do.
    init(_ id: ActionID, raisedAt meeting: Int, firstIn row: Row) {
        self.id = id
        self.meeting = meeting
        raised = nil
        isReviewed = false
        firstPlace = row.place
        rows = [row]
    }

    /// A log speaks once of an action: a second row changes nothing, and is told where the log is read.
    mutating func add(_ row: Row) -> Bool {
        guard rows.last?.meeting != row.meeting else { return false }
        rows.append(row)
        return true
    }

    /// Where the officer can say more about it: its row, or the minute until it has one.
    var place: SourcePlace { rows.first?.place ?? firstPlace }

    /// An action keeps the words it is first logged in.
    var text: String {
        rows.first { !$0.entry.text.isEmpty }?.entry.text ?? raised?.text ?? ""
    }

    var owners: ActionOwners {
        rows.first { !$0.entry.owners.phrases.isEmpty }?.entry.owners ?? raised?.owners ?? .none
    }

    /// What the last log up to and with that meeting says of it.
    func row(asOf meeting: Int) -> Row? {
        let later = rows.partitioningIndex { $0.meeting > meeting }
        return later > 0 ? rows[later - 1] : nil
    }

    func isClosed(asOf meeting: Int) -> Bool {
        row(asOf: meeting)?.isClosed ?? false
    }
}

extension Array {
    /// The first element for which something holds, where it holds for all after it too; the end where there is none.
    func partitioningIndex(where holds: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
