import Diagnostics
import Files
import Record

/// The public's view of the record: every page and file of the site.
public struct Website {
    private let documents: Documents
    private let templates: TemplateFolder

    /// - Parameter documents: what the public may see, and nothing else.
    public init(_ documents: Documents, templates: String) {
        self.documents = documents
        self.templates = TemplateFolder(templates)
    }

    public func files(reporting log: inout DiagnosticLog) throws(FileFault) -> [WebsiteFile] {
        let library = try templates.library(reporting: &log)
        let home = library.page("home", showing: HomePage.shape, reporting: &log)
        let standing = library.page("page", showing: StandingPage.shape, reporting: &log)
        let assets = try templates.assets()
        guard let site = documents.site, let home, let standing else { return [] }

        var files = assets
        var bytes: [UInt8] = []
        home.render(HomePage(site: site, pages: documents.pages).value, into: &bytes, reporting: &log)
        files.append(WebsiteFile(path: "index.html", bytes: bytes))
        for document in documents.pages {
            bytes = []
            standing.render(StandingPage(document, of: site).value, into: &bytes, reporting: &log)
            files.append(WebsiteFile(path: document.address + "index.html", bytes: bytes))
        }
        return files
    }
}
