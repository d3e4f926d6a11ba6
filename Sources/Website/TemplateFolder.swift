import Diagnostics
import Files
import Mustache

/// The folder the site's look comes from: templates by their names, and the assets that pages load.
struct TemplateFolder {
    private let folder: String

    init(_ folder: String) {
        self.folder = folder
    }

    func library(reporting log: inout DiagnosticLog) throws(FileFault) -> TemplateLibrary {
        var library = TemplateLibrary(of: folder)
        let ending = ".mustache"
        for entry in try Folder.entries(of: folder) where entry.kind == .file && entry.name.hasSuffix(ending)
        {
            let path = "\(folder)/\(entry.name)"
            let source = SourceText(file: path, bytes: try PlainFile.read(path))
            guard source.checkEncoding(reporting: &log) else { continue }
            library.add(source, named: String(entry.name.dropLast(ending.count)), reporting: &log)
        }
        return library
    }

    /// Styles, scripts and the like, which go to the site as they are.
    func assets() throws(FileFault) -> [WebsiteFile] {
        guard try Folder.kindOfEntry(at: "\(folder)/assets") == .folder else { return [] }
        var assets: [WebsiteFile] = []
        var folders = ["assets"]
        while let current = folders.popLast() {
            for entry in try Folder.entries(of: "\(folder)/\(current)") where !entry.name.hasPrefix(".") {
                let path = "\(current)/\(entry.name)"
                switch entry.kind {
                case .folder: folders.append(path)
                case .file:
                    assets.append(WebsiteFile(path: path, bytes: try PlainFile.read("\(folder)/\(path)")))
                case .link, .special: continue
                }
            }
        }
        return assets
    }
}
