import Diagnostics

/// Makes actions and their threads of what minutes raised and logs say.
struct ActionLinker {
    private let meetings: [ActionMeeting]
    private let meetingsToClose: Int

    /// All meetings of one partnership. An action that is open for more meetings than `meetingsToClose` is told.
    init(_ meetings: [ActionMeeting], meetingsToClose: Int = 4) {
        self.meetings = meetings.sorted { $0.id < $1.id }
        self.meetingsToClose = meetingsToClose
    }

    func link(reporting log: inout DiagnosticLog) -> LinkedActions {
        let register = ActionRegister(meetings, reporting: &log)
        let joiner = ActionJoiner(register, reporting: &log)
        let chains = ActionChains(register, joiner.joins)
        let linked = chains.linked(register)
        ActionGaps(register, chains, knownDoubts: joiner.doubtful).report(to: &log)
        OpenActions(register, chains, meetingsToClose: meetingsToClose).report(to: &log)
        return linked
    }
}
