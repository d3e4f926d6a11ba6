import Diagnostics
import Files

/// Reads the content folder: every Markdown file of it becomes a document, or a message says why not.
public struct ContentReader {
    private let folder: String

    public init(_ folder: String) {
        self.folder = folder
    }

    public func read(reporting log: inout DiagnosticLog) throws(FileFault) -> Documents {
        var site: Site?
        var pages: [Document] = []
        for file in try ContentFolder(folder).papers(reporting: &log) {
            let source = SourceText(file: "\(folder)/\(file)", bytes: try PlainFile.read("\(folder)/\(file)"))
            guard source.checkEncoding(reporting: &log) else { continue }
            let reader = DocumentReader(source, path: file)
            if file == "site.md" {
                site = reader.site(reporting: &log)
            } else if let page = reader.page(reporting: &log) {
                pages.append(page)
            }
        }
        if site == nil, try Folder.kindOfEntry(at: "\(folder)/site.md") == nil { log.report(.noSite(folder)) }
        pages.sort { $0.address.utf8.lexicographicallyPrecedes($1.address.utf8) }
        reportTakenAddresses(pages, to: &log)
        return Documents(site: site, pages: pages)
    }

    private func reportTakenAddresses(_ pages: [Document], to log: inout DiagnosticLog) {
        for (first, second) in zip(pages, pages.dropFirst()) where first.address == second.address {
            log.report(.addressTaken(second, by: first))
        }
    }
}

extension Diagnostic {
    fileprivate static func noSite(_ folder: String) -> Diagnostic {
        Diagnostic(
            .siteMissing, at: SourcePlace(file: folder),
            rule: "a content folder has a site.md, and this one has none",
            mend: "add \(folder)/site.md with the site's `name` between --- marks")
    }

    fileprivate static func addressTaken(_ second: Document, by first: Document) -> Diagnostic {
        Diagnostic(
            .addressTaken, at: SourcePlace(file: second.file),
            rule: "an address belongs to one document, and \(first.file) is at `\(first.address)` already",
            mend: "rename one of the two files",
            notes: [Diagnostic.Note("the other one", at: SourcePlace(file: first.file))])
    }
}
