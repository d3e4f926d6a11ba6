import Diagnostics
import FrontMatter

extension ContentFile {
    func strategicAssessment(reporting log: inout DiagnosticLog) -> StrategicAssessment? {
        paper("a strategic assessment", reporting: &log) { fields in
            let period = fields.optional("period", .planPeriod)
            return {
                StrategicAssessment(
                    document: $0, period: try period.value ?? PlanPeriod(inName: place.name))
            }
        }
    }

    func annualReview(reporting log: inout DiagnosticLog) -> AnnualReview? {
        paper("an annual review", reporting: &log) { fields in
            let period = fields.optional("period", .planPeriod)
            let agreed = fields.optional("agreed", .date)
            return { document in
                guard let period = try period.value ?? PlanPeriod(inName: place.name) else {
                    throw FieldConflict.noPeriod(of: "an annual review", inName: place.name)
                }
                return AnnualReview(document: document, period: period, agreed: try agreed.value)
            }
        }
    }
}
