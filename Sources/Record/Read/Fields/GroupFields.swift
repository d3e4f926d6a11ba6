import Diagnostics
import FrontMatter

extension ContentFile {
    func workingGroup(reporting log: inout DiagnosticLog) -> WorkingGroup? {
        paper("a working group", reporting: &log) { fields in
            let leads = fields.optional("leads", .list(of: .text, allowsSingle: true), otherwise: [])
            let agencies = fields.optional(
                "agencies", .list(of: .placed(.text), allowsSingle: true), otherwise: [])
            let term = Term.fields(&fields)
            return {
                WorkingGroup(
                    document: $0, leads: try leads.value, agencies: try agencies.value, term: try term())
            }
        }
    }
}
