/// The agenda of a meeting to come: what comes up each time, for the officer to put in what does not.
struct AgendaDraft {
    /// What is on it, in its order; the numbers are counted from 1.
    let rows: [DraftRow]
    /// Those of the last meeting of which they are known.
    let arrangements: AgendaPaper.Arrangements?

    var items: [DraftItem] { rows.compactMap(\.item) }

    init(_ linked: LinkedPartnership, for id: MeetingID) {
        let record = linked.record
        let before = record.meetings.filter { $0.id < id && $0.status != .cancelled }.compactMap(\.agenda)
        arrangements = before.filter(\.document.publication.mayGoOut).map(\.arrangements)
            .last { $0.start != nil || $0.venue != nil }
        let usual =
            StandingItems(record, before: id)?.rows
            ?? Self.rowsOfFirstAgenda(takesQuestions: record.partnership.rules.questions != nil)
        let next = record.meetings.first { $0.id.date > id.date && $0.status != .cancelled }
        rows = Self.complete(usual).flatMap { row -> [DraftRow] in
            guard case .item(var item) = row else { return [row] }
            switch item.role {
            case .minutes:
                return linked.minutesToAgree(at: id).map { meeting in
                    item.words = "Minutes of \(meeting.dayInWords): Agreement"
                    return .item(item)
                }
            case .nextMeeting:
                item.words = next.map { "Next meeting: \($0.date.english)" } ?? "Next meeting"
                return [.item(item)]
            case .opening, .actions, .other: return [row]
            }
        }
    }

    /// Where no agenda tells what is usual.
    private static func rowsOfFirstAgenda(takesQuestions: Bool) -> [DraftRow] {
        let items = [
            DraftItem(role: .opening, words: "Welcome and apologies", lead: "Chair", minutes: 5),
            DraftItem(role: .opening, words: "Declarations of interest", lead: "Chair", minutes: 5),
            DraftItem(role: .minutes, words: "", lead: "Chair", minutes: 5),
            DraftItem(role: .actions, words: "Action points: Review", lead: "Chair", minutes: 10),
            takesQuestions ? DraftItem(words: "Public questions", lead: "Chair", minutes: 10) : nil,
            DraftItem(words: "Community Safety Plan: Update", minutes: 20),
            DraftItem(words: "Any other business", lead: "Chair", minutes: 5),
            DraftItem(role: .nextMeeting, words: ""),
        ]
        return items.compactMap { $0.map(DraftRow.item) }
    }

    /// The minutes, the actions and the next meeting come up once at every meeting, also where the last agenda went
    /// without.
    private static func complete(_ usual: [DraftRow]) -> [DraftRow] {
        var known: Set<DraftItem.Role> = []
        var rows = usual.filter { row in
            guard let role = row.item?.role, role == .minutes || role == .nextMeeting else { return true }
            return known.insert(role).inserted
        }
        func place(after role: DraftItem.Role) -> Int? {
            rows.lastIndex { $0.item?.role == role }.map { $0 + 1 }
        }
        if place(after: .minutes) == nil {
            let minutes = DraftItem(role: .minutes, words: "")
            rows.insert(.item(minutes), at: place(after: .opening) ?? 0)
        }
        if place(after: .actions) == nil {
            let review = DraftItem(role: .actions, words: "Action points: Review")
            rows.insert(.item(review), at: place(after: .minutes) ?? 0)
        }
        if place(after: .nextMeeting) == nil {
            rows.append(.item(DraftItem(role: .nextMeeting, words: "")))
        }
        return rows
    }
}

extension LinkedPartnership {
    /// The meetings whose minutes one is to agree: the last one that was held, and those of the two years before whose
    /// minutes are drafts still.
    fileprivate func minutesToAgree(at id: MeetingID) -> [MeetingID] {
        let held = meetings.filter { $0.meeting.id < id && $0.meeting.status == .held }
        let last = held.last?.meeting.id
        return held.filter { meeting in
            switch meeting.minutesStatus {
            case .none: meeting.meeting.id == last
            case .draft: meeting.meeting.id == last || meeting.meeting.date.days(until: id.date) <= 2 * 366
            case .agreed, .agreedWithChanges: false
            }
        }.map(\.meeting.id)
    }
}
