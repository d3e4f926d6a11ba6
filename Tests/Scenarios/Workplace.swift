import Foundation

/// A folder of its own in which the command runs, with the templates of the project.
struct Workplace {
    private let folder: URL

    init(for scenario: Scenario) throws {
        try self.init()
        for file in scenario.files { try file.write(in: folder) }
    }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        let project = Scenario.root.deletingLastPathComponent().deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: project.appending(path: "templates"), to: folder.appending(path: "templates"))
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }

    func run(_ words: [String]) throws -> (status: Int32, output: String, errors: String) {
        let process = Process()
        process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appending(path: "minutebook")
        process.arguments = words
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin"]
        let output = folder.appending(path: ".stdout")
        let errors = folder.appending(path: ".stderr")
        for file in [output, errors] { try Data().write(to: file) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return (
            process.terminationStatus, try String(contentsOf: output, encoding: .utf8),
            try String(contentsOf: errors, encoding: .utf8)
        )
    }

    func publishedPaths() throws -> [String] {
        let output = folder.appending(path: "public")
        guard FileManager.default.fileExists(atPath: output.path()) else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: output.path()).filter { path in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(
                atPath: output.appending(path: path).path(), isDirectory: &isFolder)
            return !isFolder.boolValue
        }.sorted()
    }

    func text(of path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
}
