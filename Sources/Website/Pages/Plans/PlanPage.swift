import Diagnostics
import Mustache
import Record

/// One plan: its priorities, what they were to reach, and everything on record that bears on them in its years.
struct PlanPage: Page {
    private let plan: Plan
    private let published: PublishedPartnership
    private let record: PublishedRecord

    init(_ plan: Plan, of published: PublishedPartnership, in record: PublishedRecord) {
        self.plan = plan
        self.published = published
        self.record = record
    }

    static let template = "plan"
    static let section = Section.plans
    static let shape: [String: ValueShape] = DocumentValues.shape.merging([
        "plan": PlanLine.shape, "hasEnded": .flag, "isToCome": .flag,
        "agreed": .optional(AgreedValue.shape),
        "supersedes": .optional(PlanLine.shape), "updates": .optional(PlanLine.shape),
        "supersededBy": .list(of: PlanLine.shape), "updatedBy": .list(of: PlanLine.shape),
        "kinds": .list(of: [
            "kind": ChoiceValue.shape(of: PriorityKind.self), "isOnlyKind": .flag,
            "priorities": .list(of: PlanPriority.shape),
        ]),
        "previous": .optional(PlanLine.shape), "next": .optional(PlanLine.shape),
    ]) { $1 }

    var address: String { plan.address }
    var source: SourcePlace? { plan.document.source }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        let plans = published.plans
        let place = plans.firstIndex { $0.address == plan.address } ?? 0
        let own: [String: Value] = [
            "plan": line(of: plan), "hasEnded": .flag(plan.end < published.today),
            "isToCome": .flag(plan.start > published.today),
            "agreed": plan.agreed.map { AgreedValue.value(of: $0, in: published, on: self) } ?? .nothing,
            "supersedes": line(of: plan.supersedes.flatMap { published.plan(named: $0.value) }),
            "updates": line(of: plan.updates.flatMap { published.plan(named: $0.value) }),
            "supersededBy": .list(
                plans.filter { $0.supersedes?.value == plan.document.name }.map(line)),
            "updatedBy": .list(plans.filter { $0.updates?.value == plan.document.name }.map(line)),
            "kinds": kinds,
            "previous": line(of: place > 0 ? plans[place - 1] : nil),
            "next": line(of: place + 1 < plans.count ? plans[place + 1] : nil),
        ]
        return DocumentValues(plan.document, of: published, in: record).values(on: self).merging(own) { $1 }
    }

    /// The priorities by their kinds, in the order of the kinds.
    private var kinds: Value {
        let present = PriorityKind.allCases.filter { kind in plan.priorities.contains { $0.kind == kind } }
        return .list(
            present.map { kind in
                [
                    "kind": ChoiceValue.value(of: kind), "isOnlyKind": .flag(present.count == 1),
                    "priorities": .list(
                        plan.priorities.filter { $0.kind == kind }.map {
                            PlanPriority($0, of: plan, in: published).value(on: self)
                        }),
                ]
            })
    }

    private func line(of plan: Plan) -> Value { PlanLine.value(of: plan, in: published, on: self) }

    private func line(of plan: Plan?) -> Value { plan.map(line) ?? .nothing }
}

/// A priority of a plan with its targets, and what the record ties to it in the plan's years.
struct PlanPriority {
    private let priority: Priority
    private let plan: Plan
    private let published: PublishedPartnership

    init(_ priority: Priority, of plan: Plan, in published: PublishedPartnership) {
        self.priority = priority
        self.plan = plan
        self.published = published
    }

    static let shape: ValueShape = [
        "id": .text, "number": .text, "kind": ChoiceValue.shape(of: PriorityKind.self), "title": .text,
        "theme": .optional(TitleLink.shape), "leads": .list(of: .text),
        "why": .optional(.text), "aims": ListingValue.shape(of: .text),
        "hasBaselines": .flag, "hasGoals": .flag, "hasOutcomes": .flag,
        "targets": ListingValue.shape(of: [
            "text": .text, "baseline": .optional(.text), "goal": .optional(.text),
            "outcome": .optional(.text),
        ]),
        "spending": ListingValue.shape(of: ["purpose": .text, "amount": .text]),
        "history": ListingValue.shape(of: ThemeHistory.shape),
    ]

    func value(on page: some Page) -> Value {
        let theme = published.linkedTheme(of: priority)
        let history = theme.map { theme in
            ThemeHistory(of: theme, in: published, on: plan.start...max(plan.start, plan.end))
        }
        return [
            "id": .text(priority.id), "number": .integer(priority.number),
            "kind": ChoiceValue.value(of: priority.kind), "title": .text(priority.title),
            "theme": theme.map {
                [
                    "address": page.link(to: published.address(ofTheme: $0.theme.id)),
                    "title": .text($0.theme.title),
                ]
            } ?? .nothing,
            "leads": .list(priority.leads.map { .text($0) }), "why": .optional(priority.why),
            "aims": ListingValue.value(of: priority.aims.map { .text($0) }),
            "hasBaselines": .flag(priority.targets.contains { $0.baseline != nil }),
            "hasGoals": .flag(priority.targets.contains { $0.goal != nil }),
            "hasOutcomes": .flag(priority.targets.contains { $0.outcome != nil }),
            "targets": ListingValue.value(
                of: priority.targets.map {
                    [
                        "text": .text($0.text), "baseline": .optional($0.baseline),
                        "goal": .optional($0.goal), "outcome": .optional($0.outcome),
                    ]
                }),
            "spending": ListingValue.value(
                of: priority.spending.map {
                    ["purpose": .text($0.purpose), "amount": .text($0.amount.text)]
                }),
            "history": ListingValue.value(of: history?.values(on: page) ?? []),
        ]
    }
}
