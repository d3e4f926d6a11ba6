import Foundation
import MinutebookCommands
import Testing

@Suite("The officer's desk on the command line")
struct StatusCommandTests {
    private static let project = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let example = project.appending(path: "content").path()
    private static let riverside = project.appending(path: "Tests/Records/riverside/content").path()

    /// A folder of papers for one run.
    private func status(_ words: [String], of files: [String: String]) throws -> CommandRun {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (path, text) in files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        return CommandRun(["status", "--content", folder.path()] + words)
    }

    private static let quiet = [
        "site.md": "---\nname: Records\n---\n", "partnership.md": "---\nname: Anytown\n---\n",
        "pages/accessibility.md": "---\npublish: public\nprepared: 2025-12-01\n---\n",
        "plans/2025-28.md": "---\ntitle: Plan\npublish: public\nagreed: 2025-12-01\n---\n",
        "terms-of-reference/2025-12-01.md": "---\npublish: public\n---\n",
    ]

    @Test("Where nothing is overdue it ends well, and otherwise so that a scheduler takes notice")
    func exit() throws {
        #expect(try status(["--today", "2026-01-05"], of: Self.quiet).status == .done)
        let late = try status(["--today", "2026-12-02"], of: Self.quiet)
        #expect(late.status == .contentHasErrors && late.errors == "")
        // The statement is the site's, whichever partnership is asked for.
        let statement = Self.quiet.merging([
            "pages/accessibility.md": "---\npublish: public\nprepared: 2025-01-01\n---\n"
        ]) { $1 }
        #expect(try status(["--today", "2026-01-05"], of: statement).status == .contentHasErrors)
    }

    @Test("What cannot be understood is told beside the desk, since it may be what is missing there")
    func errors() throws {
        let broken = Self.quiet.merging(["plans/2025-28.md": "---\ntitle: Plan\npublish: yes\n---\n"]) { $1 }
        let run = try status(["--today", "2026-01-05"], of: broken)
        #expect(run.status == .contentHasErrors)
        #expect(run.errors.contains("plans/2025-28.md:3:10: error:"))
        #expect(run.output.contains("there is no community safety plan on record"))
    }

    @Test(
        "No line is wider than a terminal, whatever the day",
        arguments: ["2011-09-01", "2023-10-01", "2025-02-20", "2025-10-16", "2026-02-02", "2026-11-28"])
    func width(today: String) throws {
        for content in [Self.example, Self.riverside] {
            for option in [["--today", today], ["--today", today, "--reminders"]] {
                let run = CommandRun(["status", "--content", content] + option)
                // A path or a word that is longer than a line stays whole.
                let wide = run.output.split(separator: "\n").filter { line in
                    line.count > 80 && line.drop { $0 == " " }.contains(" ")
                }
                #expect(wide == [])
            }
        }
    }

    @Test("Programs get the same: what is due, promised, drafted, open and late")
    func json() throws {
        struct Status: Decodable {
            let today: String
            let overdue: Bool
            let partnerships: [Desk]
            let site: Site

            struct Site: Decodable {
                let due: [Entry]
                let drafts: [String]
            }

            struct Desk: Decodable {
                let partnership: String
                let nextMeeting: String?
                let atRest: Bool
                let due: [Entry]
                let papers: [Papers]
                let actions: [Owned]
            }
            struct Entry: Decodable {
                let matter: String
                let date: String?
                let overdue: Bool
                let workingDaysLeft: Int?
            }
            struct Papers: Decodable {
                let meeting: String
                let promised: [Promised]
            }
            struct Promised: Decodable {
                let item: String
                let papers: [String]
                let `public`: Bool
            }
            struct Owned: Decodable {
                let owner: String?
                let agency: String?
                let open: [Open]
            }
            struct Open: Decodable {
                let id: String
                let days: Int
                let timesCarried: Int
            }
        }
        let run = CommandRun(["status", "--json", "--content", Self.example, "--today", "2025-10-16"])
        let status = try JSONDecoder().decode(Status.self, from: Data(run.output.utf8))
        #expect(status.today == "2025-10-16" && status.overdue)
        #expect(status.partnerships.map(\.partnership) == ["cambridge", "south-cambridgeshire"])
        #expect(status.partnerships.map(\.atRest) == [false, true])
        let desk = try #require(status.partnerships.first)
        #expect(desk.nextMeeting == "cambridge/2025-10-21")
        let question = try #require(desk.due.first { $0.matter == "question-deadline" })
        #expect(question.date == "2025-10-20" && question.workingDaysLeft == 2 && !question.overdue)
        let papers = try #require(desk.papers.first)
        #expect(papers.meeting == "cambridge/2025-10-21")
        #expect(papers.promised.map(\.item) == ["5", "6", "8", "15"])
        #expect(papers.promised.map(\.public) == [true, true, true, true])
        #expect(papers.promised.first?.papers == ["cambridge/meetings/2025-07-01/minutes.md"])
        let fretwell = try #require(desk.actions.first { $0.owner == "Scott Fretwell" })
        #expect(fretwell.agency == "Cambridgeshire Fire and Rescue Service")
        #expect(fretwell.open.map(\.id) == ["cambridge/2025-07-01/07-02"])
        #expect(fretwell.open.map(\.timesCarried) == [1])
        #expect(status.site.due.map(\.matter) == ["accessibility-missing"])
        #expect(status.site.drafts == [])
    }

    @Test("Letters go to agencies, and have for programs what they have for people")
    func letters() throws {
        struct Letter: Decodable {
            let to: String
            let subject: String
            let text: String
            let actions: [Action]

            struct Action: Decodable { let id: String }
        }
        let run = CommandRun(
            ["status", "--reminders", "--json", "--content", Self.example, "--today", "2026-02-02"])
        #expect(run.status == .done)
        let letters = try JSONDecoder().decode([Letter].self, from: Data(run.output.utf8))
        #expect(letters.map(\.to) == ["Cambridge City Council", "Cambridgeshire Fire and Rescue Service"])
        #expect(letters.map(\.subject) == Array(repeating: "Cambridge CSP: 2 open actions", count: 2))
        #expect(
            letters.last?.actions.map(\.id) == ["cambridge/2023-07-11/07-10", "cambridge/2025-07-01/07-02"])
        let words = CommandRun(
            ["status", "--reminders", "--content", Self.example, "--today", "2026-02-02"]
        ).output
        for letter in letters { #expect(words.contains(letter.text)) }
    }

    @Test("Papers of no partnership are drafts of the site, beside those of each partnership")
    func draftsOfSite() throws {
        let run = try status(
            ["--today", "2026-01-05"],
            of: [
                "site.md": "---\nname: Records\n---\n", "north/partnership.md": "---\nname: North\n---\n",
                "north/pages/a.md": "---\ntitle: A\npublish: draft\n---\n",
                "pages/b.md": "---\ntitle: B\npublish: draft\n---\n",
                "pages/c.md": "---\ntitle: C\npublish: 2026-02-02\n---\n",
                "pages/d.md": "---\ntitle: D\npublish: never\n---\n",
            ])
        let parts = run.output.components(separatedBy: "The site\n")
        #expect(parts.count == 2)
        #expect(parts.first?.contains("north/pages/a.md") == true && parts.first?.contains("b.md") == false)
        #expect(parts.last?.contains("pages/c.md becomes public") == true)
        let drafts = run.output.components(separatedBy: "Drafts of the site, which the public does not see\n")
            .last
        #expect(drafts?.hasSuffix("/pages/b.md\n") == true)
        #expect(!run.output.contains("pages/d.md"))
    }
}
