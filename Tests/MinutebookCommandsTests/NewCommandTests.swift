import Foundation
import MinutebookCommands
import Testing

@Suite("Beginning something new")
struct NewCommandTests {
    private static let project = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()

    /// A folder for one test, with the papers of a folder of the project.
    private func inFolder(with papers: String?, _ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        if let papers {
            try FileManager.default.copyItem(
                at: Self.project.appending(path: papers), to: folder.appending(path: "content"))
        }
        try body(folder.path())
    }

    private static let templates = project.appending(path: "templates").path()

    private func new(_ words: String..., in folder: String) -> CommandRun {
        CommandRun(["new"] + words + ["--content", "\(folder)/content", "--today", "2026-09-01"])
    }

    private func build(_ folder: String, _ words: String...) -> CommandRun {
        CommandRun(
            [
                "build", "--content", "\(folder)/content", "--output", "\(folder)/public", "--templates",
                Self.templates, "--today", "2026-09-01",
            ] + words)
    }

    /// All files below a folder, by their paths.
    private func files(_ folder: String) throws -> [String: Data] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
        return Dictionary(
            uniqueKeysWithValues: paths.map {
                ($0, FileManager.default.contents(atPath: folder + $0) ?? Data())
            })
    }

    @Test(
        "Drafts leave no trace on the site",
        arguments: [("content", "cambridge"), ("Tests/Records/riverside/content", "riverside")])
    func noTrace(papers: String, partnership: String) throws {
        try inFolder(with: papers) { folder in
            #expect(build(folder).status == .done)
            let choice = ["--partnership", partnership]
            #expect(new("meeting", "2026-12-08", choice[0], choice[1], in: folder).status == .done)
            #expect(
                new(
                    "paper", "Locks", "--meeting", "2026-12-08", "--item", "1", choice[0], choice[1],
                    in: folder
                )
                .status == .done)
            #expect(new("plan", "2031-34", choice[0], choice[1], in: folder).status == .done)
            #expect(build(folder).output.hasSuffix("nothing has changed\n"))
        }
    }

    @Test("A new site is sound at once, with its first meeting, and with all of it in public")
    func site() throws {
        try inFolder(with: nil) { folder in
            let site = "\(folder)/site"
            let name = "The \"Old\" Town: Safer *Together* 🚲"
            let made = CommandRun(["new", "site", site, "--name", name, "--templates", Self.templates])
            #expect(made.status == .done && made.errors == "")
            func expectSound() {
                let check = CommandRun([
                    "check", "--strict", "--content", "\(site)/content", "--templates", "\(site)/templates",
                    "--today",
                    "2026-09-01",
                ])
                #expect(check.status == .done && check.errors == "", "\(check.errors)")
                let build = build(site)
                #expect(build.status == .done && build.errors == "", "\(build.errors)")
            }
            expectSound()
            #expect(new("meeting", "2026-12-08", in: site).status == .done)
            #expect(new("paper", "Locks", "--meeting", "2026-12-08", in: site).status == .done)
            #expect(new("plan", "2027-30", in: site).status == .done)
            expectSound()
            for (path, text) in try files("\(site)/content/") where path.hasSuffix(".md") {
                let text = String(decoding: text, as: UTF8.self)
                try text.replacing("publish: draft", with: "publish: public").write(
                    toFile: "\(site)/content/\(path)", atomically: false, encoding: .utf8)
            }
            expectSound()
        }
    }

    @Test("The same once more is refused, and changes nothing")
    func again() throws {
        try inFolder(with: "Tests/Records/anytown/content") { folder in
            let calls = [
                ["meeting", "2026-12-08"], ["meeting", "2026-12-08-extraordinary"],
                ["paper", "Locks & keys", "--meeting", "2026-12-08"], ["plan", "2031-34"],
                ["partnership", "Riverside Community Safety Partnership"],
            ].map { ["new"] + $0 + ["--content", "\(folder)/content", "--today", "2026-09-01"] }
            for call in calls {
                let choice = call[1] == "partnership" ? [] : ["--partnership", "anytown"]
                #expect(CommandRun(call + choice).status == .done)
                let before = try files(folder)
                #expect(CommandRun(call + choice).status == .wrongUsage)
                #expect(try files(folder) == before)
            }
            #expect(try files(folder)["content/riverside/partnership.md"] != nil)
        }
    }

    @Test(
        "Titles in whatever letters name a file that is fit for an address, or are refused",
        arguments: [
            ("../../etc/passwd", "etc-passwd"), ("Café \"Bar\": a\nreport", "cafe-bar-a-report"),
            ("🚲", nil), ("..", nil), ("Minutes", nil), ("README", nil), ("a: - [b] # {c}", "a-b-c"),
            (
                String(repeating: "long ", count: 60),
                "long-long-long-long-long-long-long-long-long-long-long-long"
            ),
        ])
    func titles(title: String, name: String?) throws {
        try inFolder(with: "Tests/Records/anytown/content") { folder in
            let before = try files(folder)
            let run = new("paper", title, "--meeting", "2025-07-01", in: folder)
            let paths = Set(try files(folder).keys).subtracting(before.keys)
            #expect(paths == Set(name.map { ["content/anytown/meetings/2025-07-01/\($0).md"] } ?? []))
            #expect(run.status == (name == nil ? .wrongUsage : .done))
            #expect(
                CommandRun(["check", "--content", "\(folder)/content", "--templates", Self.templates]).status
                    == .done)
        }
    }

    @Test("What is in the way is named, and nothing is made beside it")
    func obstacles() throws {
        try inFolder(with: "Tests/Records/anytown/content") { folder in
            let meeting = "\(folder)/content/anytown/meetings/2026-12-08"
            try "".write(toFile: meeting, atomically: false, encoding: .utf8)
            #expect(
                new("meeting", "2026-12-08", in: folder).errors.contains("is there already, as \(meeting);"))
            let plans = "\(folder)/content/riverside"
            try "".write(toFile: plans, atomically: false, encoding: .utf8)
            let before = try files(folder)
            #expect(
                new("partnership", "Riverside CSP", in: folder).errors.hasPrefix(
                    "minutebook: \(plans) is in the way; it is no folder, and has to be one\n"))
            #expect(try files(folder) == before)
        }
    }
}
