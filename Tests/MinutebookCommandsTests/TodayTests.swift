import Foundation
import MinutebookCommands
import Testing

@Suite("The day a build is made for")
struct TodayTests {
    @Test(
        "Without a date it is the day in London",
        arguments: [
            // 23:30 UTC on 30 June 2025 is 00:30 on 1 July in London, and an hour earlier it is not.
            (1_751_326_200, true), (1_751_322_600, false),
        ])
    func london(seconds: Int, isPublic: Bool) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let content = folder.appending(path: "content")
        try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
        try Data("---\nname: Records\n---\n".utf8).write(to: content.appending(path: "site.md"))
        try Data("---\ntitle: A\npublish: 2025-07-01\n---\n".utf8).write(to: content.appending(path: "a.md"))
        let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()

        let output = folder.appending(path: "public")
        let run = CommandRun(
            [
                "build", "--content", content.path(), "--templates",
                project.appending(path: "templates").path(), "--output", output.path(),
            ], now: seconds)
        #expect(run.status == .done && run.errors == "")
        #expect(
            FileManager.default.fileExists(atPath: output.appending(path: "a/index.html").path()) == isPublic)
    }
}
