import Diagnostics

/// Joins the papers of a record: promises with what became of them, words with what they refer to, years with
/// the years before.
public struct Linker {
    private let record: Record

    public init(_ record: Record) {
        self.record = record
    }

    public func link(reporting log: inout DiagnosticLog) -> LinkedRecord {
        var partnerships: [LinkedPartnership] = []
        for partnership in record.partnerships {
            partnerships.append(PartnershipLinker(partnership).link(reporting: &log))
        }
        return LinkedRecord(site: record.site, partnerships: partnerships)
    }
}
