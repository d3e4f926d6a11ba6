import Diagnostics
import Files
import Markdown

/// The files of the content folder that are no papers, by their folders.
struct AttachedFiles {
    private let names: [String: Set<String>]

    init(_ paths: Set<String>) {
        names = Dictionary(grouping: paths) { Path.folder(of: $0) }.mapValues { paths in
            Set(paths.map(Path.name))
        }
    }

    func contains(_ path: String) -> Bool {
        names[Path.folder(of: path)]?.contains(Path.name(of: path)) == true
    }

    /// Looked for only where there are so few that it takes no time.
    func nearMiss(to name: String, in folder: String) -> String? {
        guard let names = names[folder], names.count <= 100 else { return nil }
        return NearMiss.nearest(to: name, among: names.sorted())
    }
}

/// Whether the images of a paper and its original lie beside it. An image that is nowhere is a link to nothing.
struct AttachmentsCheck {
    private let document: Document
    private let folder: String
    private let files: AttachedFiles

    init(_ document: Document, files: AttachedFiles) {
        self.document = document
        folder = Path.folder(of: document.path)
        self.files = files
    }

    func report(to log: inout DiagnosticLog) {
        if let original = document.original, !files.contains("\(folder)/\(original.value)") {
            let near = files.nearMiss(to: original.value, in: folder)
            log.report(.noOriginal(original.value, probably: near, at: original.place))
        }
        for image in document.body.destinations where image.isImage {
            guard let link = ContentLink(image.destination, in: document) else { continue }
            guard let path = link.path, Path.folder(of: path) != folder, files.contains(path) else {
                continue
            }
            log.report(.imageApart(path, at: document.text.place(of: image.node)))
        }
    }
}

extension Diagnostic {
    fileprivate static func noOriginal(
        _ name: String, probably near: String?, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .originalMissing, at: place,
            rule: "the issued file of a paper lies beside it, and `\(name)` is not there",
            mend: near.map { "did you mean `\($0)`?" }
                ?? "put the file into the paper's folder, or delete `original:`")
    }

    fileprivate static func imageApart(_ path: String, at place: SourcePlace)
        -> Diagnostic
    {
        Diagnostic(
            .imageApart, at: place,
            rule:
                "the images of a paper lie beside it and are published with it, and `\(path)` lies elsewhere",
            mend: "move it into the folder of this paper, or put a copy there")
    }
}
