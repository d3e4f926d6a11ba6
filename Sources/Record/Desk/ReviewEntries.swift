import WorkingDays

/// What has to be looked through once a year: the plan and the terms of reference.
struct ReviewEntries {
    private let documents: Documents
    private let maker: DeskEntryMaker

    init(_ documents: Documents, maker: DeskEntryMaker) {
        self.documents = documents
        self.maker = maker
    }

    var entries: [DeskEntry] { plan + [terms] }

    private var plan: [DeskEntry] {
        let plans = documents.plans.sorted { ($0.end, $0.start) < ($1.end, $1.start) }
        guard let last = plans.last else { return [maker.entry(.planMissing, due: nil)] }
        let end = maker.entry(.planEnds(last), due: last.end)
        // What is still to come needs no review yet, and what has ended is to be replaced.
        guard let current = plans.last(where: { $0.isInForce(on: maker.today) }) else { return [end] }
        let looks = plans.filter {
            $0.document.name == current.document.name || $0.updates?.value == current.document.name
        }
        let since = looks.flatMap { [$0.agreed, $0.reviewed] }.compactMap(\.self).max() ?? current.start
        let review = maker.entry(.planReview(current), due: since.aYearLater)
        // The next plan takes the place of a review of the old one.
        return (review.due ?? current.end) < current.end ? [review, end] : [end]
    }

    private var terms: DeskEntry {
        let agreed = documents.termsOfReference.filter { $0.agreed != nil }
        guard let last = agreed.max(by: { ($0.agreed ?? maker.today) < ($1.agreed ?? maker.today) }) else {
            return maker.entry(.termsMissing, due: nil)
        }
        let since = [last.agreed, last.reviewed].compactMap(\.self).max()
        return maker.entry(.termsReview(last), due: since?.aYearLater)
    }
}

extension CivilDate {
    /// The same day of the next year; 28 February for a 29th.
    var aYearLater: CivilDate? {
        CivilDate(year: year + 1, month: month, day: day)
            ?? CivilDate(year: year + 1, month: month, day: day - 1)
    }
}
