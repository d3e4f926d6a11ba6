import WorkingDays

/// A plan with what was done for its priorities in a year.
struct PlanOfYear {
    let plan: Plan
    /// Those days of the year on which it was in force.
    let days: ClosedRange<CivilDate>
    let priorities: [PriorityOfYear]

    /// A priority with what the meetings of these days had about its theme.
    struct PriorityOfYear {
        let priority: Priority
        /// Nil where the plan names none, so that nothing can be tied to the priority.
        let theme: Theme?
        let work: [ThemeAtMeeting]
    }

    /// The plans in force on some days, those that began first before the others.
    /// - Parameter held: the meetings that count: one to come has an agenda, and has done nothing.
    static func all(
        of linked: LinkedPartnership, in days: ClosedRange<CivilDate>, held: Set<MeetingID>
    ) -> [PlanOfYear] {
        let papers = Dictionary(
            linked.record.documents.papers.map { ($0.document.path, $0.document) }
        ) { first, _ in first }
        return PlansInForce(linked.record.documents.plans).plans(in: days).map { plan, days in
            PlanOfYear(
                plan: plan, days: days,
                priorities: plan.priorities.map { priority in
                    let theme = linked.themes.first { $0.theme.id == priority.theme?.value }
                    let work = theme?.meetings(on: days) { papers[$0] } ?? []
                    return PriorityOfYear(
                        priority: priority, theme: theme?.theme,
                        work: work.filter { held.contains($0.meeting) })
                })
        }
    }
}
