import Diagnostics
import FrontMatter
import WorkingDays

extension ContentFile {
    func termsOfReference(reporting log: inout DiagnosticLog) -> TermsOfReference? {
        paper("terms of reference", titled: "Terms of reference", reporting: &log) { fields in
            let agreed = fields.optional("agreed", .date)
            let reviewed = fields.optional("reviewed", .date)
            return { document in
                // The name of a draft is the day it was written or is to be agreed.
                let named = document.status == .draft ? nil : dateInName
                return TermsOfReference(
                    document: document, agreed: try agreed.value ?? named, reviewed: try reviewed.value,
                    dated: dateInName)
            }
        }
    }

    /// The date that the file's name begins with.
    private var dateInName: CivilDate? {
        let rest = place.name.dropFirst(10)
        guard rest.isEmpty || rest.first == "-" else { return nil }
        do throws(DateFault) { return try CivilDate(iso: place.name.prefix(10)) } catch { return nil }
    }
}
