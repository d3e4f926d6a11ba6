import Diagnostics
import FrontMatter
import WorkingDays

extension ContentFile {
    func plan(reporting log: inout DiagnosticLog) -> Plan? {
        paper("a plan", reporting: &log) { fields in
            let period = fields.optional("period", .planPeriod)
            let start = fields.optional("start", .date)
            let end = fields.optional("end", .date)
            let agreed = fields.optional("agreed", .date)
            let reviewed = fields.optional("reviewed", .date)
            let supersedes = fields.optional("supersedes", .placed(.text))
            let updates = fields.optional("updates", .placed(.text))
            let priorities = fields.optional(
                "priorities", .list(of: .group("a priority", WrittenPriority.fields)), otherwise: [])
            return { document in
                guard let period = try period.value ?? PlanPeriod(inName: place.name) else {
                    throw FieldConflict.noPeriod(of: "a plan", inName: place.name)
                }
                let start = try start.value ?? period.usualStart
                let end = try end.value ?? period.usualEnd
                guard let start, let end, start <= end else {
                    throw FieldConflict.planEnds(before: start, end)
                }
                return Plan(
                    document: document, period: period, start: start, end: end, agreed: try agreed.value,
                    reviewed: try reviewed.value,
                    supersedes: try supersedes.value, updates: try updates.value,
                    priorities: try WrittenPriority.numbered(priorities.value))
            }
        }
    }
}

extension PlanPeriod {
    fileprivate var usualStart: CivilDate? { CivilDate(year: first, month: .april, day: 1) }

    /// A plan that is named by one year runs to the end of March all the same.
    fileprivate var usualEnd: CivilDate? {
        CivilDate(year: max(last, first + 1), month: .march, day: 31)
    }
}

extension FieldConflict {
    fileprivate static func planEnds(before start: CivilDate?, _ end: CivilDate?) -> FieldConflict {
        let days = [start, end].map { $0?.iso ?? "a day beyond the calendar" }
        return FieldConflict(
            rule: "a plan does not end before it starts, and this one is from \(days[0]) to \(days[1])",
            mend: "correct `start`, `end` or `period`; without the first two it runs from April to March")
    }
}
