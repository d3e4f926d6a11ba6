import Mustache
import Record
import WorkingDays

/// All plans of a partnership, on a time line and as a list.
struct PlansPage: Page {
    private let published: PublishedPartnership
    private let record: PublishedRecord

    init(_ published: PublishedPartnership, in record: PublishedRecord) {
        self.published = published
        self.record = record
    }

    static let template = "plans"
    static let section = Section.plans
    static let shape: [String: ValueShape] = [
        "introduction": .html, "timeline": .optional(Timeline.shape),
        "plans": ListingValue.shape(of: [
            "plan": PlanLine.shape, "supersedes": .optional(PlanLine.shape),
            "updates": .optional(PlanLine.shape),
            "priorities": .list(of: [
                "address": .text, "title": .text, "theme": .optional(TitleLink.shape),
            ]),
        ]),
    ]

    var address: String { published.address + "plans/" }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        [
            "introduction": record.introduction(to: self),
            "timeline": timeline?.value(id: "timeline") ?? .nothing,
            "plans": ListingValue.value(of: published.plans.reversed().map(value)),
        ]
    }

    /// The themes that a plan has as a priority, those first that came up first.
    private var themes: [LinkedTheme] {
        func start(of theme: LinkedTheme) -> CivilDate? {
            theme.priorities.compactMap { published.plan(named: $0.plan)?.start }.min()
        }
        return published.linked.themes.compactMap { theme in start(of: theme).map { (theme, $0) } }
            .enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
            .map(\.element.0)
    }

    /// A row for the plans themselves, then one for each theme, with a bar for each plan that has it as a priority.
    private var timeline: Timeline? {
        let plans = Timeline.Row(
            label: published.shortName, bars: published.plans.map { bar(for: $0, at: nil) })
        let rows = themes.map { theme in
            Timeline.Row(
                label: theme.theme.title,
                bars: theme.priorities.compactMap { place in
                    published.plan(named: place.plan).map { bar(for: $0, at: place.priority) }
                })
        }
        return Timeline([plans] + rows, today: published.today)
    }

    private func bar(for plan: Plan, at priority: String?) -> Timeline.Bar {
        let title = plan.priorities.first { $0.id == priority }?.title
        return Timeline.Bar(
            label: plan.period.words, name: title ?? plan.title,
            address: way(to: SiteAddress(plan.address, fragment: priority)), first: plan.start,
            last: plan.end)
    }

    private func value(of plan: Plan) -> Value {
        [
            "plan": PlanLine.value(of: plan, in: published, on: self),
            "supersedes": line(ofPlan: plan.supersedes?.value), "updates": line(ofPlan: plan.updates?.value),
            "priorities": .list(
                plan.priorities.map { priority in
                    [
                        "address": link(to: plan.address, fragment: priority.id),
                        "title": .text(priority.title),
                        "theme": published.theme(of: priority).map {
                            [
                                "address": link(to: published.address(ofTheme: $0.id)),
                                "title": .text($0.title),
                            ]
                        } ?? .nothing,
                    ]
                }),
        ]
    }

    private func line(ofPlan name: String?) -> Value {
        name.flatMap(published.plan).map { PlanLine.value(of: $0, in: published, on: self) } ?? .nothing
    }
}
