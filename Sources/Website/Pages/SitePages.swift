import Record

/// All pages of the site.
struct SitePages {
    private let record: PublishedRecord

    init(_ record: PublishedRecord) {
        self.record = record
    }

    /// Every kind of page there is, whether or not the record has one of it.
    static let kinds: [any Page.Type] = [
        CountyPage.self, PartnershipPage.self, StandingDocumentPage.self,
        ArchivePage.self, ArchiveYearPage.self, MeetingPage.self, PaperPage.self, PackPage.self,
        TrackerPage.self, ActionsOfYearPage.self, ActionPage.self,
        DecisionsPage.self, DecisionsOfYearPage.self,
        QuestionsPage.self, QuestionsOfYearPage.self, AskPage.self,
        AgenciesPage.self, AgencyPage.self,
        FiguresPage.self, SeriesPage.self,
        PlansPage.self, PlanPage.self, ThemesPage.self, ThemePage.self, ThemeYearPage.self,
        GroupsPage.self, GroupPage.self,
        AssessmentsPage.self, AssessmentPage.self, ReviewsPage.self, ReviewPage.self,
        TermsListPage.self, TermsPage.self, TermsChangesPage.self,
        AboutPage.self, GlossaryPage.self,
        AccessibilityPage.self, NotFoundPage.self, RedirectPage.self,
    ]

    var pages: [any Page] {
        var pages: [any Page] = record.partnerships.flatMap { PartnershipPages($0, in: record).pages }
        // A partnership at the root has the first page.
        if !record.partnerships.contains(where: \.address.isEmpty) { pages.append(CountyPage(record)) }
        pages += [AccessibilityPage(record), NotFoundPage(record)]
        pages += pages.besides(record.ownPages).map { StandingDocumentPage($0, of: nil, in: record) }
        return pages + redirects
    }

    private var redirects: [any Page] {
        let partnerships = Dictionary(record.partnerships.map { ($0.partnership.folder, $0) }) { one, _ in one
        }
        return record.linked.documents.all.flatMap { paper in
            paper.document.formerly.map { former in
                RedirectPage(
                    from: former.value, at: former.place, to: paper.document,
                    of: partnerships[paper.document.partnership], in: record)
            }
        }
    }
}

extension [any Page] {
    /// Those of the standing papers that need a page: what the others say stands on one that is there in any case.
    func besides(_ papers: [StandingPage]) -> [StandingPage] {
        let taken = Set(lazy.filter { type(of: $0).takesIntroduction }.map(\.address))
        return papers.filter { !taken.contains($0.address) }
    }
}
