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
    public internal(set) var plans: [Plan] = []
    public internal(set) var strategicAssessments: [StrategicAssessment] = []
    public internal(set) var groups: [WorkingGroup] = []
    public internal(set) var termsOfReference: [TermsOfReference] = []
    public internal(set) var annualReviews: [AnnualReview] = []
    public internal(set) var themeLists: [ThemeList] = []
    public internal(set) var glossaries: [Glossary] = []
    public internal(set) var pages: [StandingPage] = []
    public internal(set) var accessibilityStatements: [AccessibilityStatement] = []
    /// The bank holidays that `bank-holidays.json` has instead of those by rule.
    public internal(set) var bankHolidays: BankHolidayFile?
    /// The folders in which a paper could not be understood, so that it is not among these.
    var foldersWithFaults: Set<String> = []
    /// The paths of the files that are no papers: images and issued originals.
    public internal(set) var attachments: Set<String> = []

    /// The same papers, for a site at another address than the one that `site.md` gives.
    public func published(at address: BaseAddress) -> Documents {
        var moved = self
        moved.site?.address = address
        return moved
    }

    /// Every paper of whatever kind.
    public var all: [any Paper] {
        let kinds: [[any Paper]] = [
            agendas, minutes, actionLogs, papers, plans, strategicAssessments, groups, termsOfReference,
            annualReviews, themeLists, glossaries, pages, accessibilityStatements,
        ]
        return kinds.flatMap { $0 }
    }

    /// Every text there is: the papers, and the first pages of the site and its partnerships.
    var texts: [any Paper] {
        let firstPages: [any Paper] = partnerships
        return (site.map { [$0] } ?? []) + firstPages + all
    }

    /// The papers for which something holds; what belongs to no paper stays.
    func filter(_ isWanted: (any Paper) -> Bool) -> Documents {
        var left = self
        left.agendas.removeAll { !isWanted($0) }
        left.minutes.removeAll { !isWanted($0) }
        left.actionLogs.removeAll { !isWanted($0) }
        left.papers.removeAll { !isWanted($0) }
        left.plans.removeAll { !isWanted($0) }
        left.strategicAssessments.removeAll { !isWanted($0) }
        left.groups.removeAll { !isWanted($0) }
        left.termsOfReference.removeAll { !isWanted($0) }
        left.annualReviews.removeAll { !isWanted($0) }
        left.themeLists.removeAll { !isWanted($0) }
        left.glossaries.removeAll { !isWanted($0) }
        left.pages.removeAll { !isWanted($0) }
        left.accessibilityStatements.removeAll { !isWanted($0) }
        return left
    }

    /// Changes what all texts have, of whatever kind they are.
    mutating func update(_ change: (inout Document) -> Void) {
        if var site {
            change(&site.document)
            self.site = site
        }
        for index in partnerships.indices { change(&partnerships[index].document) }
        for index in agendas.indices { change(&agendas[index].document) }
        for index in minutes.indices { change(&minutes[index].document) }
        for index in actionLogs.indices { change(&actionLogs[index].document) }
        for index in papers.indices { change(&papers[index].document) }
        for index in plans.indices { change(&plans[index].document) }
        for index in strategicAssessments.indices { change(&strategicAssessments[index].document) }
        for index in groups.indices { change(&groups[index].document) }
        for index in termsOfReference.indices { change(&termsOfReference[index].document) }
        for index in annualReviews.indices { change(&annualReviews[index].document) }
        for index in themeLists.indices { change(&themeLists[index].document) }
        for index in glossaries.indices { change(&glossaries[index].document) }
        for index in pages.indices { change(&pages[index].document) }
        for index in accessibilityStatements.indices {
            change(&accessibilityStatements[index].document)
        }
    }
}
