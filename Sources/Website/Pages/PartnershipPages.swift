import Record

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
        let register = archive + meetings + actions + registers + agencies
        let sections = first + register + plans + themes + figures + groups + reviews + terms + about
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

    private var plans: [any Page] {
        [PlansPage(partnership, in: record)]
            + partnership.plans.map { PlanPage($0, of: partnership, in: record) }
    }

    private var figures: [any Page] {
        [FiguresPage(partnership, in: record)]
            + partnership.linked.series.map { SeriesPage($0, in: partnership) }
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

    private var actions: [any Page] {
        let threads = partnership.linked.actions.threads
        return [TrackerPage(partnership, in: record)]
            + partnership.actionYears.map { ActionsOfYearPage($0, in: partnership) }
            + threads.flatMap { thread in
                let history = ThreadHistory(thread, in: partnership)
                return thread.actions.map { ActionPage($0, of: history, in: partnership) }
            }
    }

    /// The decisions and the questions of the public.
    private var registers: [any Page] {
        let pages: [any Page] = [
            DecisionsPage(partnership, in: record), QuestionsPage(partnership, in: record),
            AskPage(partnership, on: record.site),
        ]
        return pages + partnership.decisionYears.map { DecisionsOfYearPage($0, in: partnership) }
            + partnership.questionYears.map { QuestionsOfYearPage($0, in: partnership) }
    }

    private var agencies: [any Page] {
        let agencies = AgencyHistories(partnership).all
        return [AgenciesPage(agencies, of: partnership, in: record)]
            + agencies.map { AgencyPage($0, of: partnership) }
    }
}
