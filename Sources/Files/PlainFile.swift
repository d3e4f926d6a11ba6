import Glibc

/// A file of bytes: no folder, link, pipe or device.
public enum PlainFile {
    /// Reads a whole file. A link in its place is not followed, a pipe or device not waited for.
    public static func read(_ path: String) throws(FileFault) -> [UInt8] {
        let file = try FileDescriptor(path, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK, for: .read)
        var status = stat()
        guard fstat(file.number, &status) == 0 else { throw FileFault(path, .read, reason: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw FileFault(path, .read, reason: EINVAL) }

        // One byte more than the file should have tells its end without another call.
        var bytes: [UInt8] = []
        var capacity = max(Int(status.st_size), 0) + 1
        while true {
            let chunk = try [UInt8](capacity: capacity) { (span) throws(FileFault) in
                try fill(&span, from: file, path)
            }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            if chunk.count < capacity { return bytes }
            capacity = 64 * 1024
        }
    }

    private static func fill(
        _ span: inout OutputSpan<UInt8>, from file: borrowing FileDescriptor, _ path: String
    ) throws(FileFault) {
        let number = file.number
        try span.withUnsafeMutableBufferPointer { (buffer, count) throws(FileFault) in
            while count < buffer.count {
                let step = Glibc.read(number, buffer.baseAddress.map { $0 + count }, buffer.count - count)
                if step == 0 { return }
                if step > 0 {
                    count += step
                } else if errno != EINTR {
                    throw FileFault(path, .read, reason: errno)
                }
            }
        }
    }

    /// Writes a file as a whole under another name, then puts it in place: whoever reads it meanwhile sees
    /// the old bytes or the new ones.
    public static func replace(_ path: String, with bytes: [UInt8]) throws(FileFault) {
        let draft = draft(of: path)
        do throws(FileFault) {
            try write(bytes, to: draft)
            guard rename(draft, path) == 0 else { throw FileFault(path, .rename, reason: errno) }
        } catch {
            unlink(draft)
            throw error
        }
    }

    /// The name under which a file is written before it is put in place.
    public static func draft(of path: String) -> String {
        let name = ".\(Path.name(of: path)).new"
        return path.utf8.contains(UInt8(ascii: "/")) ? "\(Path.folder(of: path))/\(name)" : name
    }

    /// Writes a file where nothing stands yet, not even a link. One that cannot be written whole is taken away again.
    public static func create(_ path: String, with bytes: [UInt8]) throws(FileFault) {
        let file = try FileDescriptor(
            path, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o644, for: .create)
        do throws(FileFault) {
            try write(bytes, to: file, path)
        } catch {
            unlink(path)
            throw error
        }
    }

    private static func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
        let file = try FileDescriptor(
            path, flags: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, mode: 0o644, for: .create)
        try write(bytes, to: file, path)
    }

    private static func write(
        _ bytes: [UInt8], to file: borrowing FileDescriptor, _ path: String
    ) throws(FileFault) {
        let number = file.number
        try bytes.span.withUnsafeBytes { (buffer) throws(FileFault) in
            var written = 0
            while written < buffer.count {
                let step = Glibc.write(
                    number, buffer.baseAddress.map { $0 + written }, buffer.count - written)
                if step >= 0 {
                    written += step
                } else if errno != EINTR {
                    throw FileFault(path, .write, reason: errno)
                }
            }
        }
    }

    public static func delete(_ path: String) throws(FileFault) {
        guard unlink(path) == 0 else { throw FileFault(path, .delete, reason: errno) }
    }
}
