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
        PlansPage.self, PlanPage.self, ThemesPage.self, ThemePage.self, ThemeYearPage.self,
    ]

    var pages: [any Page] {
        var pages: [any Page] = record.partnerships.flatMap { PartnershipPages($0, in: record).pages }
        if record.isShared || record.partnerships.isEmpty { pages.append(CountyPage(record)) }
        pages += record.ownPages.map { StandingDocumentPage($0, of: nil, in: record) as any Page }
        return pages
    }
}

/// All pages of one partnership.
struct PartnershipPages {
    private let partnership: PublishedPartnership
    private let record: PublishedRecord

    init(_ partnership: PublishedPartnership, in record: PublishedRecord) {
        self.partnership = partnership
        self.record = record
    }

    var pages: [any Page] {
        let sections: [any Page] =
            [PartnershipPage(partnership, in: record)] + archive + meetings + plans + themes
        // What such a paper says stands on the page that is there in any case.
        let taken = Set(sections.map(\.address))
        let standing = partnership.documents.pages.filter { !taken.contains($0.address) }
        return sections + standing.map { StandingDocumentPage($0, of: partnership, in: record) as any Page }
    }

    private var archive: [any Page] {
        let years = partnership.meetingYears
        let all = years.enumerated().map { index, year in
            ArchiveYearPage(
                year.year, of: year.meetings, in: partnership,
                after: index > 0 ? years[index - 1].year : nil,
                before: index + 1 < years.count ? years[index + 1].year : nil)
        }
        return [ArchivePage(partnership, in: record)] + all
    }

    private var plans: [any Page] {
        [PlansPage(partnership, in: record)]
            + partnership.plans.map { PlanPage($0, of: partnership, in: record) }
    }

    private var themes: [any Page] {
        [ThemesPage(partnership, in: record)]
            + partnership.linked.themes.flatMap { theme -> [any Page] in
                let page = ThemePage(theme, in: partnership)
                return [page] + page.earlierPages
            }
    }

    private var meetings: [any Page] {
        let meetings = partnership.meetings
        return meetings.enumerated().flatMap { index, linked -> [any Page] in
            let page = MeetingPage(
                linked, of: partnership, on: record.site,
                after: index > 0 ? meetings[index - 1] : nil,
                before: index + 1 < meetings.count ? meetings[index + 1] : nil)
            let papers = linked.meeting.allPapers
            let own: [any Page] = papers.map { PaperPage($0, of: linked, in: partnership, of: record) }
            return [page] + own + (papers.isEmpty ? [] : [PackPage(linked, of: partnership, in: record)])
        }
    }
}
