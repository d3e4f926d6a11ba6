import Diagnostics
import Files
import Record
import WorkingDays

/// Where the rules for deadlines come from: a content folder, or, without one, what is usual.
struct DeadlineSource {
    /// Nil where there is no content folder.
    private let record: WholeRecord?
    private let today: CivilDate
    private let choice: PartnershipChoice
    private let division: Division?

    init(
        _ record: WholeRecord?, today: CivilDate, partnership choice: PartnershipChoice,
        in division: Division?
    ) {
        self.record = record
        self.today = today
        self.choice = choice
        self.division = division
    }

    /// For meetings on some days, in their order.
    func deadlines(forMeetingsOn dates: [CivilDate]) throws(CommandFault) -> [MeetingDeadlines] {
        let rules = try rules
        var deadlines: [MeetingDeadlines] = []
        var faults: [MeetingDayFault] = []
        for date in dates {
            do throws(MeetingDayFault) {
                deadlines.append(
                    try MeetingDeadlines(on: date, rules.meeting(on: date), under: rules))
            } catch {
                faults.append(error)
            }
        }
        guard faults.isEmpty else { throw .usages(faults.map(\.words)) }
        return deadlines
    }

    /// For the next meeting of each partnership, in the order of their days. A meeting on a day that none can be on is
    /// reported, as a fault of its folder.
    func deadlinesOfNextMeetings(
        reporting log: inout DiagnosticLog
    ) throws(CommandFault) -> [MeetingDeadlines] {
        guard let record else {
            throw .usage(
                "deadline needs the date of a meeting, as there is no folder of papers here",
                hint: "write minutebook deadline 2027-02-09, or name the folder with --content")
        }
        var deadlines: [MeetingDeadlines] = []
        for own in try chosen(of: record) {
            let rules = DeadlineRules(of: own, among: record.documents, in: division)
            guard let next = rules.nextMeeting(from: today) else { continue }
            do throws(MeetingDayFault) {
                deadlines.append(try MeetingDeadlines(on: next.date, next, under: rules))
            } catch {
                log.report(.noMeetingDay(of: next, error))
            }
        }
        return deadlines.sorted { $0.date < $1.date }
    }

    private var rules: DeadlineRules {
        get throws(CommandFault) {
            guard let record, !record.linked.partnerships.isEmpty else {
                // A name that nothing can have is refused all the same.
                _ = try choice.chosen(among: [])
                return DeadlineRules(in: division ?? .englandAndWales)
            }
            let chosen = try chosen(of: record)
            guard let rules = DeadlineRules(commonTo: chosen, among: record.documents, in: division) else {
                throw PartnershipChoice.several(
                    chosen.map(\.partnership), why: "the partnerships here have different rules")
            }
            return rules
        }
    }

    private func chosen(of record: WholeRecord) throws(CommandFault) -> [PartnershipRecord] {
        let records = record.linked.partnerships.map(\.record)
        let folders = try choice.chosen(among: records.map(\.partnership)).map(\.folder)
        return records.filter { folders.contains($0.partnership.folder) }
    }
}

extension MeetingDayFault {
    /// As it is told on the command line.
    var words: String { mend.map { "\(rule); \($0)" } ?? rule }
}
