import Foundation
import MinutebookCommands
import Testing
import WorkingDays

@Suite("Inspecting papers")
struct InspectTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

    private static let files = [
        "content/site.md": "---\nname: Records\n---\n",
        "content/north/partnership.md": "---\nname: North\n---\n",
        "content/north/plans/2025-27.md": "---\ntitle: Plan\npublish: public\n---\nWords.\n",
        "content/north/meetings/2025-07-01/agenda.md":
            "---\npublish: public\n---\n| No | Item |\n| --- | --- |\n| 1 | Roads |\n",
        "content/north/meetings/2025-07-01/minutes.md":
            "---\npublish: draft\n---\n## 1. Roads\n\n1.1 It was agreed to mend them. Action point 07/01\n",
        "content/north/meetings/2025-07-01/report.md": "---\ntitle: Report\n---\n[a](b.md)\n",
        "content/south/partnership.md": "---\nname: South\n---\n",
        "content/south/pages/about.md": "---\ntitle: About\npublish: never\n---\nWords.\n",
        "alone/partnership.md": "---\nname: Alone\n---\n",
        "alone/meetings/2025-07-01/agenda.md": "---\npublish: public\n---\nSoon.\n",
    ]

    /// What a run prints, and how it ends.
    private struct Run {
        var status = ExitStatus.done
        var output = ""
        var errors = ""

        /// The ids that stand in an array of the output; its number of things, where they have none.
        func ids(_ name: String) throws -> [String] {
            let data = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: [[String: Any]]]
            return (data?[name] ?? []).map { $0["id"] as? String ?? "\($0["number"] ?? "")" }
        }
    }

    private func inspect(_ arguments: String..., with more: [String: String] = [:]) throws -> Run {
        for (path, text) in Self.files.merging(more, uniquingKeysWith: { $1 }) {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        defer { try? FileManager.default.removeItem(at: folder) }
        let words = arguments.map { word in
            word.hasPrefix("content") || word.hasPrefix("alone") ? folder.appending(path: word).path() : word
        }
        let run = CommandRun(["inspect"] + words)
        let name = folder.path() + "/"
        return Run(status: run.status, output: run.output, errors: run.errors.replacing(name, with: ""))
    }

    @Test("Of a whole folder, all that was understood is printed, drafts too, each with who may see it")
    func whole() throws {
        let run = try inspect("content")
        #expect(run.status == .done)
        #expect(try run.ids("partnerships") == ["north", "south"])
        #expect(
            try run.ids("papers") == [
                "north/2025-07-01/agenda", "north/2025-07-01/minutes", "north/2025-07-01/report",
            ])
        #expect(try run.ids("pages") == ["south/pages/about"])
        #expect(
            run.output.contains("\"publish\": \"never\"") && run.output.contains("\"publish\": \"draft\""))
        #expect(
            run.errors == """
                content/north/meetings/2025-07-01/report.md:1:1: warning: a paper says who may see it, and this one \
                has no `publish:` [publish-missing]
                  mend: add `publish: public` to publish it; until then it is a draft
                content/north/meetings/2025-07-01/report.md:4:1: warning: a link names a file or a page that is \
                there, and `b.md` is not [link-unknown]
                  mend: write the way from this file to the other, such as `../2025-07-01/minutes.md`
                2 warnings in 1 file

                """)
    }

    @Test(
        "Of one paper, what it says is printed, understood among all the others, and only its own faults are told"
    )
    func onePaper() throws {
        let run = try inspect("content/north/meetings/2025-07-01/minutes.md")
        #expect(run.status == .done && run.errors == "")
        #expect(try run.ids("papers") == ["north/2025-07-01/minutes"])
        #expect(try run.ids("minutes") == ["1"])
        #expect(try run.ids("decisions") == ["north/2025-07-01/decisions/1"])
        #expect(try run.ids("actions") == ["north/2025-07-01/07-01"])
        #expect(try run.ids("meetings") == ["north/2025-07-01"])
        #expect(try run.ids("partnerships") == [] && run.ids("plans") == [] && run.ids("pages") == [])
        // The minute meets the item of an agenda that was not asked for.
        #expect(run.output.contains("\"item\": \"1\""))
    }

    @Test("Of a meeting's folder, the meeting with all its papers is printed")
    func meetingFolder() throws {
        for path in ["content/north/meetings/2025-07-01", "content/north/meetings/2025-07-01/"] {
            let run = try inspect(path)
            #expect(try run.ids("meetings") == ["north/2025-07-01"])
            #expect(try run.ids("papers").count == 3)
            #expect(try run.ids("plans") == [] && run.ids("partnerships") == [])
            #expect(run.errors.hasSuffix("2 warnings in 1 file\n"))
        }
    }

    @Test("Of a partnership's folder, its own papers are printed")
    func partnershipFolder() throws {
        let run = try inspect("content/south")
        #expect(try run.ids("partnerships") == ["south"])
        #expect(try run.ids("pages") == ["south/pages/about"] && run.ids("papers") == [])
        #expect(run.errors == "")
    }

    @Test(
        "The content folder is the one above with a site.md, else with a partnership.md, else the one that is named"
    )
    func contentFolder() throws {
        let alone = try inspect("alone/meetings/2025-07-01/agenda.md")
        #expect(try alone.ids("meetings") == ["2025-07-01"])
        let named = try inspect("content/north/plans/2025-27.md", "--content", "content/north")
        #expect(try named.ids("plans") == ["plans/2025-27"])
        let found = try inspect("content/north/plans/2025-27.md")
        #expect(try found.ids("plans") == ["north/plans/2025-27"])
    }

    @Test("A path at which nothing is, and one outside the content folder that is named, are wrong usage")
    func nothingThere() throws {
        let missing = try inspect("content/north/plans/2026-28.md")
        #expect(missing.status == .wrongUsage && missing.output == "")
        #expect(
            missing.errors == """
                minutebook: there is no paper or folder at content/north/plans/2026-28.md
                  minutebook help inspect says more

                """)
        let outside = try inspect("alone", "--content", "content")
        #expect(outside.status == .wrongUsage && outside.output == "")
        #expect(
            outside.errors == """
                minutebook: alone is not in the content folder content
                  minutebook help inspect says more

                """)
        #expect(try inspect().status == .wrongUsage)
    }

    @Test("A paper with errors is told of, and all that could be understood is printed: status 0")
    func errors() throws {
        let run = try inspect("content", with: ["content/north/plans/2027-30.md": "---\ntitle: [\n---\n"])
        #expect(run.status == .done && run.errors.contains(" error: "))
        #expect(try run.ids("plans") == ["north/plans/2025-27"])
    }
}
