import Diagnostics
import WorkingDays

/// `minutebook check`: what is wrong with the papers, drafts included, without writing anything.
struct CheckCommand: Command {
    static let name = "check"
    static let summary = "say what is wrong with the papers, drafts included, without writing anything"
    static let operands = ""
    static let options = [
        Option(name: "content", value: "DIR", summary: "the folder of papers (content)"),
        Option(name: "templates", value: "DIR", summary: "the folder of templates (templates)"),
        Option(
            name: "today", value: "DATE",
            summary: "check as on this day, such as 2025-07-01 (today in London)"),
        Option(
            name: "against", value: "DIR",
            summary: "warn of addresses of the site in DIR that the next build would drop"),
        Option(name: "json", value: nil, summary: "print the report as JSON, for programs"),
        Option(name: "strict", value: nil, summary: "end with status 1 for warnings too"),
    ]

    private let content: String
    private let templates: String
    private let today: CivilDate?
    private let published: String?
    private let isJSON: Bool
    private let isStrict: Bool

    init(_ arguments: Arguments) throws(CommandFault) {
        try arguments.requireOperands(atMost: 0)
        content = arguments.folder("content")
        templates = arguments.folder("templates")
        today = try arguments.date("today")
        published = arguments.value(of: "against").map { _ in arguments.folder("against") }
        isJSON = arguments.has("json")
        isStrict = arguments.has("strict")
    }

    func run(in surroundings: Surroundings) throws(CommandFault) -> ExitStatus {
        let today = if let today { today } else { try surroundings.today }
        let check = Check(content: content, templates: templates, today: today, published: published)
        var log = DiagnosticLog()
        do {
            try check.run(reporting: &log)
        } catch {
            surroundings.report(log)
            throw .machine("\(error)")
        }
        if isJSON {
            try surroundings.print(JSONReport().json(of: log).text)
        } else if log.isEmpty {
            try surroundings.print("\(log.summary.sentence)\n")
        } else {
            surroundings.report(log)
        }
        return log.hasErrors || (isStrict && !log.isEmpty) ? .contentHasErrors : .done
    }
}
