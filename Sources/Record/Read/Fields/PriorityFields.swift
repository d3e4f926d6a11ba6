import FrontMatter

/// A priority as a plan's fields give it, perhaps without its number.
struct WrittenPriority {
    private let kind: PriorityKind
    private let number: Int?
    private let numbered: (Int) -> Priority

    @Sendable
    static func fields(_ fields: inout FieldReader) -> FieldReader.Building<Self> {
        let title = fields.required("title", .text)
        let kind = fields.optional("kind", .word(of: PriorityKind.self), otherwise: .strategic)
        let number = fields.optional("number", .integer(in: 1...99))
        let theme = fields.optional("theme", .placed(.text))
        let leads = fields.optional("leads", .list(of: .text, allowsSingle: true), otherwise: [])
        let why = fields.optional("why", .text)
        let aims = fields.optional("aims", .list(of: .text, allowsSingle: true), otherwise: [])
        let targets = fields.optional(
            "targets", .list(of: .group("a target", Priority.Target.fields)), otherwise: [])
        let spending = fields.optional(
            "spent", .list(of: .group("what was spent", Priority.Spending.fields)), otherwise: [])
        return {
            let (kind, title, theme) = (try kind.value, try title.value, try theme.value)
            let (leads, why, aims) = (try leads.value, try why.value, try aims.value)
            let (targets, spending) = (try targets.value, try spending.value)
            return Self(kind: kind, number: try number.value) { number in
                Priority(
                    kind: kind, number: number, title: title, theme: theme, leads: leads, why: why,
                    aims: aims, targets: targets, spending: spending)
            }
        }
    }

    /// Counts within each kind what has no number; after a number that is given, the count goes on from there.
    static func numbered(_ written: [WrittenPriority]) throws(FieldConflict) -> [Priority] {
        var last: [PriorityKind: Int] = [:]
        var titles: [String: String] = [:]
        var priorities: [Priority] = []
        for one in written {
            let number = one.number ?? last[one.kind, default: 0] + 1
            last[one.kind] = number
            let priority = one.numbered(number)
            if let first = titles.updateValue(priority.title, forKey: priority.id) {
                throw FieldConflict(
                    rule: """
                        a number belongs to one priority of its kind, and both `\(first)` and \
                        `\(priority.title)` are \(one.kind.rawValue) \(number)
                        """,
                    mend: "correct `number` or `kind` of one of the two")
            }
            priorities.append(priority)
        }
        return priorities
    }
}

extension Priority.Target {
    @Sendable
    static func fields(_ fields: inout FieldReader) -> FieldReader.Building<Self> {
        let target = fields.required("target", .text)
        let baseline = fields.optional("baseline", .text)
        let goal = fields.optional("goal", .text)
        let outcome = fields.optional("outcome", .text)
        return {
            Self(
                text: try target.value, baseline: try baseline.value, goal: try goal.value,
                outcome: try outcome.value)
        }
    }
}

extension Priority.Spending {
    @Sendable
    static func fields(_ fields: inout FieldReader) -> FieldReader.Building<Self> {
        let purpose = fields.required("on", .text)
        let amount = fields.required("amount", .text)
        return { Self(purpose: try purpose.value, amount: FigureValue(reading: try amount.value)) }
    }
}
