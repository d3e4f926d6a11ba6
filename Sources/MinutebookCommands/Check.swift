import Diagnostics
import Record
import Website
import WorkingDays

/// The steps of a build that find faults, over every paper, and without the last one.
struct Check {
    let content: String
    let templates: String
    let today: CivilDate

    /// Reports the faults of the content; only the machine's are thrown.
    func run(reporting log: inout DiagnosticLog) throws {
        let documents = try ContentReader(content).read(reporting: &log)
        let record = RecordBuilder(documents, today: today).build(reporting: &log)
        let linked = Linker(record).link(reporting: &log)
        _ = try Website(linked, templates: templates).files(reporting: &log)
        TextChecks(documents).report(to: &log)
        for partnership in linked.partnerships {
            RecordChecks(partnership, today: today).report(to: &log)
        }
    }
}
