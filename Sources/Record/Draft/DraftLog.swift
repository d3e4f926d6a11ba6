/// An action that is open when a meeting begins, as the log of that meeting is to call it.
struct DraftLogRow: Hashable, Sendable {
    let reference: ActionReference
    /// What it was called before.
    let previous: ActionReference?
    /// The meeting it is carried over from, where a later action has its reference too: then its words have to tell.
    let origin: MeetingID?
    let text: String

    init(
        _ action: Action, called reference: ActionReference, previous: ActionReference? = nil,
        origin: MeetingID? = nil
    ) {
        self.reference = reference
        self.previous = previous
        self.origin = origin
        text = action.text
    }
}

/// All that is open when a meeting begins.
struct DraftLog {
    /// In the order of their references.
    var rows: [DraftLogRow] = []
    /// Those that no reference is left for.
    var unnamed: [ActionID] = []
    /// Those that later logs do without, where papers that may have closed them are lost.
    var lost: [ActionID] = []
    /// Those that are not for the public.
    var withheld: [ActionID] = []
}
