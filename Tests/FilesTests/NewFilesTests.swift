import Files
import Foundation
import Testing

@Suite("Files that are new")
struct NewFilesTests {
    /// A folder for one test.
    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    private func files(in folder: String, _ paths: String...) -> NewFiles {
        NewFiles(in: folder, paths.map { ($0, Array("new".utf8)) })
    }

    @Test("They are made with the folders they lie in, and told in their order")
    func made() throws {
        try inFolder { folder in
            let files = files(in: "\(folder)/content", "b/c/agenda.md", "a.md")
            #expect(try files.obstacle == nil)
            var made: [String] = []
            try files.create(made: &made)
            #expect(made == ["\(folder)/content/b/c/agenda.md", "\(folder)/content/a.md"])
            #expect(try PlainFile.read("\(folder)/content/b/c/agenda.md") == Array("new".utf8))
        }
    }

    @Test("What stands in the way is found before anything is made, be it a link that leads nowhere")
    func obstacles() throws {
        try inFolder { folder in
            try PlainFile.replace("\(folder)/file", with: [])
            symlink("/nowhere", "\(folder)/link")
            #expect(try files(in: folder, "new", "file").obstacle == .taken("\(folder)/file"))
            #expect(try files(in: folder, "link").obstacle == .taken("\(folder)/link"))
            #expect(try files(in: folder, "file/a.md").obstacle == .noFolder("\(folder)/file"))
            #expect(try files(in: folder, "link/a.md").obstacle == .noFolder("\(folder)/link"))
        }
    }

    @Test("Nothing is overwritten, whatever has come since; what is made by then is told")
    func exclusive() throws {
        try inFolder { folder in
            try PlainFile.create("\(folder)/b", with: [1])
            symlink("\(folder)/b", "\(folder)/link")
            #expect(throws: FileFault("\(folder)/b", .create, reason: EEXIST)) {
                try PlainFile.create("\(folder)/b", with: [2])
            }
            #expect(throws: FileFault("\(folder)/link", .create, reason: EEXIST)) {
                try PlainFile.create("\(folder)/link", with: [2])
            }
            #expect(try PlainFile.read("\(folder)/b") == [1])
            var made: [String] = []
            #expect(throws: FileFault("\(folder)/b", .create, reason: EEXIST)) {
                try files(in: folder, "a", "b", "c").create(made: &made)
            }
            #expect(made == ["\(folder)/a"])
        }
    }
}
