import Diagnostics
import Files
import Record
import WorkingDays

/// The papers that something new is to go with: a content folder, and one of its partnerships.
struct PapersAtHand {
    static let contentOption = Option(
        name: "content", value: "DIR", summary: "the folder of papers (content)")
    static let options = [
        PartnershipChoice.option, contentOption,
        Option(name: "today", value: "DATE", summary: "begin as on this day (today in London)"),
    ]

    let content: String
    private let partnership: PartnershipChoice
    private let today: CivilDate?

    init(_ arguments: Arguments) throws(CommandFault) {
        content = arguments.folder("content")
        partnership = PartnershipChoice(arguments)
        today = try arguments.date("today")
    }

    /// Everything on record, drafts included. What has errors is no ground to begin on: what could not be read would
    /// be missing without a word.
    func record(in surroundings: Surroundings) throws(CommandFault) -> LinkedRecord {
        let today = try day(in: surroundings)
        var log = DiagnosticLog()
        let record = try CommandFault.ofMachine { () throws(FileFault) -> LinkedRecord? in
            guard try Folder.kindOfEntry(at: content) != nil else { return nil }
            return try WholeRecord(in: content, today: today, reporting: &log).linked
        }
        guard let record else {
            throw .usage("there is no folder \(content)", hint: "minutebook new site DIR makes one")
        }
        let errors = log.filter { $0.severity == .error }
        guard errors.isEmpty else {
            throw .content(
                errors, consequence: "nothing was begun: what cannot be understood would be missing")
        }
        return record
    }

    /// The partnership that is meant.
    func partnership(in surroundings: Surroundings) throws(CommandFault) -> LinkedPartnership {
        try chosen(of: try record(in: surroundings))
    }

    /// The partnership that is meant, of a record.
    func chosen(of record: LinkedRecord) throws(CommandFault) -> LinkedPartnership {
        let folder = try partnership.one(among: record.partnerships.map(\.record.partnership)).folder
        guard let chosen = record.partnerships.first(where: { $0.record.partnership.folder == folder }) else {
            throw .usage("there is no partnership \(folder)")
        }
        return chosen
    }

    /// The day as on which it is begun.
    func day(in surroundings: Surroundings) throws(CommandFault) -> CivilDate {
        if let today { today } else { try surroundings.today }
    }
}
