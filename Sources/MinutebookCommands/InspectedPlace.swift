import Files

/// A paper or a folder, and the content folder that it is understood within.
struct InspectedPlace: Hashable {
    let content: String
    /// Below the content folder; empty for that folder itself.
    private let path: String
    private let isFolder: Bool

    /// - Parameters:
    ///   - path: as it was typed.
    ///   - content: the content folder, where it was named; else it is looked for above the path.
    init(_ path: String, in content: String?) throws {
        switch try Folder.kindOfEntry(at: path) {
        case .folder?: isFolder = true
        case .file?: isFolder = false
        default: throw CommandFault.usage("there is no paper or folder at \(path)")
        }
        let root = if let content { content } else { try Self.content(above: path, isFolder: isFolder) }
        guard let below = Self.path(path, below: root) else {
            throw CommandFault.usage("\(path) is not in the content folder \(root)")
        }
        self.content = root
        self.path = below
    }

    /// The way from a folder to a path; nil where the path is not within it.
    private static func path(_ path: String, below root: String) -> String? {
        if path == root { return "" }
        let way = root.split(separator: "/")
        if way.allSatisfy({ $0 == ".." }), !way.isEmpty, !path.hasPrefix("/") {
            // The run began within the content folder.
            var steps = Folder.current.split(separator: "/").suffix(way.count)
            for step in path.split(separator: "/") where step != "." {
                if step != ".." {
                    steps.append(step)
                } else if steps.popLast() == nil {
                    return nil
                }
            }
            return steps.joined(separator: "/")
        }
        if root == "." { return path.hasPrefix("/") || path.hasPrefix("..") ? nil : path }
        return path.hasPrefix(root == "/" ? "/" : "\(root)/") ? String(path.dropFirst(root.count + 1)) : nil
    }

    func contains(path other: String) -> Bool {
        if path.isEmpty { return true }
        return isFolder ? other.hasPrefix("\(path)/") : other == path
    }

    func contains(file: String) -> Bool {
        let prefix = "\(content)/"
        return file.hasPrefix(prefix) && contains(path: String(file.dropFirst(prefix.count)))
    }

    /// The nearest folder with a site.md, or else the furthest one with a partnership.md, or else the path's own.
    private static func content(above path: String, isFolder: Bool) throws(FileFault) -> String {
        let first = isFolder ? path : Path.folder(of: path)
        var folder: String? = first
        var partnership: String?
        while let each = folder {
            if try Folder.kindOfEntry(at: "\(each)/site.md") != nil { return each }
            if try Folder.kindOfEntry(at: "\(each)/partnership.md") != nil { partnership = each }
            folder = self.folder(above: each)
        }
        return partnership ?? first
    }

    /// Goes on above the folder of the run: papers are looked at from where they lie, too.
    private static func folder(above folder: String) -> String? {
        if folder == "/" { return nil }
        let steps = folder.split(separator: "/")
        guard folder == "." || steps.last == ".." else { return Path.folder(of: folder) }
        let levels = steps.count { $0 == ".." } + 1
        guard levels < Folder.current.split(separator: "/").count else { return nil }
        return Array(repeating: "..", count: levels).joined(separator: "/")
    }
}
