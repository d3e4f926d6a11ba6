/// An action that is open when a meeting begins, as the log of that meeting is to call it.
struct OpenAction: Hashable, Sendable {
    let reference: ActionReference
    /// What it was called before.
    let previous: ActionReference?
    /// The meeting it is from, where no reference says so without doubt.
    let origin: MeetingID?
    let text: String
}

extension OpenAction {
    init(
        _ action: Action, called reference: ActionReference, previous: ActionReference? = nil,
        origin: MeetingID? = nil
    ) {
        self.init(reference: reference, previous: previous, origin: origin, text: action.text)
    }
}
