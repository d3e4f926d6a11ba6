import Files
import Foundation
import Publishing
import Testing

@Suite("Publishing a site")
struct PublisherTests {
    /// Runs a test on an output folder that is not there yet.
    private func withOutput(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    private func file(_ path: String, _ text: String) -> PublishedFile {
        PublishedFile(path: path, bytes: Array(text.utf8))
    }

    @Test("The folder holds the files, a marker for GitHub Pages and their list")
    func first() throws {
        try withOutput { output in
            let changes = try Publisher(output).publish([
                file("index.html", "home"), file("a/b/index.html", "b"),
            ])
            #expect(changes.written == [".nojekyll", "a/b/index.html", "index.html"])
            #expect(changes.deleted == [])
            #expect(try PlainFile.read("\(output)/a/b/index.html") == Array("b".utf8))
            #expect(
                try String(decoding: PlainFile.read("\(output)/.minutebook"), as: UTF8.self)
                    == ".nojekyll\na/b/index.html\nindex.html\n")
        }
    }

    @Test("What has not changed is not written, what has gone is deleted with its empty folders")
    func second() throws {
        try withOutput { output in
            let publisher = Publisher(output)
            _ = try publisher.publish([
                file("index.html", "home"), file("a/b/index.html", "b"), file("a/c", "c"),
            ])
            let before =
                try FileManager.default.attributesOfItem(atPath: "\(output)/a/c")[.systemFileNumber] as? Int
            let changes = try publisher.publish([file("index.html", "new home"), file("a/c", "c")])
            #expect(changes.written == ["index.html"])
            #expect(changes.deleted == ["a/b/index.html"])
            #expect(try Folder.kindOfEntry(at: "\(output)/a/b") == nil)
            let after =
                try FileManager.default.attributesOfItem(atPath: "\(output)/a/c")[.systemFileNumber] as? Int
            #expect(before == after)
            let none = try publisher.publish([file("index.html", "new home"), file("a/c", "c")])
            #expect(none.written.isEmpty && none.deleted.isEmpty)
        }
    }

    @Test("A file that no build wrote stops everything, before anything is touched")
    func stranger() throws {
        try withOutput { output in
            let publisher = Publisher(output)
            _ = try publisher.publish([file("index.html", "home")])
            try Folder.create("\(output)/holiday")
            try PlainFile.replace("\(output)/holiday/photo.jpg", with: [1])
            #expect(throws: PublishingFault.stranger("holiday/photo.jpg", folder: output)) {
                try publisher.publish([file("index.html", "new")])
            }
            #expect(try PlainFile.read("\(output)/index.html") == Array("home".utf8))
            #expect(
                PublishingFault.stranger("photo.jpg", folder: "public").description
                    == "public/photo.jpg was not written by minutebook: move it away, or build into another folder"
            )
        }
    }

    @Test("A folder that was never built into may hold the marker alone")
    func adoption() throws {
        try withOutput { output in
            try Folder.create(output)
            try PlainFile.replace("\(output)/.nojekyll", with: [])
            #expect(try Publisher(output).publish([file("a", "a")]).written == ["a"])
        }
    }

    @Test("What a killed build leaves behind is known as ours by the next one")
    func killed() throws {
        try withOutput { output in
            _ = try Publisher(output).publish([file("a/index.html", "a"), file("old", "o")])
            // As after a kill between two writes: the list names old and new, a draft is still there.
            try PlainFile.replace(
                "\(output)/.minutebook", with: Array(".nojekyll\na/index.html\nb\nold\n".utf8))
            try PlainFile.replace("\(output)/a/.index.html.new", with: [1])
            try PlainFile.replace("\(output)/b", with: [1])
            let changes = try Publisher(output).publish([file("a/index.html", "a"), file("b", "b")])
            #expect(changes.written == ["b"])
            #expect(changes.deleted == ["a/.index.html.new", "old"])
        }
    }

    @Test("New files are on the list before they are written")
    func listedFirst() throws {
        try withOutput { output in
            _ = try Publisher(output).publish([file("a", "a")])
            // A folder in the place of a file: the write fails half-way.
            try Folder.create("\(output)/z")
            #expect(throws: PublishingFault.self) {
                try Publisher(output).publish([file("b", "b"), file("z", "z")])
            }
            let list = try String(decoding: PlainFile.read("\(output)/.minutebook"), as: UTF8.self)
            #expect(list == ".nojekyll\na\nb\nz\n")
        }
    }

    @Test("What the machine refuses is named")
    func refused() throws {
        try withOutput { output in
            try PlainFile.replace(output, with: [])
            #expect(throws: PublishingFault.machine(FileFault(output, .create, reason: EEXIST))) {
                try Publisher(output).publish([])
            }
        }
    }
}
