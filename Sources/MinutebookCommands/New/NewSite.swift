import Files
import Record

/// `minutebook new site DIR`: a content folder and templates for one partnership, ready to be built.
struct NewSite: NewKind {
    static let name = "site"
    static let operands = "DIR"
    static let summary = "content and templates of a site of its own"
    static let options = [
        Option(
            name: "name", value: "NAME",
            summary: "what a new site's partnership is called (Community Safety Partnership)"),
        Option(
            name: "templates", value: "DIR",
            summary: "the templates that a new site has copies of (templates)"),
    ]

    private let folder: String
    private let partnership: String
    private let templates: String

    init(_ arguments: Arguments) throws(CommandFault) {
        try arguments.requireOperands(atMost: 1)
        guard let folder = arguments.operands.first, !folder.isEmpty else {
            throw .usage("new site needs a folder to make", hint: "minutebook new site riverside")
        }
        self.folder = Path.normalised(folder)
        partnership = arguments.value(of: "name") ?? "Community Safety Partnership"
        templates = arguments.folder("templates")
    }

    func drafts(in surroundings: Surroundings) throws(CommandFault) -> NewDrafts {
        try requireEmpty()
        let templates = try templateFiles()
        guard !templates.isEmpty else {
            throw .usage(
                "there are no templates in \(self.templates)", hint: "name their folder: --templates DIR")
        }
        let content = SiteDraft(partnership).files.map {
            (path: "content/\($0.path)", bytes: Array($0.text.utf8))
        }
        return NewDrafts(
            in: folder, content + [(path: "public/.nojekyll", bytes: [])] + templates,
            copiesIn: "templates",
            next: [
                "In \(folder), `minutebook build` makes the site at once. Put into content/partnership.md the "
                    + "partnership's rules and who is on it; `minutebook new meeting DATE` begins its first meeting."
            ])
    }

    private func requireEmpty() throws(CommandFault) {
        let isFree = try CommandFault.ofMachine { () throws(FileFault) -> Bool in
            switch try Folder.kindOfEntry(at: folder) {
            case nil: true
            case .folder?: try Folder.entries(of: folder).isEmpty
            case .file?, .link?, .special?: false
            }
        }
        guard isFree else {
            throw .usage(
                "\(folder) is there already", hint: "a site is made in a new folder, or an empty one")
        }
    }

    /// All files of the templates, by where they are to lie.
    private func templateFiles() throws(CommandFault) -> [(path: String, bytes: [UInt8])] {
        try CommandFault.ofMachine { () throws(FileFault) in
            var files: [(path: String, bytes: [UInt8])] = []
            var folders = [""]
            guard try Folder.kindOfEntry(at: templates) != nil else { return [] }
            while let folder = folders.popLast() {
                for entry in try Folder.entries(of: "\(templates)/\(folder)") {
                    let path = folder + entry.name
                    switch entry.kind {
                    case .folder: folders.append("\(path)/")
                    case .file:
                        files.append(("templates/\(path)", try PlainFile.read("\(templates)/\(path)")))
                    case .link, .special: continue
                    }
                }
            }
            return files
        }
    }
}
