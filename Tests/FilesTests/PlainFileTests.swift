import Files
import Foundation
import Testing

@Suite("Files and folders")
struct PlainFileTests {
    /// A folder for one test.
    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    @Test("What is written is read again, whatever its size", arguments: [0, 1, 4_096, 65_536, 300_001])
    func roundTrip(size: Int) throws {
        try inFolder { folder in
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            try PlainFile.replace("\(folder)/a", with: bytes)
            #expect(try PlainFile.read("\(folder)/a") == bytes)
            #expect(try Folder.entries(of: folder).map(\.name) == ["a"])
        }
    }

    @Test("A file that tells a size of zero is read to its end")
    func unsized() throws {
        #expect(try PlainFile.read("/proc/self/cmdline").count > 1)
    }

    @Test("A link is not followed, a pipe not waited for, a folder not read, and each is named")
    func notPlain() throws {
        try inFolder { folder in
            try PlainFile.replace("\(folder)/file", with: [1])
            symlink("\(folder)/file", "\(folder)/link")
            mkfifo("\(folder)/pipe", 0o600)
            try Folder.create("\(folder)/folder")
            #expect(throws: FileFault("\(folder)/link", .read, reason: ELOOP)) {
                try PlainFile.read("\(folder)/link")
            }
            #expect(throws: FileFault("\(folder)/pipe", .read, reason: EINVAL)) {
                try PlainFile.read("\(folder)/pipe")
            }
            #expect(throws: FileFault("\(folder)/folder", .read, reason: EINVAL)) {
                try PlainFile.read("\(folder)/folder")
            }
            #expect(throws: FileFault("\(folder)/none", .read, reason: ENOENT)) {
                try PlainFile.read("\(folder)/none")
            }
            let entries = try Folder.entries(of: folder)
            #expect(entries.map(\.name) == ["file", "folder", "link", "pipe"])
            #expect(entries.map(\.kind) == [.file, .folder, .link, .special])
        }
    }

    @Test("A fault names the file and the reason in words")
    func description() {
        #expect(
            FileFault("content/site.md", .read, reason: ENOENT).description
                == "content/site.md cannot be read: No such file or directory")
    }

    @Test("A file that cannot be written leaves the old one and no draft")
    func failedWrite() throws {
        try inFolder { folder in
            try Folder.create("\(folder)/taken")
            try PlainFile.replace("\(folder)/taken/a", with: [1])
            #expect(throws: FileFault("\(folder)/taken", .rename, reason: EISDIR)) {
                try PlainFile.replace("\(folder)/taken", with: [2])
            }
            #expect(try Folder.entries(of: folder).map(\.name) == ["taken"])
        }
    }

    @Test("Folders are made with those above them, and only empty ones go")
    func folders() throws {
        try inFolder { folder in
            try Folder.create("\(folder)/a/b/c")
            try Folder.create("\(folder)/a/b/c")
            #expect(try Folder.kindOfEntry(at: "\(folder)/a/b/c") == .folder)
            #expect(try !Folder.deleteIfEmpty("\(folder)/a/b"))
            #expect(try Folder.deleteIfEmpty("\(folder)/a/b/c"))
            #expect(try Folder.kindOfEntry(at: "\(folder)/a/b/c") == nil)
            try PlainFile.replace("\(folder)/file", with: [])
            #expect(throws: FileFault("\(folder)/file", .create, reason: EEXIST)) {
                try Folder.create("\(folder)/file")
            }
        }
    }

    @Test(
        "A path has a folder and a name",
        arguments: [("a/b/c", "a/b", "c"), ("a", ".", "a"), ("/a", "/", "a"), ("a/", "a", "")])
    func paths(path: String, folder: String, name: String) {
        #expect(Path.folder(of: path) == folder)
        #expect(Path.name(of: path) == name)
    }
}
