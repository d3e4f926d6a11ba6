import Mustache
import Record

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
        "introduction": .html,
        "plans": ListingValue.shape(of: [
            "plan": PlanLine.shape, "supersedes": .optional(PlanLine.shape),
            "updates": .optional(PlanLine.shape),
            "priorities": .list(of: [
                "address": .text, "title": .text, "theme": .optional(["address": .text, "title": .text]),
            ]),
        ]),
    ]

    var address: String { published.address + "plans/" }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        [
            "introduction": record.introduction(to: self),
            "plans": ListingValue.value(of: published.plans.reversed().map(value)),
        ]
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
