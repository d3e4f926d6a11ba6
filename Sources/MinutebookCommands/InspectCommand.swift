import Diagnostics
import Files
import Record
import WorkingDays

/// `minutebook inspect`: what was understood of a paper or a folder, as JSON.
struct InspectCommand: Command {
    static let name = "inspect"
    static let summary = "print what was understood of a paper or a folder, as JSON"
    static let operands = "PATH"
    static let options = [
        Option(
            name: "content", value: "DIR",
            summary: "the folder of papers PATH lies in (found by its site.md or partnership.md)"),
        Option(
            name: "today", value: "DATE",
            summary: "inspect as on this day, such as 2025-07-01 (today in London)"),
    ]

    private let path: String
    private let content: String?
    private let today: CivilDate?

    init(_ arguments: Arguments) throws(CommandFault) {
        try arguments.requireOperands(atMost: 1)
        guard let path = arguments.operands.first else {
            throw .usage("inspect needs the path of a paper or a folder", hint: "minutebook inspect content")
        }
        self.path = Path.normalised(path)
        content = arguments.value(of: "content").map(Path.normalised)
        today = try arguments.date("today")
    }

    /// What is wrong with the papers goes to standard error; the output is printed all the same.
    func run(in surroundings: Surroundings) throws(CommandFault) -> ExitStatus {
        let today = if let today { today } else { try surroundings.today }
        var log = DiagnosticLog()
        let data: RecordData
        do {
            data = try Inspection(InspectedPlace(path, in: content), today: today).data(reporting: &log)
        } catch let fault as CommandFault {
            throw fault
        } catch {
            throw .machine("\(error)")
        }
        surroundings.report(log)
        try surroundings.print(data.json.text)
        return .done
    }
}

/// What was understood of one place of a content folder, among all that surrounds it.
struct Inspection {
    private let place: InspectedPlace
    private let today: CivilDate

    init(_ place: InspectedPlace, today: CivilDate) {
        self.place = place
        self.today = today
    }

    func data(reporting log: inout DiagnosticLog) throws(FileFault) -> RecordData {
        var whole = DiagnosticLog()
        let linked = try WholeRecord(in: place.content, today: today, reporting: &whole).linked
        for diagnostic in whole.diagnostics where place.contains(file: diagnostic.place.file) {
            log.report(diagnostic)
        }
        return RecordData(linked, showsPublication: true).filter(place.contains(path:))
    }
}
