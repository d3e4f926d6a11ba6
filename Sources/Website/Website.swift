import Diagnostics
import Files
import Mustache
import Record
import WorkingDays

/// The public's view of the record: every page and file of the site.
public struct Website {
    private let record: LinkedRecord
    private let content: String
    private let templates: TemplateFolder
    private let today: CivilDate

    /// - Parameters:
    ///   - record: made of what the public may see, and of nothing else.
    ///   - content: the folder that its images and issued files are taken from.
    public init(_ record: LinkedRecord, content: String, templates: String, today: CivilDate) {
        self.record = record
        self.content = content
        self.templates = TemplateFolder(templates)
        self.today = today
    }

    public func files(reporting log: inout DiagnosticLog) throws(FileFault) -> [WebsiteFile] {
        let library = try templates.library(reporting: &log)
        let renderer = PageRenderer(library, reporting: &log)
        var files = try templates.assets()
        guard let site = record.site else { return files }
        let published = PublishedRecord(record, site: site, today: today)
        let pages = SitePages(published).pages
        let attachments = record.documents.attachmentAddresses.sorted { $0.key < $1.key }
            .map { (path: $0.key, address: $0.value) }
        reportTaken(by: pages, attachments, files, to: &log)
        let frame = PageFrame(site, isShared: published.isShared)
        for page in pages {
            guard let bytes = renderer.render(page, in: frame, reporting: &log) else { continue }
            files.append(WebsiteFile(path: page.file, bytes: bytes))
            files += page.companions
        }
        for (path, address) in attachments {
            files.append(WebsiteFile(path: address, bytes: try PlainFile.read("\(content)/\(path)")))
        }
        return files + SiteIndex(of: pages.filter(\.isListed).map(\.address), at: site.address).files
    }

    private func reportTaken(
        by pages: [any Page], _ attachments: [(path: String, address: String)], _ assets: [WebsiteFile],
        to log: inout DiagnosticLog
    ) {
        var claims = AddressClaims()
        for page in pages {
            claims.add(page)
            for file in page.companions { claims.add(file.path, of: file.path) }
        }
        for (path, address) in attachments {
            claims.add(address, of: path, from: SourcePlace(file: "\(content)/\(path)"))
        }
        for asset in assets { claims.add(asset.path, of: asset.path) }
        for path in SiteIndex.paths { claims.add(path, of: path) }
        claims.report(to: &log)
    }
}
