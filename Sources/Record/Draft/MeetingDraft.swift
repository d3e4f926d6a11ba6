/// The papers of a meeting to come, each begun as far as the record tells what belongs in it.
public struct MeetingDraft: Sendable {
    /// The agenda, the action log and the minutes.
    public let files: [DraftFile]
    /// The open actions that are not in the log, as no reference is left for them.
    public let unnamedActions: [ActionID]
    /// The open actions that are not in the log, as later logs do without them, and papers between are lost.
    public let lostActions: [ActionID]
    /// The open actions that are not in the log, as they were raised in closed minutes or the like.
    public let withheldActions: [ActionID]

    /// - Parameter linked: the record of all documents, published or not.
    public init(_ linked: LinkedPartnership, for id: MeetingID) {
        let agenda = AgendaDraft(linked, for: id)
        let log = OpenActionsFinder(linked, before: id).log()
        unnamedActions = log.unnamed
        lostActions = log.lost
        withheldActions = log.withheld
        files = [
            agenda.file(in: id.contentFolder), ActionLogDraft(rows: log.rows).file(in: id.contentFolder),
            MinutesDraft(linked, for: id, agenda: agenda).file(in: id.contentFolder),
        ]
    }
}
