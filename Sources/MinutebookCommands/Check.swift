import Diagnostics
import Record
import Website

/// The steps of a build that find faults, over every paper, and without the last one.
struct Check {
    let content: String
    let templates: String

    /// Reports the faults of the content; only the machine's are thrown.
    func run(reporting log: inout DiagnosticLog) throws {
        let documents = try ContentReader(content).read(reporting: &log)
        _ = FigureSeriesBuilder(documents.papers).series(reporting: &log)
        _ = try Website(documents, templates: templates).files(reporting: &log)
    }
}
