import WorkingDays

/// Which plan holds on which day.
struct PlansInForce {
    /// The latest first.
    private let plans: [Plan]

    init(_ plans: [Plan]) {
        self.plans = plans.sorted {
            ($0.start, $0.end, $0.document.name) > ($1.start, $1.end, $1.document.name)
        }
    }

    /// The plan in force on a day: of several the one that began last, so that an update goes before what it updates.
    func plan(on day: CivilDate) -> Plan? {
        plans.first { $0.isInForce(on: day) }
    }

    /// Those in force on some days, the earliest first, each with the days on which it was: one that another takes
    /// the place of ends the day before that begins.
    func plans(in days: ClosedRange<CivilDate>) -> [(plan: Plan, days: ClosedRange<CivilDate>)] {
        plans.reversed().compactMap { plan in
            let successors = plans.filter { $0.supersedes?.value == plan.document.name }
            let ends = [plan.end, days.upperBound] + successors.compactMap { $0.start.adding(days: -1) }
            guard let end = ends.min(), case let start = max(plan.start, days.lowerBound), start <= end else {
                return nil
            }
            return (plan, start...end)
        }
    }

    func plan(for period: PlanPeriod) -> Plan? {
        plans.first { $0.period == period }
    }

    /// The one priority that a paper of a day means by its number, and by its title where it gives one.
    func priority(
        _ number: Int, kind: PriorityKind?, titled title: String, on day: CivilDate
    ) -> (plan: Plan, priority: Priority)? {
        guard let plan = plan(on: day) else { return nil }
        let candidates = plan.priorities.filter { $0.number == number && (kind == nil || $0.kind == kind) }
        let words = TitleWords(title)
        if !words.words.isEmpty {
            // The words after the number can go on beyond the title: all of the title must be among them, or most.
            let agreeing = candidates.filter { TitleWords($0.title).isMostly(in: words) }
            if agreeing.count == 1, let found = agreeing.first { return (plan, found) }
        }
        guard candidates.count == 1, let only = candidates.first else { return nil }
        return (plan, only)
    }
}

extension TitleWords {
    fileprivate func isMostly(in other: TitleWords) -> Bool {
        !words.isEmpty && 3 * words.intersection(other.words).count >= 2 * words.count
    }
}
