import Markdown
import WorkingDays

/// The priorities of the plans in force, with what was done for each.
struct PrioritiesSection {
    let sources: ReviewSources

    private var year: ReviewYear { sources.record.year }

    var blocks: [String] {
        let plans = sources.record.plans
        guard !plans.isEmpty else {
            return ["## Priorities", "The record has no plan that was in force in \(year.words)."]
        }
        return ["## Priorities"] + plans.flatMap(blocks)
    }

    private func blocks(of plan: PlanOfYear) -> [String] {
        let link = sources.link(plan.plan.title, to: SiteAddress(plan.plan.address))
        let time = "\(plan.plan.start.english) to \(plan.plan.end.english)"
        let none = plan.priorities.isEmpty ? " The record has no priorities of it." : ""
        return ["### \(plan.plan.title.asMarkdown)", "\(link) is for \(time).\(none)"]
            + plan.priorities.flatMap { blocks(of: $0, in: plan) }
    }

    private func blocks(of entry: PlanOfYear.PriorityOfYear, in plan: PlanOfYear) -> [String] {
        let priority = entry.priority
        let title = "#### \(priority.kind.words) \(priority.number): \(priority.title.asMarkdown)"
        return [title, introduction(to: entry, in: plan)]
            + (priority.targets.isEmpty ? [] : [targets(of: priority).text]) + work(on: entry, in: plan)
    }

    private func introduction(to entry: PlanOfYear.PriorityOfYear, in plan: PlanOfYear) -> String {
        let priority = entry.priority
        let name = "\(priority.kind.words) \(priority.number) of \(plan.plan.period.words)"
        let link = sources.link(name, to: SiteAddress(plan.plan.address, fragment: priority.id))
        let leads = priority.leads.map(\.asMarkdown).joined(separator: ", ")
        let led = priority.leads.isEmpty ? "\(link) has no lead on record" : "\(link) is led by: \(leads)"
        return "\(led)\(priority.targets.isEmpty ? ", and no targets are set for it" : "")."
    }

    private func targets(of priority: Priority) -> ReviewTable {
        ReviewTable(
            caption: "Targets of \(priority.title.asMarkdown)",
            heads: ["Target", "Before", "Goal", "Outcome"],
            rows: priority.targets.map { target in
                [target.text.asMarkdown]
                    + [target.baseline, target.goal, target.outcome].map { $0?.asMarkdown ?? "not given" }
            })
    }

    private func work(on entry: PlanOfYear.PriorityOfYear, in plan: PlanOfYear) -> [String] {
        guard let theme = entry.theme else {
            return ["The record has no theme for it, and so cannot tell what was done for it."]
        }
        let time = time(of: plan.days)
        let link = sources.link(
            theme.title, to: SiteAddress(sources.record.linked.record.address(ofTheme: theme.id)))
        guard !entry.work.isEmpty else {
            return ["Under \(link) the record shows nothing that was done for it \(time)."]
        }
        let meetings = entry.work.flatMap { work in
            sources.meeting(work.meeting).map { lines(of: work, at: $0) } ?? []
        }
        return ["Under \(link) the record shows for it \(time):", meetings.joined(separator: "\n")]
    }

    /// Of the year, or of as much of it as the plan was in force.
    private func time(of days: ClosedRange<CivilDate>) -> String {
        let (first, last) = (days.lowerBound, days.upperBound)
        switch (first == year.days.lowerBound, last == year.days.upperBound) {
        case (true, true): return "in \(year.words)"
        case (true, false): return "up to \(last.english)"
        case (false, true): return "from \(first.english) on"
        case (false, false): return "from \(first.english) to \(last.english)"
        }
    }

    private func lines(of work: ThemeAtMeeting, at linked: LinkedMeeting) -> [String] {
        let meeting = linked.meeting
        let items = work.itemsWithoutMinute(of: meeting).map { item in
            let place = SiteAddress(meeting.address, fragment: AgendaItem.address(of: item.number))
            return "Agenda item \(sources.link("\(item.number) \(item.name)", to: place))"
        }
        let minutes = work.minutes.compactMap { sources.minute($0, of: meeting) }.map { "Minute \($0)" }
        let decisions = sources.lines(of: work.decisions.map { linked.decisions[$0] }, of: meeting).map {
            "Decision: \($0)"
        }
        let actions = work.actions.compactMap(line)
        let questions = work.questions.map {
            "Question: \(sources.question(linked.questions[$0], of: linked))"
        }
        let papers = work.papers.map { "Paper \(sources.link($0.title, to: SiteAddress($0.address)))" }
        return ["- \(sources.day(of: meeting))"]
            + (items + minutes + papers + decisions + actions + questions).map { "  - \($0)" }
    }

    private func line(of id: ActionID) -> String? {
        guard let thread = sources.thread(of: id)?.known(on: sources.record.lastDay),
            let action = thread.actions.first(where: { $0.id == id })
        else { return nil }
        let state = sources.dayClosed(thread).map { "closed \($0)" } ?? "open"
        return "Action \(sources.action(action)) (\(state))"
    }
}

extension PriorityKind {
    fileprivate var words: String {
        switch self {
        case .strategic: "Strategic priority"
        case .tactical: "Tactical priority"
        case .track: "Priority to track"
        case .watch: "Priority to watch"
        }
    }
}
