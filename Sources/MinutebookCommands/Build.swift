import Diagnostics
import Files
import Publishing
import Record
import Website
import WorkingDays

/// From a folder of papers to a website: the whole way, step by step.
struct Build {
    let content: String
    let templates: String
    let output: String
    let today: CivilDate
    /// Where the site will be, if not where `site.md` says.
    let address: BaseAddress?

    enum Outcome {
        case published(Publisher.Changes)
        /// The content or a template has errors, and the site that was there stands.
        case refused
    }

    /// Reports the faults of the content; only the machine's are thrown.
    func run(reporting log: inout DiagnosticLog) throws -> Outcome {
        let documents = try ContentReader(content).read(reporting: &log)
        let published = documents.visible(on: today)  // nothing below this line can leak
        let website = try Self.website(
            of: address.map(published.published) ?? published, in: content, templates: templates,
            today: today, reporting: &log)
        guard !log.hasErrors else { return .refused }
        return .published(
            try Publisher(output).publish(website.map { PublishedFile(path: $0.path, bytes: $0.bytes) }))
    }

    /// The files of the site that is made of some papers.
    static func website(
        of documents: Documents, in content: String, templates: String, today: CivilDate,
        reporting log: inout DiagnosticLog
    ) throws(FileFault) -> [WebsiteFile] {
        try Website(linked(documents, today: today), content: content, templates: templates, today: today)
            .files(reporting: &log)
    }

    /// What is understood of papers that the public may see. What does not fit together is for `check` to say, which sees
    /// every paper; here the hidden ones are missing.
    static func linked(_ documents: Documents, today: CivilDate) -> LinkedRecord {
        var unsaid = DiagnosticLog()
        let record = RecordBuilder(documents, today: today).build(reporting: &unsaid)
        return Linker(record).link(reporting: &unsaid)
    }
}
