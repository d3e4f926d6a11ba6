import Record
import WorkingDays

/// `minutebook new annual-review YEAR`: the review of a year, as far as the record tells it.
struct NewAnnualReview: NewKind {
    static let name = "annual-review"
    static let operands = "YEAR"
    static let summary = "the review of a year, 2025 or April to March, 2024-25"
    static let options = PapersAtHand.options

    private let year: ReviewYear
    private let papers: PapersAtHand

    init(_ arguments: Arguments) throws(CommandFault) {
        try arguments.requireOperands(atMost: 1)
        guard let word = arguments.operands.first else {
            throw .usage("new annual-review needs its year", hint: "minutebook new annual-review 2025")
        }
        do throws(ReviewYearFault) {
            year = try ReviewYear(reading: word)
        } catch {
            throw .usage(error.rule, hint: error.mend)
        }
        papers = try PapersAtHand(arguments)
    }

    /// Told from what the public may see: nothing closed can get into a paper that is to go out.
    func drafts(in surroundings: Surroundings) throws(CommandFault) -> NewDrafts {
        let whole = try papers.record(in: surroundings)
        let reviews = try papers.chosen(of: whole).record.documents.annualReviews
        if let review = reviews.first(where: { $0.period == year.period }) {
            throw .usage("the review of \(year.period.text) is there already, as \(review.file)")
        }
        let today = try papers.day(in: surroundings)
        let published = Build.linked(whole.documents.visible(on: today), today: today)
        let draft = AnnualReviewDraft(of: try papers.chosen(of: published), in: year, today: today)
        return NewDrafts(
            in: papers.content, [draft.file],
            next: [
                "Say at its beginning what residents should know of the year, and add what no paper tells: the "
                    + "remarks between its marks say where. Nobody sees it until `publish:` says so."
            ])
    }
}
