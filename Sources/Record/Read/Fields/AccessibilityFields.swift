import Diagnostics
import FrontMatter

extension ContentFile {
    func accessibilityStatement(reporting log: inout DiagnosticLog) -> AccessibilityStatement? {
        paper("an accessibility statement", titled: "Accessibility statement", reporting: &log) { fields in
            let prepared = fields.optional("prepared", .date)
            let reviewed = fields.optional("reviewed", .date)
            let tested = fields.optional("tested", .date)
            let testedBy = fields.optional("tested-by", .text)
            let method = fields.optional("tested-how", .text)
            let compliance = fields.optional("compliance", .word(of: AccessibilityCompliance.self))
            return { document in
                let tested = try tested.value
                let compliance = try compliance.value
                // Nobody knows how accessible a site is that nobody has tried.
                if tested == nil, let compliance, compliance != .none {
                    throw FieldConflict(
                        rule: "what a statement says of compliance was tested, and this one has no `tested`",
                        mend: """
                            add the day of the test, such as `tested: 2025-07-01`, or delete \
                            `compliance: \(compliance.rawValue)`
                            """)
                }
                return AccessibilityStatement(
                    document: document, prepared: try prepared.value, reviewed: try reviewed.value,
                    tested: tested, testedBy: try testedBy.value, method: try method.value,
                    compliance: compliance)
            }
        }
    }
}
