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
    /// - Returns: nothing, where nothing is at the path.
    init?(_ path: String, in content: String?) throws(FileFault) {
        switch try Folder.kindOfEntry(at: path) {
        case .folder?: isFolder = true
        case .file?: isFolder = false
        default: return nil
        }
        let root = if let content { content } else { try Self.content(above: path, isFolder: isFolder) }
        guard path == root || path.hasPrefix(root == "." ? "" : "\(root)/") else { return nil }
        self.content = root
        self.path = path == root ? "" : String(path.dropFirst(root == "." ? 0 : root.count + 1))
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
        var folder = first.isEmpty ? "." : first
        var partnership: String?
        while true {
            if try Folder.kindOfEntry(at: "\(folder)/site.md") != nil { return folder }
            if try Folder.kindOfEntry(at: "\(folder)/partnership.md") != nil { partnership = folder }
            let above = Path.folder(of: folder)
            guard !above.isEmpty, above != folder else { break }
            folder = above
        }
        if let partnership { return partnership }
        return first.isEmpty ? "." : first
    }
}
