import Diagnostics
import Record
import Website
import WorkingDays

/// The steps of a build that find faults, over every paper, and without the last one.
struct Check {
    let content: String
    let templates: String
    let today: CivilDate
    /// A site as it was published, whose addresses the next build should have too.
    let published: String?

    /// Reports the faults of the content; only the machine's are thrown.
    func run(reporting log: inout DiagnosticLog) throws {
        let record = try WholeRecord(in: content, today: today, reporting: &log)
        let (documents, linked) = (record.documents, record.linked)
        _ = try Website(linked, content: content, templates: templates, today: today)
            .files(reporting: &log)
        TextChecks(documents).report(to: &log)
        for partnership in linked.partnerships {
            RecordChecks(partnership, today: today).report(to: &log)
        }
        if let published { try reportDropped(from: published, by: documents, to: &log) }
    }

    private func reportDropped(
        from published: String, by documents: Documents, to log: inout DiagnosticLog
    ) throws {
        var unsaid = DiagnosticLog()
        let next = try Build.website(
            of: documents.visible(on: today), in: content, templates: templates, today: today,
            reporting: &unsaid)
        let redirected = Set(documents.visible(on: today).all.flatMap { $0.document.formerly.map(\.value) })
        DroppedAddresses(from: try SiteAddresses(in: published), in: published, to: SiteAddresses(of: next))
            .report(redirected: redirected, to: &log)
    }
}
