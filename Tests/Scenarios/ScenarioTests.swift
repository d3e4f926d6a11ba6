import Foundation
import Testing

@Suite("Scenarios")
struct ScenarioTests {
    @Test("The command does what the scenario says", arguments: try Scenario.all())
    func run(scenario: Scenario) throws {
        try #require(!scenario.commands.isEmpty)
        let folder = try Workplace(for: scenario)
        defer { folder.remove() }
        var output = ""
        var errors = ""
        for (words, status) in scenario.commands {
            let result = try folder.run(words)
            #expect(result.status == status, "\(words)")
            output += result.output
            errors += result.errors
        }
        for (name, expected) in scenario.sections {
            if name == "stdout" {
                #expect(output == expected)
            } else if name == "stderr" {
                #expect(errors == expected)
            } else if name == "files" {
                let paths = try folder.publishedPaths()
                #expect(paths == expected.split(separator: "\n").map(String.init))
            } else if name.contains("/"), !name.hasPrefix("in ") {
                continue  // a file that was there before
            } else if !name.hasPrefix("in ") {
                Issue.record("a scenario has no section \(name)")
            } else {
                let text = try folder.text(of: String(name.dropFirst(3)))
                for line in expected.split(separator: "\n") { #expect(text.contains(line)) }
            }
        }
        // What a scenario does not say is printed, is not.
        if scenario.section("stdout") == nil { #expect(output == "") }
        if scenario.section("stderr") == nil { #expect(errors == "") }
    }
}

/// A folder of its own in which a scenario runs.
private struct Workplace {
    private let folder: URL

    init(for scenario: Scenario) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        let project = Scenario.root.deletingLastPathComponent().deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: project.appending(path: "templates"), to: folder.appending(path: "templates"))
        for (name, text) in scenario.sections where name.contains("/") && !name.hasPrefix("in ") {
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
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
