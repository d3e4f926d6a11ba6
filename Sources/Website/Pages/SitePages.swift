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

/// All pages of one partnership.
struct PartnershipPages {
    private let partnership: PublishedPartnership
    private let record: PublishedRecord

    init(_ partnership: PublishedPartnership, in record: PublishedRecord) {
        self.partnership = partnership
        self.record = record
    }

    var pages: [any Page] {
        let first: [any Page] = [PartnershipPage(partnership, in: record)]
        let sections = first + archive + meetings + groups + reviews + terms + about
        return sections
            + sections.besides(partnership.documents.pages).map {
                StandingDocumentPage($0, of: partnership, in: record)
            }
    }

    private var groups: [any Page] {
        let all = partnership.documents.groups
        return [GroupsPage(partnership, in: record)]
            + all.map { GroupPage($0, of: partnership, in: record) }
    }

    private var reviews: [any Page] {
        let documents = partnership.documents
        let lists: [any Page] = [
            AssessmentsPage(partnership, in: record), ReviewsPage(partnership, in: record),
        ]
        return lists
            + documents.strategicAssessments.map { AssessmentPage($0, of: partnership, in: record) }
            + documents.annualReviews.map { ReviewPage($0, of: partnership, in: record) }
    }

    private var terms: [any Page] {
        let versions = TermsVersions(partnership.documents.termsOfReference, today: record.today)
        return [TermsListPage(versions, of: partnership, in: record)]
            + versions.all.indices.map { TermsPage($0, of: versions, in: partnership, of: record) }
            + versions.all.indices.compactMap { TermsChangesPage($0, of: versions, in: partnership) }
    }

    private var about: [any Page] {
        [AboutPage(partnership, in: record)]
            + partnership.documents.glossaries.map { GlossaryPage($0, of: partnership, in: record) }
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

extension [any Page] {
    /// Those of the standing papers that need a page: what the others say stands on one that is there in any case.
    fileprivate func besides(_ papers: [StandingPage]) -> [StandingPage] {
        let taken = Set(lazy.filter { type(of: $0).takesIntroduction }.map(\.address))
        return papers.filter { !taken.contains($0.address) }
    }
}
