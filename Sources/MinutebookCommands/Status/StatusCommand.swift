import Diagnostics
import Files
import Record
import WorkingDays

/// `minutebook status`: the officer's desk, with what is next, due, missing and overdue.
struct StatusCommand: Command {
    static let name = "status"
    static let summary = "say what is next, what is due and what is overdue, by who owes it"
    static let operands = ""
    static let options = [
        Option(name: "content", value: "DIR", summary: "the folder of papers (content)"),
        PartnershipChoice.option,
        Option(
            name: "today", value: "DATE",
            summary: "as on this day, such as 2025-07-01 (today in London)"),
        Option(
            name: "reminders", value: nil,
            summary: "print a letter to each agency with its open actions, ready to send"),
        Option(name: "json", value: nil, summary: "print it as JSON, for programs"),
    ]

    private let content: String
    private let partnership: PartnershipChoice
    private let today: CivilDate?
    private let wantsReminders: Bool
    private let isJSON: Bool

    init(_ arguments: Arguments) throws(CommandFault) {
        try arguments.requireOperands(atMost: 0)
        content = arguments.folder("content")
        partnership = PartnershipChoice(arguments)
        today = try arguments.date("today")
        wantsReminders = arguments.has("reminders")
        isJSON = arguments.has("json")
    }

    /// Ends with status 1 where something is overdue, so that a scheduler mails it; letters are no such report.
    func run(in surroundings: Surroundings) throws(CommandFault) -> ExitStatus {
        let today = if let today { today } else { try surroundings.today }
        var log = DiagnosticLog()
        let linked = try record(today: today, reporting: &log)
        // What cannot be understood may be what is missing here; all else is for `check` to say.
        let errors = log.filter { $0.severity == .error }
        surroundings.report(errors)
        let desks = try desks(of: linked, today: today)
        if wantsReminders {
            let letters = desks.flatMap { desk in
                Reminder.all(for: desk.openActions).map { Letter($0, from: desk, on: today) }
            }
            try surroundings.print(isJSON ? JSON.array(letters.map(\.json)).text : Letter.text(of: letters))
            return errors.isEmpty ? .done : .contentHasErrors
        }
        let report = StatusReport(desks: desks, site: SiteDesk(linked, today: today), today: today)
        try surroundings.print(isJSON ? report.json.text : report.text)
        return report.isOverdue || !errors.isEmpty ? .contentHasErrors : .done
    }

    private func record(
        today: CivilDate, reporting log: inout DiagnosticLog
    ) throws(CommandFault) -> LinkedRecord {
        do throws(FileFault) {
            return try WholeRecord(in: content, today: today, reporting: &log).linked
        } catch {
            throw .machine("\(error)")
        }
    }

    private func desks(of linked: LinkedRecord, today: CivilDate) throws(CommandFault) -> [Desk] {
        let folders = try partnership.chosen(among: linked.partnerships.map(\.record.partnership)).map(
            \.folder)
        return linked.partnerships.filter { folders.contains($0.record.partnership.folder) }
            .map { Desk($0, today: today) }
    }
}
