/// The papers of a meeting to come, each begun as far as the record tells what belongs in it.
public struct MeetingDraft: Sendable {
    /// The agenda, the action log and the minutes.
    public let files: [DraftFile]
    /// The open actions that no reference of a log could stand for.
    public let leftOut: [ActionID]

    /// - Parameter linked: the record of all documents, published or not.
    public init(_ linked: LinkedPartnership, for id: MeetingID) {
        let agenda = AgendaDraft(linked, for: id)
        var leftOut: [ActionID] = []
        let open = OpenActionsFinder(linked, before: id).openActions(leftOut: &leftOut)
        self.leftOut = leftOut
        files = [
            agenda.file(in: id.contentFolder), ActionLogDraft(open: open).file(in: id.contentFolder),
            MinutesDraft(linked, for: id, agenda: agenda).file(in: id.contentFolder),
        ]
    }
}
