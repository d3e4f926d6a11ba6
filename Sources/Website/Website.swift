import Diagnostics
import Files
import Mustache
import Record

/// The public's view of the record: every page and file of the site.
public struct Website {
    private let record: LinkedRecord
    private let templates: TemplateFolder

    /// - Parameter record: made of what the public may see, and of nothing else.
    public init(_ record: LinkedRecord, templates: String) {
        self.record = record
        self.templates = TemplateFolder(templates)
    }

    public func files(reporting log: inout DiagnosticLog) throws(FileFault) -> [WebsiteFile] {
        let library = try templates.library(reporting: &log)
        let home = library.page("home", showing: HomePage.shape, reporting: &log)
        let partnership = library.page("partnership", showing: PartnershipPage.shape, reporting: &log)
        let standing = library.page("page", showing: DocumentPage.shape, reporting: &log)
        var files = try templates.assets()
        let documents = record.documents
        guard let site = documents.site, let home, let partnership, let standing else { return files }

        func add(_ template: PageTemplate, _ value: Value, at address: String) {
            var bytes: [UInt8] = []
            template.render(value, into: &bytes, reporting: &log)
            files.append(WebsiteFile(path: address + "index.html", bytes: bytes))
        }
        let sharing = documents.partnerships.filter { !$0.folder.isEmpty }
        let pages = documents.all.map(\.document)
        let others = pages.filter { page in !sharing.contains { $0.folder == page.partnership } }
        add(home, HomePage(record, site: site, partnerships: sharing, pages: others).value, at: "")
        for one in sharing {
            let own = pages.filter { $0.partnership == one.folder }
            let page = PartnershipPage(record, partnership: one, site: site, pages: own)
            add(partnership, page.value, at: one.address)
        }
        for document in pages {
            add(standing, DocumentPage(document, in: record, of: site).value, at: document.address)
        }
        return files
    }
}
