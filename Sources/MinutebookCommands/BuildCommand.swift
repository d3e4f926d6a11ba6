import Diagnostics
import Files
import Publishing
import Record
import WorkingDays

/// `minutebook build`: publishes the content folder as a website.
struct BuildCommand: Command {
    static let name = "build"
    static let summary = "publish the papers as a website"
    static let operands = ""
    static let options = [
        Option(name: "content", value: "DIR", summary: "the folder of papers (content)"),
        Option(name: "templates", value: "DIR", summary: "the folder of templates (templates)"),
        Option(name: "output", value: "DIR", summary: "the folder the site is written to (public)"),
        Option(
            name: "today", value: "DATE",
            summary: "build as on this day, such as 2025-07-01 (today in London)"),
        Option(
            name: "base-url", value: "URL",
            summary: "the address of the site, such as https://records.example.org (that of site.md)"),
        Option(name: "quiet", value: nil, summary: "print errors only"),
    ]

    private let content: String
    private let templates: String
    private let output: String
    private let today: CivilDate?
    private let address: BaseAddress?
    private let isQuiet: Bool

    init(_ arguments: Arguments) throws(CommandFault) {
        try arguments.requireOperands(atMost: 0)
        content = arguments.folder("content")
        templates = arguments.folder("templates")
        output = arguments.folder("output", otherwise: "public")
        today = try arguments.date("today")
        address = try arguments.baseAddress("base-url")
        isQuiet = arguments.has("quiet")
    }

    func run(in surroundings: Surroundings) throws(CommandFault) -> ExitStatus {
        let today = if let today { today } else { try surroundings.today }
        let build = Build(
            content: content, templates: templates, output: output, today: today, address: address)
        var log = DiagnosticLog()
        switch try outcome(of: build, reporting: &log, in: surroundings) {
        case .refused:
            surroundings.report(log)
            surroundings.printError("nothing was published: \(output) is as it was\n")
            return .contentHasErrors
        case .published(let changes):
            if !isQuiet {
                surroundings.report(log)
                try surroundings.print(Self.sentence(about: changes, in: output))
            }
            return .done
        }
    }

    /// What the papers are guilty of is reported, also where the machine then gives up.
    private func outcome(
        of build: Build, reporting log: inout DiagnosticLog, in surroundings: Surroundings
    ) throws(CommandFault) -> Build.Outcome {
        do {
            return try build.run(reporting: &log)
        } catch {
            surroundings.report(log)
            throw .machine("\(error)")
        }
    }

    private static func sentence(about changes: Publisher.Changes, in output: String) -> String {
        func files(_ count: Int) -> String { "\(count) file\(count == 1 ? "" : "s")" }
        guard !changes.written.isEmpty || !changes.deleted.isEmpty else {
            return "\(output): nothing has changed\n"
        }
        return "\(output): \(files(changes.written.count)) written, \(files(changes.deleted.count)) deleted\n"
    }
}
