import Diagnostics
import Files
import Mustache
import Record
import WorkingDays

/// The public's view of the record: every page and file of the site.
public struct Website {
    private let record: LinkedRecord
    private let templates: TemplateFolder
    private let today: CivilDate

    /// - Parameter record: made of what the public may see, and of nothing else.
    public init(_ record: LinkedRecord, templates: String, today: CivilDate) {
        self.record = record
        self.templates = TemplateFolder(templates)
        self.today = today
    }

    public func files(reporting log: inout DiagnosticLog) throws(FileFault) -> [WebsiteFile] {
        let library = try templates.library(reporting: &log)
        let renderer = PageRenderer(library, reporting: &log)
        var files = try templates.assets()
        guard let site = record.site else { return files }
        let published = PublishedRecord(record, site: site, today: today)
        let frame = PageFrame(site, isShared: published.isShared)
        for page in SitePages(published).pages {
            guard let bytes = renderer.render(page, in: frame, reporting: &log) else { continue }
            files.append(WebsiteFile(path: page.address + "index.html", bytes: bytes))
        }
        return files
    }
}
