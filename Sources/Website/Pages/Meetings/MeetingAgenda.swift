import Mustache
import Record

/// The agenda of a meeting with, beside each item, its papers, its minute, and what was decided and asked for.
struct MeetingAgenda {
    private let linked: LinkedMeeting
    private let published: PublishedPartnership
    private let items: [AgendaItem]
    /// For each minute the place of its item among the items.
    private let itemsOfMinutes: [Int?]
    private let papersOfItems: [String: [MeetingPaper]]

    init(_ linked: LinkedMeeting, of published: PublishedPartnership) {
        self.linked = linked
        self.published = published
        items = linked.meeting.agenda?.agenda.items ?? []
        itemsOfMinutes = linked.meeting.itemsOfMinutes
        let numbers = Set(items.map(\.number))
        papersOfItems = Dictionary(grouping: linked.meeting.papers) { paper in
            paper.item.flatMap { numbers.contains($0.value) ? $0.value : nil } ?? ""
        }
    }

    static let shape: ValueShape = ListingValue.shape(of: [
        "heading": .optional(["words": .text, "isBreak": .flag]),
        "item": .optional(itemShape),
    ])
    static let otherMinutesShape: ValueShape = ListingValue.shape(of: .object(outcomeShape))

    static let itemShape: ValueShape = .object(
        [
            "id": .text, "number": .text, "isPart": .flag, "name": .text, "isClosed": .flag,
            "restriction": .optional(.text), "length": .optional(CountValue.shape),
            "kind": .optional(ChoiceValue.shape(of: AgendaItem.Kind.self)),
            "leads": .list(of: ["name": .text, "agency": .optional(.text)]),
            "papers": .list(of: PaperLine.shape), "hasOutcome": .flag,
        ].merging(outcomeShape) { $1 })

    /// What came of an item, or of a minute that is of no item.
    static let outcomeShape: [String: ValueShape] = [
        "minutes": .list(of: MinuteLink.shape),
        "decisions": .list(of: DecisionLine.shape), "actions": .list(of: ThreadLine.shape),
    ]

    func value(on page: some Page) -> Value {
        var place = -1
        let entries = (linked.meeting.agenda?.agenda.entries ?? []).map { entry -> Value in
            switch entry {
            case .heading(let heading):
                return [
                    "heading": ["words": .text(heading.words), "isBreak": .flag(heading.isBreak)],
                    "item": .nothing,
                ]
            case .item(let item):
                place += 1
                return ["heading": .nothing, "item": value(of: item, at: place, on: page)]
            }
        }
        return ListingValue.value(of: entries)
    }

    /// The minutes that deal with no item, each with what it decided and asked for.
    func otherMinutes(on page: some Page) -> Value {
        let others = itemsOfMinutes.indices.filter { index in
            itemsOfMinutes[index] == nil && linked.meeting.minutes?.minutes[index].heading != nil
        }
        return ListingValue.value(of: others.map { .object(outcome(of: [$0], on: page)) })
    }

    /// The papers that belong to no item of the agenda.
    var otherPapers: [MeetingPaper] { papersOfItems[""] ?? [] }

    private func value(of item: AgendaItem, at place: Int, on page: some Page) -> Value {
        let minutes = itemsOfMinutes.indices.filter { itemsOfMinutes[$0] == place }
        let papers = papersOfItems[item.number] ?? []
        let own: [String: Value] = [
            "id": .text(AgendaItem.address(of: item.number)), "number": .text(item.number),
            "isPart": .flag(item.parent != nil), "name": .text(item.name), "isClosed": .flag(item.isClosed),
            "restriction": .optional(item.restriction),
            "length": item.minutes.map(CountValue.value) ?? .nothing,
            "kind": item.kind.map { ChoiceValue.value(of: $0) } ?? .nothing,
            "leads": .list(
                item.leads.map { ["name": .text($0.name), "agency": .optional($0.agency)] }),
            "papers": .list(
                papers.map {
                    PaperLine.value(of: $0.document, of: nil, in: published.documents, on: page)
                }),
            "hasOutcome": .flag(!minutes.isEmpty || !papers.isEmpty),
        ]
        return .object(own.merging(outcome(of: minutes, on: page)) { $1 })
    }

    /// - Parameter minutes: by their places among the meeting's minutes.
    private func outcome(of minutes: [Int], on page: some Page) -> [String: Value] {
        let meeting = linked.meeting
        let decisions = linked.decisions.filter { minutes.contains($0.minute) }
        let raised = linked.raised.filter { minutes.contains($0.minute) }
        return [
            "minutes": .list(
                minutes.compactMap { MinuteLink.value(of: $0, at: meeting, on: page) }),
            "decisions": .list(decisions.map { DecisionLine.value(of: $0, at: meeting, on: page) }),
            "actions": .list(
                raised.compactMap { raised in
                    guard let thread = published.thread(of: raised.action),
                        let action = thread.actions.first(where: { $0.id == raised.action })
                    else { return nil }
                    return ThreadLine.value(of: thread, as: action, in: published, on: page)
                }),
        ]
    }
}
