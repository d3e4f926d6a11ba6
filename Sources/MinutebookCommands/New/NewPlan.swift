import Record

/// `minutebook new plan YEARS`: a community safety plan.
struct NewPlan: NewKind {
    static let name = "plan"
    static let operands = "YEARS"
    static let summary = "a community safety plan, such as 2028-31"
    static let options = PapersAtHand.options

    private let period: PlanPeriod
    private let papers: PapersAtHand

    init(_ arguments: Arguments) throws(CommandFault) {
        try arguments.requireOperands(atMost: 1)
        guard let years = arguments.operands.first else {
            throw .usage("new plan needs its years", hint: "minutebook new plan 2028-31")
        }
        guard let period = PlanPeriod(reading: years) else {
            throw .usage("\(years) is no period of a plan", hint: "write its years as 2028-31")
        }
        self.period = period
        papers = try PapersAtHand(arguments)
    }

    func drafts(in surroundings: Surroundings) throws(CommandFault) -> NewDrafts {
        let record = try papers.partnership(in: surroundings).record
        if let plan = record.documents.plans.first(where: { $0.period == period }) {
            throw .usage("the plan for \(period.text) is there already, as \(plan.file)")
        }
        return NewDrafts(
            in: papers.content, [PlanDraft(period, of: record).file],
            next: [
                "Put in its priorities, and the plan's own words below the second ---. Nobody sees it until "
                    + "`publish:` says so."
            ])
    }
}
