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
        var partnerships: [Partnership] = []
        var pages: [Document] = []
        for file in try files(reporting: &log) {
            switch file.place.kind {
            case .site: site = file.site(reporting: &log)
            case .partnership: partnerships += file.partnership(reporting: &log).map { [$0] } ?? []
            default: pages += file.page(reporting: &log).map { [$0] } ?? []
            }
        }
        if try Folder.kindOfEntry(at: "\(folder)/site.md") == nil { log.report(.noSite(folder)) }
        let documents = Documents(
            site: site, partnerships: partnerships,
            pages: pages.sorted { $0.address.utf8.lexicographicallyPrecedes($1.address.utf8) })
        reportTakenAddresses(in: documents, to: &log)
        return documents
    }

    /// All papers that are clean text, in the order of their paths.
    private func files(reporting log: inout DiagnosticLog) throws(FileFault) -> [ContentFile] {
        let paths = try ContentFolder(folder).papers(reporting: &log)
        let partnerships = ContentPlace.partnerships(among: paths)
        var files: [ContentFile] = []
        for path in paths {
            let source = SourceText(file: "\(folder)/\(path)", bytes: try PlainFile.read("\(folder)/\(path)"))
            guard source.checkEncoding(reporting: &log) else { continue }
            files.append(
                ContentFile(source, at: ContentPlace(of: path, among: partnerships), reporting: &log))
        }
        return files
    }

    /// Drafts count too: the day they are published is too late to find out.
    private func reportTakenAddresses(in documents: Documents, to log: inout DiagnosticLog) {
        var files: [String: String] = [:]
        let claims =
            documents.partnerships.map { ($0.address, $0.file) }
            + documents.pages.map { ($0.address, $0.file) }
        for (address, file) in claims {
            if let first = files[address] {
                log.report(.addressTaken(address, by: first, wantedBy: file))
            } else {
                files[address] = file
            }
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

    fileprivate static func addressTaken(
        _ address: String, by first: String, wantedBy second: String
    ) -> Diagnostic {
        Diagnostic(
            .addressTaken, at: SourcePlace(file: second),
            rule: "an address belongs to one document, and \(first) is at `\(address)` already",
            mend: "rename one of the two files",
            notes: [Diagnostic.Note("the other one", at: SourcePlace(file: first))])
    }
}
