import Diagnostics
import Files
import Foundation
import Testing
import WorkingDays

@testable import Record

/// The officer's reference is held to what is really read.
@Suite("content/README.md")
struct ContentReferenceTests {
    private static let text: String = {
        let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = project.appending(path: "content/README.md")
        return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }()

    private enum Part {
        case paper(String)
        /// Fields alone; others may be needed beside them.
        case fields(String, others: String)
        case body(String)
        /// It lies beside `site.md`.
        case site(String)
        /// It shows where files lie.
        case tree
    }

    /// What the examples are, under which heading, one after the other.
    private static let parts: [String: [Part]] = [
        "The papers": [.tree],
        "Every paper": [
            .paper("pages/questions.md"), .fields("pages/a.md", others: "title: A\npublish: public"),
        ],
        "The agenda: `agenda.md`": [.paper("meetings/2025-07-01/agenda.md")],
        "The minutes: `minutes.md`": [.paper("meetings/2025-07-01/minutes.md")],
        "The action log: `actions.md`": [.body("meetings/2025-07-01/actions.md")],
        "Other papers": [.paper("meetings/2025-07-01/bicycle-theft.md")],
        "Figures": [.paper("meetings/2025-07-01/domestic-abuse.md")],
        "A plan": [.paper("plans/2025-27.md")],
        "Themes and abbreviations": [.paper("themes.md"), .body("glossary.md")],
        "Groups, terms of reference, assessments and reviews": [.paper("terms-of-reference/2025-07-01.md")],
        "The accessibility statement: `pages/accessibility.md`": [.site("pages/accessibility.md")],
        "A partnership: `partnership.md`": [.fields("partnership.md", others: "")],
    ]

    /// The examples with the headings they stand under.
    private static var examples: [(heading: String, text: String)] {
        var examples: [(heading: String, text: String)] = []
        var heading = ""
        var isInside = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line == "```" {
                isInside.toggle()
                if isInside { examples.append((heading, "")) }
            } else if isInside {
                examples[examples.count - 1].text += line + "\n"
            } else if line.hasPrefix("#") {
                heading = String(line.drop { $0 == "#" }.dropFirst())
            }
        }
        return examples
    }

    @Test("Who writes papers as its examples do gets neither error nor warning")
    func examples() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var files = ["site.md": "---\nname: Records\n---\n"]
        for (heading, examples) in Dictionary(grouping: Self.examples, by: \.heading) {
            let parts = Self.parts[heading] ?? []
            #expect(parts.count == examples.count, "the examples under \(heading)")
            for (part, example) in zip(parts, examples) {
                switch part {
                case .paper(let path): files["riverside/\(path)"] = example.text
                case .fields(let path, let others):
                    files["riverside/\(path)"] = "---\n\(others)\n\(example.text)---\n"
                case .body(let path):
                    files["riverside/\(path)"] = "---\npublish: public\n---\n\(example.text)"
                case .site(let path): files[path] = example.text
                case .tree: break
                }
            }
        }
        #expect(files.count == 14)
        for (path, text) in files {
            try Folder.create(Path.folder(of: "\(folder)/\(path)"))
            try PlainFile.replace("\(folder)/\(path)", with: Array(text.utf8))
        }
        var log = DiagnosticLog()
        let documents = try ContentReader(folder).read(reporting: &log)
        let today = try CivilDate(iso: "2025-09-01")
        let record = RecordBuilder(documents, today: today).build(reporting: &log)
        #expect(record.partnerships.flatMap(\.meetings).map(\.id.text) == ["riverside/2025-07-01"])
        let series = FigureSeriesBuilder(documents.papers).series(reporting: &log)
        #expect(PrintedReport(style: .plain).text(of: log) == "")
        #expect(documents.all.count == 12)

        let agenda = try #require(documents.agendas.first)
        #expect(agenda.agenda.items.map(\.number) == ["1", "2", "3", "4", "5", "5(a)", "5(b)", "6"])
        #expect(agenda.agenda.items.filter(\.isClosed).map(\.number) == ["2"])
        let minutes = try #require(documents.minutes.first)
        #expect(minutes.minutes.flatMap(\.paragraphs).map(\.number) == ["3.1", "5.1", "5.2"])
        #expect(minutes.attendance.present.map(\.value.name) == ["Ada Bell", "Tom Reed", "Sam Hill"])
        #expect(
            documents.actionLogs.first?.entries.map(\.update.status) == [.closed, .carriedOver, .inProgress])
        #expect(documents.plans.first?.priorities.map(\.id) == ["strategic-1", "track-1"])
        #expect(documents.accessibilityStatements.first?.compliance == .partial)
        #expect(series.first?.figures.first?.points.map(\.value.text) == ["103"])
    }

    @Test(
        "Every field that a kind of paper can have stands in it",
        arguments: [
            "site.md", "riverside/partnership.md", "riverside/pages/a.md", "riverside/plans/2025-27.md",
            "riverside/meetings/2025-07-01/agenda.md", "riverside/meetings/2025-07-01/minutes.md",
            "riverside/meetings/2025-07-01/actions.md", "riverside/meetings/2025-07-01/a.md",
            "riverside/strategic-assessments/2013.md", "riverside/groups/a.md", "riverside/themes.md",
            "riverside/terms-of-reference/a.md", "riverside/annual-reviews/2025.md", "riverside/glossary.md",
            "pages/accessibility.md",
        ])
    func fields(path: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        // The message about a field that nobody knows lists those that are known.
        var files = [
            "site.md": "---\nname: Records\n---\n", "riverside/partnership.md": "---\nname: Riverside\n---\n",
        ]
        files[path] = "---\nzzzzzzzzzzzz: 1\n---\n"
        for (file, text) in files {
            try Folder.create(Path.folder(of: "\(folder)/\(file)"))
            try PlainFile.replace("\(folder)/\(file)", with: Array(text.utf8))
        }
        var log = DiagnosticLog()
        _ = try ContentReader(folder).read(reporting: &log)
        let message = try #require(log.diagnostics.first { $0.code == .fieldUnknown }?.mend)
        let names = message.matches(of: /`([a-z-]+)`/).map(\.1)
        #expect(names.count > 3)
        for name in names { #expect(Self.text.contains("`\(name)`"), "\(name)") }
    }
}
