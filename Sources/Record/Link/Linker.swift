import Diagnostics

/// Joins the papers of a record: promises with what became of them, words with what they refer to, years with
/// the years before.
public struct Linker {
    private let record: Record

    public init(_ record: Record) {
        self.record = record
    }

    public func link(reporting log: inout DiagnosticLog) -> LinkedRecord {
        var links: [String: DocumentLinks] = [:]
        for paper in record.documents.texts { links[paper.document.path] = DocumentLinks(numbersOf: paper) }
        var partnerships: [LinkedPartnership] = []
        for partnership in record.partnerships {
            partnerships.append(PartnershipLinker(partnership).link(in: &links, reporting: &log))
        }
        linkContent(of: partnerships, in: &links, reporting: &log)
        return LinkedRecord(
            site: record.site, partnerships: partnerships, documents: record.documents, links: links)
    }

    /// Links that the papers themselves have, which can lead from one partnership to another.
    private func linkContent(
        of partnerships: [LinkedPartnership], in links: inout [String: DocumentLinks],
        reporting log: inout DiagnosticLog
    ) {
        var anchors: [String: Set<String>] = [:]
        for document in record.documents.texts.map(\.document) {
            // A block that has an address of the record's has no other.
            let own = links[document.path]?.anchors ?? [:]
            anchors[document.path] = Set(document.body.anchors.merging(own) { $1 }.values)
        }
        for plan in record.documents.plans {
            anchors[plan.document.path]?.formUnion(plan.priorities.map(\.id))
        }
        let linker = ContentLinker(
            SiteMap(of: record.documents, partnerships: partnerships, anchors: anchors))
        for document in record.documents.texts.map(\.document) {
            linker.link(document, in: &links[document.path, default: DocumentLinks()], reporting: &log)
        }
    }
}
