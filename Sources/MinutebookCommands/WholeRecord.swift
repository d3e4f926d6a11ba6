import Diagnostics
import Files
import Record
import WorkingDays

/// All papers of a content folder, drafts included, and what is understood of them.
struct WholeRecord {
    let documents: Documents
    let linked: LinkedRecord

    init(in content: String, today: CivilDate, reporting log: inout DiagnosticLog) throws(FileFault) {
        documents = try ContentReader(content).read(reporting: &log)
        let record = RecordBuilder(documents, today: today).build(reporting: &log)
        linked = Linker(record).link(reporting: &log)
    }
}
