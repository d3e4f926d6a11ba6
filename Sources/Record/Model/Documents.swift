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
    /// The paths of the files that are no papers: images and issued originals.
    public internal(set) var attachments: Set<String> = []

    /// Every paper of whatever kind.
    public var all: [any Paper] {
        let kinds: [[any Paper]] = [
            agendas, minutes, actionLogs, papers, plans, strategicAssessments, groups, termsOfReference,
            annualReviews, themeLists, glossaries, pages,
        ]
        return kinds.flatMap { $0 }
    }

    /// Only what the public may see on a day. Nothing that is made of this can give away the rest.
    public func visible(on day: CivilDate) -> Documents {
        func isPublic(_ paper: any Paper) -> Bool { paper.document.publication.isPublic(on: day) }
        var visible = self
        visible.agendas.removeAll { !isPublic($0) }
        visible.minutes.removeAll { !isPublic($0) }
        visible.actionLogs.removeAll { !isPublic($0) }
        visible.papers.removeAll { !isPublic($0) }
        visible.plans.removeAll { !isPublic($0) }
        visible.strategicAssessments.removeAll { !isPublic($0) }
        visible.groups.removeAll { !isPublic($0) }
        visible.termsOfReference.removeAll { !isPublic($0) }
        visible.annualReviews.removeAll { !isPublic($0) }
        visible.themeLists.removeAll { !isPublic($0) }
        visible.glossaries.removeAll { !isPublic($0) }
        visible.pages.removeAll { !isPublic($0) }
        return visible
    }
}
