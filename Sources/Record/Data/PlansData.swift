import Diagnostics

/// Plans, and what else a partnership is bound by, as entries of the open data.
struct PlansData {
    private let record: PartnershipRecord
    private let themes: [LinkedTheme]
    private let showsPublication: Bool

    init(_ record: PartnershipRecord, themes: [LinkedTheme], showsPublication: Bool) {
        self.record = record
        self.themes = themes
        self.showsPublication = showsPublication
    }

    var plans: [RecordData.Entry] {
        let plans = record.documents.plans.sorted {
            ($0.start, $0.document.name) < ($1.start, $1.document.name)
        }
        return entries(plans) { plan in
            [
                "startDate": JSON(plan.start), "endDate": JSON(plan.end), "agreedAt": JSON(plan.agreed),
                "supersedes": id(ofPlan: plan.supersedes?.value), "updates": id(ofPlan: plan.updates?.value),
                "status": JSON(plan.document.status?.rawValue),
                "priorities": .array(plan.priorities.map { json(of: $0, in: plan) }),
            ]
        }
    }

    /// A reference leads to something in the data: a plan that is not there, or not public yet, has no id.
    private func id(ofPlan name: String?) -> JSON {
        JSON(record.documents.plans.first { $0.document.name == name }?.document.id)
    }

    private func json(of priority: Priority, in plan: Plan) -> JSON {
        let theme = priority.theme?.value ?? ""
        return [
            "id": .string("\(plan.document.id)/\(priority.id)"), "number": .string(String(priority.number)),
            "kind": .string(priority.kind.rawValue), "title": .string(priority.title),
            "theme": JSON(themes.contains { $0.theme.id == theme } ? record.id("themes", theme) : nil),
            "leads": JSON(priority.leads),
            "why": JSON(priority.why), "aims": JSON(priority.aims),
            "targets": .array(
                priority.targets.map { target in
                    [
                        "text": .string(target.text), "baseline": JSON(target.baseline),
                        "goal": JSON(target.goal),
                        "outcome": JSON(target.outcome),
                    ]
                }),
            "spent": .array(
                priority.spending.map { ["on": .string($0.purpose), "amount": .string($0.amount.text)] }),
        ]
    }

    var termsOfReference: [RecordData.Entry] {
        entries(record.documents.termsOfReference) { terms in
            [
                "agreedAt": JSON(terms.agreed), "status": JSON(terms.document.status?.rawValue),
                "clauses": .array(terms.document.clauses.map(json)),
            ]
        }
    }

    var groups: [RecordData.Entry] {
        entries(record.documents.groups) { group in
            [
                "leads": JSON(group.leads), "agencies": JSON(group.agencies.map(\.value)),
                "startDate": JSON(group.term.first), "endDate": JSON(group.term.last),
            ]
        }
    }

    var strategicAssessments: [RecordData.Entry] {
        entries(record.documents.strategicAssessments) { assessment in
            [
                "period": JSON(assessment.period?.text),
                "clauses": .array(assessment.document.clauses.map(json)),
            ]
        }
    }

    var annualReviews: [RecordData.Entry] {
        entries(record.documents.annualReviews) { review in
            [
                "period": .string(review.period.text), "agreedAt": JSON(review.agreed),
                "clauses": .array(review.document.clauses.map(json)),
            ]
        }
    }

    var pages: [RecordData.Entry] {
        entries(record.documents.pages) { page in
            ["clauses": .array(page.document.clauses.map(json))]
        }
    }

    private func json(of clause: Clause) -> JSON {
        ["number": .string(clause.number), "title": JSON(clause.title), "text": .string(clause.text)]
    }

    /// Each with its id, its partnership and its title first.
    private func entries<Kind: Paper>(
        _ papers: [Kind], _ members: (Kind) -> JSON
    ) -> [RecordData.Entry] {
        papers.map { paper in
            let document = paper.document
            let first: JSON = [
                "id": .string(document.id), "partnership": .string(record.id),
                "title": .string(document.title),
            ]
            guard case .object(let others) = members(paper) else {
                return RecordData.Entry(members: first, paths: [document.path])
            }
            return RecordData.Entry(
                members: first.adding(others).adding(document.publication(isShown: showsPublication)),
                paths: [document.path])
        }
    }
}
