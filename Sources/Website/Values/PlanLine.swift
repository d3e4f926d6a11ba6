import Mustache
import Record

/// A plan in a line.
enum PlanLine {
    static let shape: ValueShape = [
        "address": .text, "title": .text, "period": .text, "start": DateValue.shape, "end": DateValue.shape,
        "isInForce": .flag, "isDraft": .flag,
    ]

    static func value(of plan: Plan, in published: PublishedPartnership, on page: some Page) -> Value {
        [
            "address": page.link(to: plan.address), "title": .text(plan.title),
            "period": .text(plan.period.words), "start": DateValue.value(of: plan.start),
            "end": DateValue.value(of: plan.end),
            "isInForce": .flag(published.planInForce?.address == plan.address),
            "isDraft": .flag(plan.document.status == .draft),
        ]
    }
}
