import Diagnostics

/// What the papers of one meeting say of actions.
struct ActionMeeting: Sendable {
    let id: MeetingID
    /// Whether it took place, which one that is still to come, was cancelled or moved did not.
    let wasHeld: Bool
    /// Nil where its minutes are not in the record, so that nobody can say what it raised.
    let minutes: Minutes?
    /// Whether more is known of it than its day; else what its log had is anybody's guess.
    var hasPapers = true
    /// The log as this meeting reviewed it.
    let log: Log?

    struct Minutes: Sendable {
        /// In reading order.
        let raised: [RaisedAction]
        /// Those raised by the minute that reviews the actions of earlier meetings.
        let reviewed: Set<ActionReference>
    }

    struct Log: Sendable {
        let text: PaperText
        let entries: [ActionLogEntry]

        /// Where the reference of a row begins.
        func place(of entry: ActionLogEntry) -> SourcePlace {
            let cell = entry.nodes.reference
            return text.place(of: cell + 1 < text.document.nodes[cell].end ? cell + 1 : cell)
        }
    }
}

/// An action where the minutes raise it.
struct RaisedAction: Sendable {
    let reference: ActionReference
    /// The number of the paragraph: `5.1`.
    let paragraph: String?
    let text: String
    let owners: ActionOwners
    /// What it was called before, where the minutes say so: "was 03/04".
    let previous: WrittenActionReference?
    let place: SourcePlace
    /// The meeting it was "carried over from", where its paragraph says so.
    var carriedFrom: NamedMeeting?
}

extension MeetingID {
    /// "1 July 2025", "1 July 2025 (extraordinary)".
    var dayInWords: String {
        suffix.map { "\(date.english) (\($0))" } ?? date.english
    }
}
