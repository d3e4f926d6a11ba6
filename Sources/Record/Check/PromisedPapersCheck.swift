import Diagnostics
import WorkingDays

/// Whether the papers that an agenda promises are there once they are due.
struct PromisedPapersCheck {
    private let record: PartnershipRecord
    private let today: CivilDate
    private let meetings: MeetingFinder
    /// Titles of what needs no copy in the folder of a meeting: a plan, the terms of reference.
    private let standingTitles: [TitleWords]

    init(_ record: PartnershipRecord, today: CivilDate) {
        self.record = record
        self.today = today
        meetings = MeetingFinder(record.meetings)
        standingTitles = record.documents.all.map(\.document).filter(\.isStandingPaper).map {
            TitleWords("\($0.title) \($0.name)")
        }
    }

    func report(to log: inout DiagnosticLog) {
        for meeting in record.meetings {
            guard let agenda = meeting.agenda, isDue(meeting), isWhole(meeting) else { continue }
            let papers = PapersOfItems(meeting)
            let writtenReports = agenda.agenda.rowsOfWrittenReports
            for item in agenda.agenda.items where !item.isClosed && !papers.contains(of: item) {
                let place = agenda.document.text.place(of: item.node)
                let isReport = writtenReports.contains(item.node)
                if let missing = missing(of: item, isWrittenReport: isReport, at: place, in: meeting) {
                    log.report(missing)
                }
            }
        }
    }

    /// Nothing is missing yet while there is time to publish it.
    private func isDue(_ meeting: Meeting) -> Bool {
        meeting.status != .cancelled && (meeting.papersDeadline?.date ?? meeting.date) < today
    }

    /// What could not be understood is there, and is told elsewhere.
    private func isWhole(_ meeting: Meeting) -> Bool {
        !record.documents.foldersWithFaults.contains(meeting.contentFolder)
    }

    private func missing(
        of item: AgendaItem, isWrittenReport: Bool, at place: SourcePlace, in meeting: Meeting
    ) -> Diagnostic? {
        let isInPack = item.hasPages
        if let named = item.meetingOfMinutes {
            // "The last meeting" may be one that is not on record, unless its minutes were in the pack.
            guard named != .last || isInPack, let earlier = meetings.meeting(named: named, in: meeting.id),
                earlier.id < meeting.id, earlier.status != .cancelled, earlier.minutes == nil,
                isWhole(earlier)
            else { return nil }
            return .noMinutes(of: earlier, for: item, at: place)
        }
        if item.reviewsActions { return meeting.actionLog == nil ? .noLog(for: item, at: place) : nil }
        guard isWrittenReport || isInPack, !item.isOnlyADate else { return nil }
        let title = TitleWords(item.name)
        return standingTitles.contains { $0.isAlike(title) } ? nil : .noPaper(for: item, at: place)
    }
}

/// The items of a meeting that a paper in its folder belongs to.
private struct PapersOfItems {
    private let numbers: Set<String>
    private let titles: [TitleWords]

    init(_ meeting: Meeting) {
        var numbers: Set<String> = []
        var titles: [TitleWords] = []
        for paper in meeting.papers {
            if let item = paper.item {
                numbers.insert(AgendaNumber.ofItem(written: item.value))
            } else {
                titles.append(TitleWords(paper.title))
            }
        }
        // The paper of a part is one of its item.
        let parents = meeting.agenda?.agenda.items.filter { numbers.contains($0.number) }.compactMap(\.parent)
        self.numbers = numbers.union(parents ?? [])
        self.titles = titles
    }

    func contains(of item: AgendaItem) -> Bool {
        if numbers.contains(item.number) || item.parent.map(numbers.contains) == true { return true }
        let name = TitleWords(item.name)
        return titles.contains { $0.isAlike(name) }
    }
}

extension AgendaItem {
    /// Whether the agenda says where its paper is in the pack, rather than that there is none.
    fileprivate var hasPages: Bool {
        guard let pages else { return false }
        return pages.contains(where: \.isNumber) || !FoldedWords(pages).contains(anyOf: Self.wordsOfNoPaper)
    }

    private static let wordsOfNoPaper: Set<String> = [
        "verbal", "oral", "verbally", "none", "nil", "no", "n", "na", "presentation", "tabled", "follow",
    ]
}

extension Document {
    fileprivate var isStandingPaper: Bool {
        switch kind {
        case .plan, .strategicAssessment, .termsOfReference, .annualReview: true
        default: false
        }
    }
}

extension TitleWords {
    fileprivate func isAlike(_ other: TitleWords) -> Bool { likeness(to: other) >= 0.75 }
}

extension Diagnostic {
    fileprivate static func noPaper(for item: AgendaItem, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .paperMissing, at: place,
            rule: "the papers that an agenda promises are there, and there is none for \(item.called)",
            mend: "put the paper beside the agenda, with `item: \"\(item.number)\"` among its fields")
    }

    fileprivate static func noMinutes(
        of meeting: Meeting, for item: AgendaItem, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .paperMissing, at: place,
            rule: "the minutes that a meeting agrees are on record, and those of \(meeting.date.english), of "
                + "\(item.called), are not",
            mend: "add minutes.md to the folder \(meeting.id.folder)")
    }

    fileprivate static func noLog(for item: AgendaItem, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .paperMissing, at: place,
            rule: "the action log that a meeting reviews is on record, and there is none for \(item.called)",
            mend: "put the log as this meeting had it beside the agenda, as actions.md")
    }
}
