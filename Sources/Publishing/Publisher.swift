import Files

/// Writes a site into its folder: only what differs, and the list of its files last.
public struct Publisher: Sendable {
    private let folder: String
    /// Keeps GitHub Pages from leaving out files; it alone may be there before the first build.
    private static let marker = PublishedFile(path: ".nojekyll", bytes: [])

    public init(_ folder: String) {
        self.folder = folder
    }

    /// What a publication changed, in the order of the paths.
    public struct Changes: Hashable, Sendable {
        public fileprivate(set) var written: [String] = []
        public fileprivate(set) var deleted: [String] = []
    }

    /// Makes the folder hold these files and no others. A file whose bytes are the same is left alone, one
    /// that an earlier build wrote and this one does not goes, and a stranger's file stops everything.
    public func publish(_ files: [PublishedFile]) throws(PublishingFault) -> Changes {
        let present: [String]
        let known: Set<String>
        do throws(FileFault) {
            try Folder.create(folder)
            present = try paths(below: "")
            let ours = try earlierPaths(among: present) + [Self.marker.path, Manifest.path]
            known = Set(ours + ours.map(PlainFile.draft))
        } catch {
            throw .machine(error)
        }
        if let stranger = present.first(where: { !known.contains($0) }) {
            throw .stranger(stranger, folder: folder)
        }
        do throws(FileFault) {
            return try write(files + [Self.marker], over: present)
        } catch {
            throw .machine(error)
        }
    }

    private func write(_ files: [PublishedFile], over present: [String]) throws(FileFault) -> Changes {
        var changes = Changes()
        let manifest = Manifest(of: files)
        let isThere = Set(present)
        // The list names the new files before they come and the old ones until they go, so that what a killed
        // build leaves behind is still known as ours.
        let all = Manifest(paths: Set(manifest.paths).union(present).subtracting([Manifest.path]))
        let hasNew = !isThere.isSuperset(of: manifest.paths)
        if hasNew { _ = try write(list(all), isThere: isThere.contains(Manifest.path)) }
        for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
            if try write(file, isThere: isThere.contains(file.path)) { changes.written.append(file.path) }
        }
        let kept = Set(manifest.paths + [Manifest.path])
        for path in present where !kept.contains(path) {
            try delete(path)
            changes.deleted.append(path)
        }
        _ = try write(list(manifest), isThere: hasNew || isThere.contains(Manifest.path))
        return changes
    }

    private func list(_ manifest: Manifest) -> PublishedFile {
        PublishedFile(path: Manifest.path, bytes: manifest.bytes)
    }

    /// - Returns: whether the file was not there like this before.
    private func write(_ file: PublishedFile, isThere: Bool) throws(FileFault) -> Bool {
        let path = "\(folder)/\(file.path)"
        if isThere {
            guard try PlainFile.read(path) != file.bytes else { return false }
        } else {
            try Folder.create(Path.folder(of: path))
        }
        try PlainFile.replace(path, with: file.bytes)
        return true
    }

    /// Deletes a file, and the folders above it that it leaves empty.
    private func delete(_ path: String) throws(FileFault) {
        try PlainFile.delete("\(folder)/\(path)")
        var above = Path.folder(of: path)
        while above != ".", try Folder.deleteIfEmpty("\(folder)/\(above)") { above = Path.folder(of: above) }
    }

    private func earlierPaths(among present: [String]) throws(FileFault) -> [String] {
        guard present.contains(Manifest.path) else { return [] }
        return Manifest(reading: try PlainFile.read("\(folder)/\(Manifest.path)")).paths
    }

    /// The paths of everything below a folder that is not a folder itself.
    private func paths(below prefix: String) throws(FileFault) -> [String] {
        var paths: [String] = []
        for entry in try Folder.entries(of: "\(folder)/\(prefix)") {
            if entry.kind == .folder {
                paths += try self.paths(below: "\(prefix)\(entry.name)/")
            } else {
                paths.append(prefix + entry.name)
            }
        }
        return paths
    }
}
