import Diagnostics
import Files
import Foundation
import Record
import Testing
import WorkingDays

@Suite("Reading the content folder")
struct ContentReaderTests {
    /// A content folder for one test.
    private func inContent(_ files: [String: String] = [:], _ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let site = ["site.md": "---\nname: Records\n---\n"]
        for (path, text) in site.merging(files, uniquingKeysWith: { $1 }) {
            try Folder.create(Path.folder(of: "\(folder)/\(path)"))
            try PlainFile.replace("\(folder)/\(path)", with: Array(text.utf8))
        }
        try body(folder)
    }

    private func page(_ title: String) -> String { "---\ntitle: \(title)\npublish: public\n---\n" }

    @Test("Papers are found wherever they lie, and come in the order of their addresses")
    func order() throws {
        let files = [
            "b.md": page("B"), "a/b/c.md": page("C"), "a/pages/x.md": page("X"), "notes.txt": "x",
            "a.md": page("A"),
        ]
        try inContent(files) { folder in
            var log = DiagnosticLog()
            let documents = try ContentReader(folder).read(reporting: &log)
            #expect(documents.pages.map(\.address) == ["a/", "a/b/c/", "a/x/", "b/"])
            #expect(documents.pages.map(\.title) == ["A", "C", "X", "B"])
            #expect(log.isEmpty)
        }
    }

    @Test("A link out of the folder is refused and nothing behind it read; so is a pipe")
    func links() throws {
        try inContent { folder in
            symlink("/etc", "\(folder)/etc")
            symlink("/etc/hostname", "\(folder)/host.md")
            mkfifo("\(folder)/pipe.md", 0o600)
            var log = DiagnosticLog()
            let pages = try ContentReader(folder).read(reporting: &log).pages
            #expect(pages.isEmpty)
            #expect(log.diagnostics.map(\.code) == [.fileNotPlain, .fileNotPlain, .fileNotPlain])
            #expect(
                log.diagnostics.map(\.place.file) == ["etc", "host.md", "pipe.md"].map { "\(folder)/\($0)" })
        }
    }

    @Test("A link back into the folder is no endless road")
    func loop() throws {
        try inContent(["a/x.md": page("X")]) { folder in
            symlink("..", "\(folder)/a/up")
            var log = DiagnosticLog()
            let pages = try ContentReader(folder).read(reporting: &log).pages
            #expect(pages.count == 1)
            #expect(log.diagnostics.map(\.code) == [.fileNotPlain])
        }
    }

    @Test("Folders lie only so deep")
    func depth() throws {
        let deep = String(repeating: "d/", count: 30) + "x.md"
        try inContent([deep: page("X")]) { folder in
            var log = DiagnosticLog()
            let pages = try ContentReader(folder).read(reporting: &log).pages
            #expect(pages.isEmpty)
            #expect(log.diagnostics.map(\.rule) == ["folders lie at most 20 deep within each other"])
        }
    }

    @Test("A damaged paper is left out with a message, and the others are read")
    func damaged() throws {
        try inContent(["a.md": page("A"), "b.md": "---\ntitle: [\n---\n", "c.md": page("C\u{0}")]) { folder in
            var log = DiagnosticLog()
            let pages = try ContentReader(folder).read(reporting: &log).pages
            #expect(pages.map(\.title) == ["A"])
            #expect(log.hasErrors)
            #expect(Set(log.diagnostics.map(\.place.file)) == ["\(folder)/b.md", "\(folder)/c.md"])
        }
    }

    @Test("A folder that cannot be read is a fault of the machine")
    func missing() {
        var log = DiagnosticLog()
        #expect(throws: FileFault("/nowhere/content", .list, reason: ENOENT)) {
            try ContentReader("/nowhere/content").read(reporting: &log)
        }
    }

    @Test("A paper of every kind is found where its kind lies, and is seen only when it is public")
    func kinds() throws {
        let places: [(DocumentKind, String)] = [
            (.agenda, "meetings/2025-07-01/agenda.md"), (.minutes, "meetings/2025-07-01/minutes.md"),
            (.actionLog, "meetings/2025-07-01/actions.md"), (.paper, "meetings/2025-07-01/report.md"),
            (.plan, "plans/2025-27.md"), (.strategicAssessment, "strategic-assessments/2013.md"),
            (.group, "groups/cycle-crime.md"), (.termsOfReference, "terms-of-reference/2025-07-01.md"),
            (.annualReview, "annual-reviews/2025.md"), (.themes, "themes.md"),
            (.glossary, "glossary.md"), (.page, "pages/about.md"),
            (.accessibilityStatement, "pages/accessibility.md"),
        ]
        // The site and the partnership are no papers, and have no state of their own.
        #expect(Set(places.map(\.0)) == Set(DocumentKind.allCases).subtracting([.site, .partnership]))
        for state in ["public", "draft", "never", "2025-07-02"] {
            var files = ["riverside/partnership.md": "---\nname: Riverside\n---\n"]
            for (kind, place) in places {
                let path = kind == .accessibilityStatement ? place : "riverside/\(place)"
                files[path] = "---\ntitle: A\npublish: \(state)\n---\n"
            }
            try inContent(files) { folder in
                var log = DiagnosticLog()
                let documents = try ContentReader(folder).read(reporting: &log)
                #expect(!log.hasErrors)
                #expect(documents.all.map(\.document.kind) == places.map(\.0))
                let visible = documents.visible(on: try CivilDate(iso: "2025-07-01")).all
                #expect(visible.map(\.document.kind) == (state == "public" ? places.map(\.0) : []))
            }
        }
    }
}
