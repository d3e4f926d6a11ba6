/// The three cells of a row as plain text, and what is read from them.
struct ActionLogRow {
    let reference: String
    let action: String
    let update: String

    private let marks: (reference: PreviousReference?, action: PreviousReference?, update: PreviousReference?)

    init(reference: String, action: String, update: String) {
        self.reference = reference
        self.action = action
        self.update = update
        marks = (
            PreviousReference(in: reference), PreviousReference(in: action), PreviousReference(in: update)
        )
    }

    var isEmpty: Bool { reference.isEmpty && action.isEmpty && update.isEmpty }

    /// Before "(was 03/04)", where the first cell holds that too.
    var writtenReference: WrittenActionReference? {
        let end = marks.reference?.range.lowerBound ?? reference.endIndex
        return WrittenActionReference(reading: reference[..<end].trimmed { " ,;".contains($0) })
    }

    var previous: WrittenActionReference? {
        (marks.reference ?? marks.action ?? marks.update)?.reference
    }

    var owners: ActionOwners { ActionOwners(of: text(action, after: marks.action)) }

    var statedStatus: (status: ActionStatus, note: String)? {
        ActionStatus.stated(in: text(update, after: marks.update))
    }

    var carriedFrom: NamedMeeting? {
        NamedMeeting(carriedOverFromIn: update) ?? NamedMeeting(carriedOverFromIn: action)
    }

    /// A mark at the very beginning is no part of what the cell goes on to say.
    private func text(_ cell: String, after mark: PreviousReference?) -> String {
        guard let mark, mark.range.lowerBound == cell.startIndex else { return cell }
        return String(cell[mark.range.upperBound...].drop { " .,;:".contains($0) })
    }
}
