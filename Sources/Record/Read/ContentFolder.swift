import Diagnostics
import Files

/// Finds the papers in the content folder, without following any link out of it.
struct ContentFolder {
    private let root: String
    /// Folders lie in folders only so deep in a record.
    private static let depth = 20

    init(_ root: String) {
        self.root = root
    }

    /// The paths of all files below the folder. What begins with `_` or `.` and every `README.md` is left out.
    func paths(
        reporting log: inout DiagnosticLog
    ) throws(FileFault) -> (papers: [String], attachments: [String]) {
        var papers: [String] = []
        var attachments: [String] = []
        var folders = [""]
        while let prefix = folders.popLast() {
            for entry in try Folder.entries(of: prefix.isEmpty ? root : "\(root)/\(prefix.dropLast())") {
                guard !entry.name.hasPrefix("_"), !entry.name.hasPrefix(".") else { continue }
                let path = prefix + entry.name
                switch entry.kind {
                case .link:
                    log.report(.link("\(root)/\(path)"))
                case .special:
                    log.report(.special("\(root)/\(path)"))
                case .folder where !Self.isPlainName(entry.name),
                    .file where Self.isPaper(entry.name) && !Self.isPlainName(entry.name):
                    log.report(.badName("\(root)/\(path)", name: entry.name))
                case .file where Self.isPaper(entry.name) && !entry.name.hasSuffix(".md"):
                    log.report(.badEnding("\(root)/\(path)", name: entry.name))
                case .folder:
                    guard prefix.utf8.count(where: { $0 == UInt8(ascii: "/") }) < Self.depth else {
                        log.report(.tooDeep("\(root)/\(path)", limit: Self.depth))
                        continue
                    }
                    folders.append(path + "/")
                case .file:
                    if !Self.isPaper(entry.name) {
                        attachments.append(path)
                    } else if entry.name != "README.md" {
                        papers.append(path)
                    }
                }
            }
        }
        return (papers.inOrder, attachments.inOrder)
    }

    /// Whether a name ends like a paper's, in letters of whatever size.
    fileprivate static func isPaper(_ name: String) -> Bool {
        name.lowercased().hasSuffix(".md")
    }

    /// A name that can be an address as it stands, on every machine and in every browser.
    static func isPlainName(_ name: String) -> Bool {
        name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "."):
                true
            default: false
            }
        }
    }
}

extension [String] {
    /// By their bytes, as on every machine.
    fileprivate var inOrder: [String] { sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}

extension Diagnostic {
    fileprivate static func link(_ path: String) -> Diagnostic {
        Diagnostic(
            .fileNotPlain, at: SourcePlace(file: path),
            rule: "content is made of plain files and folders, and this is a link to another place",
            mend: "put here what it leads to, or delete it")
    }

    fileprivate static func special(_ path: String) -> Diagnostic {
        Diagnostic(
            .fileNotPlain, at: SourcePlace(file: path),
            rule: "content is made of plain files and folders, and this is a pipe, a socket or a device",
            mend: "delete it, or move it out of the folder of papers")
    }

    fileprivate static func badName(_ path: String, name: String) -> Diagnostic {
        let ending = ContentFolder.isPaper(name) ? ".md" : ""
        let words = name.dropLast(ending.count).split {
            !($0.isASCII && ($0.isLetter || $0.isNumber)) && $0 != "_"
        }
        let mended = (words.isEmpty ? "paper" : words.joined(separator: "-")) + ending
        return Diagnostic(
            .fileName, at: SourcePlace(file: path),
            rule: "the names of papers and folders are made of letters a to z, digits, `-`, `_` and `.`",
            mend: "rename it, for example to `\(mended)`")
    }

    fileprivate static func badEnding(_ path: String, name: String) -> Diagnostic {
        Diagnostic(
            .fileName, at: SourcePlace(file: path),
            rule: "the name of a paper ends in `.md`, in small letters",
            mend: "rename it to `\(name.dropLast(3)).md`")
    }

    fileprivate static func tooDeep(_ path: String, limit: Int) -> Diagnostic {
        Diagnostic(
            .fileName, at: SourcePlace(file: path),
            rule: "folders lie at most \(limit) deep within each other",
            mend: "move the folder further up")
    }
}
