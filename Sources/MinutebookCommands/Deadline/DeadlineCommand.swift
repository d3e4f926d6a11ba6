import Diagnostics
import Files
import Record
import WorkingDays

/// `minutebook deadline [DATE ...]`: by when questions and papers for a meeting are due, with the working.
struct DeadlineCommand: Command {
    static let name = "deadline"
    static let summary =
        "work out by when questions and papers for a meeting are due; without a date, for the next one"
    static let operands = "[DATE ...]"
    static let options = [
        PartnershipChoice.option,
        Option(
            name: "division", value: "NAME",
            summary: "whose bank holidays count: england-and-wales, scotland or northern-ireland"),
        Option(
            name: "content", value: "DIR",
            summary: "the folder of papers, whose partnership's own rules count (content, where it is there)"),
        Option(
            name: "today", value: "DATE", summary: "find the next meeting as on this day (today in London)"),
        Option(name: "json", value: nil, summary: "print a JSON array, in the order asked"),
    ]

    private let dates: [CivilDate]
    private let partnership: PartnershipChoice
    private let division: Division?
    private let content: String?
    private let today: CivilDate?
    private let isJSON: Bool

    init(_ arguments: Arguments) throws(CommandFault) {
        dates = try Self.dates(arguments.operands)
        partnership = PartnershipChoice(arguments)
        division = try arguments.division("division")
        content = arguments.value(of: "content").map { _ in arguments.folder("content") }
        today = try arguments.date("today")
        isJSON = arguments.has("json")
    }

    /// All that are none are told at once.
    private static func dates(_ words: [String]) throws(CommandFault) -> [CivilDate] {
        var dates: [CivilDate] = []
        var faults: [String] = []
        for word in words {
            do throws(DateFault) {
                dates.append(try CivilDate(reading: word))
            } catch {
                faults.append(error.mend.map { "\(error.rule); \($0)" } ?? error.rule)
            }
        }
        guard faults.isEmpty else { throw .usages(faults) }
        return dates
    }

    func run(in surroundings: Surroundings) throws(CommandFault) -> ExitStatus {
        let today = if let today { today } else { try surroundings.today }
        var log = DiagnosticLog()
        let record = try record(today: today, reporting: &log)
        let source = DeadlineSource(record, today: today, partnership: partnership, in: division)
        var ofRules = log.filter { $0.severity == .error && Self.setsRules($0.place.file) }
        guard ofRules.isEmpty else {
            // Rules that cannot be read must not give a date that is only probably right.
            surroundings.report(ofRules)
            return .contentHasErrors
        }
        let deadlines =
            dates.isEmpty
            ? try source.deadlinesOfNextMeetings(reporting: &ofRules)
            : try source.deadlines(forMeetingsOn: dates)
        surroundings.report(ofRules)
        if isJSON {
            try surroundings.print(JSON.array(deadlines.map(\.json)).text)
        } else if deadlines.isEmpty, ofRules.isEmpty {
            try surroundings.print("no meeting to come is on record\n")
        } else if !deadlines.isEmpty {
            try surroundings.print(deadlines.map(\.text).joined(separator: "\n"))
        }
        return ofRules.isEmpty ? .done : .contentHasErrors
    }

    private func record(
        today: CivilDate, reporting log: inout DiagnosticLog
    ) throws(CommandFault) -> WholeRecord? {
        do throws(FileFault) {
            // A folder that was named has to be there; the usual one need not be.
            if content == nil, try Folder.kindOfEntry(at: "content") == nil { return nil }
            return try WholeRecord(in: content ?? "content", today: today, reporting: &log)
        } catch {
            throw .machine("\(error)")
        }
    }

    private static func setsRules(_ file: String) -> Bool {
        ["partnership.md", "bank-holidays.json"].contains(Path.name(of: file))
    }
}
