import Diagnostics

/// `minutebook check`: what is wrong with the papers, drafts included, without writing anything.
struct CheckCommand: Command {
    static let name = "check"
    static let summary = "say what is wrong with the papers, drafts included, without writing anything"
    static let operands = ""
    static let options = [
        Option(name: "content", value: "DIR", summary: "the folder of papers (content)"),
        Option(name: "templates", value: "DIR", summary: "the folder of templates (templates)"),
        Option(name: "json", value: nil, summary: "print the report as JSON, for programs"),
        Option(name: "strict", value: nil, summary: "end with status 1 for warnings too"),
    ]

    private let check: Check
    private let isJSON: Bool
    private let isStrict: Bool

    init(_ arguments: Arguments) throws(CommandFault) {
        try arguments.requireOperands(atMost: 0)
        check = Check(content: arguments.folder("content"), templates: arguments.folder("templates"))
        isJSON = arguments.has("json")
        isStrict = arguments.has("strict")
    }

    func run(in surroundings: Surroundings) throws(CommandFault) -> ExitStatus {
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
