import Glibc

/// A folder and what lies in it.
public enum Folder {
    public struct Entry: Hashable, Sendable {
        public let name: String
        public let kind: Kind
    }

    public enum Kind: Hashable, Sendable {
        case file, folder, link
        /// A pipe, a socket or a device.
        case special
    }

    /// What lies in a folder, in the order of the names' bytes, which is the same on every machine.
    public static func entries(of path: String) throws(FileFault) -> [Entry] {
        guard let stream = opendir(path) else { throw FileFault(path, .list, reason: errno) }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            // A name need not be UTF-8: the system is asked with its own bytes, and it is shown as well as can be.
            let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            let name = String(decoding: bytes, as: UTF8.self)
            guard name != ".", name != ".." else { continue }
            var status = stat()
            let isThere = (bytes + [0]).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { name in
                name.baseAddress.map { fstatat(dirfd(stream), $0, &status, AT_SYMLINK_NOFOLLOW) } ?? -1
            }
            guard isThere == 0 else { throw FileFault("\(path)/\(name)", .read, reason: errno) }
            entries.append(Entry(name: name, kind: kind(of: status)))
        }
        guard errno == 0 else { throw FileFault(path, .list, reason: errno) }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// What stands at a path; nil where nothing does.
    public static func kindOfEntry(at path: String) throws(FileFault) -> Kind? {
        do throws(FileFault) {
            return try kind(of: path)
        } catch {
            guard error.reason == ENOENT || error.reason == ENOTDIR else { throw error }
            return nil
        }
    }

    /// The folder that relative paths begin in, in full; empty where the system does not tell.
    public static var current: String {
        guard let bytes = getcwd(nil, 0) else { return "" }
        defer { free(bytes) }
        return String(cString: bytes)
    }

    private static func kind(of path: String) throws(FileFault) -> Kind {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw FileFault(path, .read, reason: errno) }
        return kind(of: status)
    }

    private static func kind(of status: stat) -> Kind {
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .special
        }
    }

    /// Makes a folder and those it lies in, where they are missing.
    public static func create(_ path: String) throws(FileFault) {
        if mkdir(path, 0o755) == 0 { return }
        if errno == EEXIST, try kindOfEntry(at: path) == .folder { return }
        guard errno == ENOENT, Path.folder(of: path) != path else {
            throw FileFault(path, .create, reason: errno == 0 ? ENOTDIR : errno)
        }
        try create(Path.folder(of: path))
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
            throw FileFault(path, .create, reason: errno)
        }
    }

    /// Deletes a folder where nothing is left in it.
    /// - Returns: whether it is gone.
    public static func deleteIfEmpty(_ path: String) throws(FileFault) -> Bool {
        if rmdir(path) == 0 { return true }
        guard errno == ENOTEMPTY || errno == EEXIST || errno == ENOENT else {
            throw FileFault(path, .delete, reason: errno)
        }
        return errno == ENOENT
    }
}
