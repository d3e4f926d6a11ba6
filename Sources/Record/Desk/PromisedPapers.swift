import WorkingDays

/// A paper that an item of an agenda lets people expect, and the papers that are there for it.
public struct PromisedPaper: Sendable {
    public let item: AgendaItem
    public let kind: Kind
    /// Empty where it is missing.
    public let documents: [Document]

    public enum Kind: Sendable {
        case paper
        /// The minutes of an earlier meeting, which are to be agreed.
        case minutes(of: Meeting)
        case actionLog
    }

    public var isMissing: Bool { documents.isEmpty }

    /// Whether the public has all of it on a day.
    public func isPublic(on day: CivilDate) -> Bool {
        !isMissing && documents.allSatisfy { $0.publication.isPublic(on: day) }
    }
}

/// Which papers the agendas of a partnership promise. Closed items promise the public nothing.
struct PromisedPapers {
    private let record: PartnershipRecord
    private let meetings: MeetingFinder
    /// Titles of what needs no copy in the folder of a meeting: a plan, the terms of reference.
    private let standingTitles: [TitleWords]

    init(_ record: PartnershipRecord) {
        self.record = record
        meetings = MeetingFinder(record.meetings)
        standingTitles = record.documents.all.map(\.document).filter(\.isStandingPaper).map {
            TitleWords("\($0.title) \($0.name)")
        }
    }

    /// Whether all papers of a meeting could be understood: what could not is there, and is told elsewhere.
    func isWhole(_ meeting: Meeting) -> Bool {
        !record.documents.foldersWithFaults.contains(meeting.contentFolder)
    }

    /// In the order of the agenda.
    func promises(of meeting: Meeting) -> [PromisedPaper] {
        guard let agenda = meeting.agenda?.agenda else { return [] }
        let papers = PapersOfItems(meeting)
        let writtenReports = agenda.rowsOfWrittenReports
        return agenda.items.filter { !$0.isClosed }.compactMap { item in
            let documents = papers.documents(of: item)
            guard documents.isEmpty else {
                return PromisedPaper(item: item, kind: .paper, documents: documents)
            }
            return promise(of: item, isWrittenReport: writtenReports.contains(item.node), in: meeting)
        }
    }

    /// What an item promises that no paper in the meeting's own folder is tied to.
    private func promise(
        of item: AgendaItem, isWrittenReport: Bool, in meeting: Meeting
    ) -> PromisedPaper? {
        let isInPack = item.hasPages
        if let named = item.meetingOfMinutes {
            // "The last meeting" may be one that is not on record, unless its minutes were in the pack.
            guard named != .last || isInPack, let earlier = meetings.meeting(named: named, in: meeting.id),
                earlier.id < meeting.id, earlier.status != .cancelled, isWhole(earlier)
            else { return nil }
            return PromisedPaper(
                item: item, kind: .minutes(of: earlier),
                documents: [earlier.minutes?.document].compactMap(\.self))
        }
        if item.reviewsActions {
            return PromisedPaper(
                item: item, kind: .actionLog, documents: [meeting.actionLog?.document].compactMap(\.self))
        }
        guard isWrittenReport || isInPack, !item.isOnlyADate else { return nil }
        let title = TitleWords(item.name)
        if standingTitles.contains(where: { $0.isAlike(title) }) { return nil }
        return PromisedPaper(item: item, kind: .paper, documents: [])
    }
}

/// The papers in a meeting's folder by the items they belong to.
private struct PapersOfItems {
    private var byNumber: [String: [Document]] = [:]
    private var byTitle: [(words: TitleWords, document: Document)] = []

    init(_ meeting: Meeting) {
        for paper in meeting.papers {
            if let item = paper.item {
                byNumber[AgendaNumber.ofItem(written: item.value), default: []].append(paper.document)
            } else {
                byTitle.append((TitleWords(paper.title), paper.document))
            }
        }
        // The paper of a part is one of its item.
        for item in meeting.agenda?.agenda.items ?? [] {
            guard let parent = item.parent, let documents = byNumber[item.number] else { continue }
            byNumber[parent, default: []] += documents
        }
    }

    func documents(of item: AgendaItem) -> [Document] {
        if let documents = byNumber[item.number] ?? item.parent.flatMap({ byNumber[$0] }) { return documents }
        let name = TitleWords(item.name)
        return byTitle.filter { $0.words.isAlike(name) }.map(\.document)
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
