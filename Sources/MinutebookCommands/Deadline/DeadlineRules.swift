import Record
import WorkingDays

/// The rules that deadlines are worked out by: a partnership's own, or the usual ones where none is known.
struct DeadlineRules {
    /// Whose rules they are; empty for the usual ones. Several partnerships may have the same.
    let partnerships: [Partnership]
    let questions: QuestionDeadlineRule?
    let papers: PapersRule?
    let calendar: WorkingCalendar
    /// The meetings on record that keep to them.
    let meetings: [Meeting]

    /// What is usual, where no partnership is known.
    init(in division: Division) {
        partnerships = []
        questions = .usual
        papers = nil
        calendar = WorkingCalendar(BankHolidays(of: division))
        meetings = []
    }

    private init(of records: [PartnershipRecord], _ rules: Partnership.Rules, in calendar: WorkingCalendar) {
        partnerships = records.map(\.partnership)
        questions = rules.questions
        papers = rules.papers
        self.calendar = calendar
        meetings = records.flatMap(\.meetings)
    }

    /// - Parameter division: whose bank holidays count, if not those of the partnership's own nation.
    init(of record: PartnershipRecord, among documents: Documents, in division: Division?) {
        self.init(
            of: [record], record.partnership.rules,
            in: documents.calendar(of: record.partnership, in: division))
    }

    /// The rules that hold whichever of some partnerships is meant; nil where they differ. A partnership that has set
    /// no deadline at all does not differ from one that has.
    init?(commonTo records: [PartnershipRecord], among documents: Documents, in division: Division?) {
        let setting = records.filter { $0.partnership.rules.setsDeadlines }
        let asked = setting.isEmpty ? records : setting
        guard let first = asked.first?.partnership else { return nil }
        guard asked.allSatisfy({ $0.partnership.rules.setSameDeadlines(as: first.rules) }) else { return nil }
        self.init(of: asked, first.rules, in: documents.calendar(of: first, in: division))
    }

    /// The next meeting on record from a day on.
    func nextMeeting(from today: CivilDate) -> Meeting? {
        meetings.filter { $0.date >= today && $0.status != .cancelled && $0.status != .held }
            .min { $0.id < $1.id }
    }

    /// The meeting on record that is on a day.
    func meeting(on date: CivilDate) -> Meeting? {
        let meetings = meetings.filter { $0.date == date }
        return meetings.first { $0.status != .cancelled } ?? meetings.first
    }
}

extension Partnership.Rules {
    fileprivate var setsDeadlines: Bool { questions != nil || papers != nil }

    fileprivate func setSameDeadlines(as other: Self) -> Bool {
        questions == other.questions && papers == other.papers && division == other.division
            && closures == other.closures
    }
}
