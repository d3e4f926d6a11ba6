import WorkingDays

/// All that was read from the content folder, each kind in the order of its files' paths.
public struct Documents: Sendable {
    /// Nil where `site.md` is missing or cannot be understood; the log says so.
    public internal(set) var site: Site?
    /// In the order of their folders.
    public internal(set) var partnerships: [Partnership] = []
    public internal(set) var agendas: [AgendaPaper] = []
    public internal(set) var minutes: [MinutesPaper] = []
    public internal(set) var actionLogs: [ActionLogPaper] = []
    public internal(set) var papers: [MeetingPaper] = []
    public internal(set) var pages: [StandingPage] = []
    /// The bank holidays that `bank-holidays.json` has instead of those by rule.
    public internal(set) var bankHolidays: BankHolidayFile?
    /// The folders in which a paper could not be understood, so that it is not among these.
    var foldersWithFaults: Set<String> = []
    /// The paths of the files that are no papers: images and issued originals.
    public internal(set) var attachments: Set<String> = []

    /// Every paper of whatever kind.
    public var all: [any Paper] {
        let kinds: [[any Paper]] = [agendas, minutes, actionLogs, papers, pages]
        return kinds.flatMap { $0 }
    }

    /// The papers for which something holds; what belongs to no paper stays.
    func filter(_ isWanted: (any Paper) -> Bool) -> Documents {
        var left = self
        left.agendas.removeAll { !isWanted($0) }
        left.minutes.removeAll { !isWanted($0) }
        left.actionLogs.removeAll { !isWanted($0) }
        left.papers.removeAll { !isWanted($0) }
        left.pages.removeAll { !isWanted($0) }
        return left
    }
}
