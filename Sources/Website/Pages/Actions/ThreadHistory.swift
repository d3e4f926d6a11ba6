import Mustache
import Record

/// What each meeting did about a promise, in the order of time.
struct ThreadHistory: Sendable {
    let thread: ActionThread
    private let meetings: [ThreadMeeting]

    init(_ thread: ActionThread, in published: PublishedPartnership) {
        self.thread = thread
        let actions = thread.actions
        var updates: [MeetingID: [ThreadMeeting.Update]] = [:]
        var raised: [MeetingID: [ThreadMeeting.Raising]] = [:]
        for action in actions {
            raised[action.id.meeting, default: []].append(ThreadMeeting.Raising(action, in: published))
            for update in action.updates {
                updates[update.meeting, default: []].append((action, update))
            }
        }
        let all = Set(updates.keys).union(raised.keys).sorted()
        meetings = all.compactMap { id in
            guard let meeting = published.meeting(id)?.meeting else { return nil }
            return ThreadMeeting(
                meeting: meeting, updates: updates[id] ?? [], raised: raised[id] ?? [],
                isFirst: thread.first.id.meeting == id, isClosing: thread.closedAt == id,
                quotesAll: actions.count <= Self.mostQuoted, published: published)
        }
    }

    /// As its page shows it. Of a very long thread that is its beginning, its end and what is about the action at hand;
    /// each passage says how many meetings before it are left out.
    func passages(around shown: Action) -> [(leftOut: Int, meetings: ArraySlice<ThreadMeeting>)] {
        guard meetings.count > Self.mostMeetings else { return [(0, meetings[...])] }
        let place = meetings.firstIndex { $0.meeting.id == shown.id.meeting } ?? 0
        var passages: [(leftOut: Int, meetings: ArraySlice<ThreadMeeting>)] = []
        var end = 0
        for range in [
            0..<Self.atEnds, place - Self.around..<place + Self.around + 1,
            meetings.count - Self.atEnds..<meetings.count,
        ] {
            let start = max(range.lowerBound, end)
            let next = min(range.upperBound, meetings.count)
            guard start < next else { continue }
            if start == end, let last = passages.popLast() {
                passages.append((last.leftOut, meetings[last.meetings.startIndex..<next]))
            } else {
                passages.append((start - end, meetings[start..<next]))
            }
            end = next
        }
        return passages
    }

    private static let mostMeetings = 40
    private static let atEnds = 10
    private static let around = 5

    /// In a longer thread only its beginning and the action at hand have the words of the minutes with them.
    private static let mostQuoted = 8
}

/// What one meeting did about a promise: its log told of it, its minutes raised it or took it up again.
struct ThreadMeeting: Sendable {
    typealias Update = (action: Action, update: LoggedUpdate)

    let meeting: Meeting
    let updates: [Update]
    let raised: [Raising]
    let isFirst: Bool
    let isClosing: Bool
    let quotesAll: Bool
    let published: PublishedPartnership

    /// An action with the paragraph that raised it.
    struct Raising: Sendable {
        let action: Action
        let place: SiteAddress?
        /// Each block of it, from the beginning.
        let words: [String]
        let isCut: Bool

        init(_ action: Action, in published: PublishedPartnership) {
            self.action = action
            guard let linked = published.meeting(action.id.meeting),
                let raised = published.raisedPlace(of: action.id),
                let minute = linked.meeting.minutes?.minutes[raised.minute]
            else {
                place = nil
                words = []
                isCut = false
                return
            }
            place = linked.meeting.place(ofParagraph: raised.paragraph, in: raised.minute)
            let text = raised.paragraph.map { minute.paragraphs[$0].text } ?? ""
            let start = text.utf8.count > Self.mostBytes ? text.prefix(Self.mostBytes) : text[...]
            isCut = start.endIndex < text.endIndex
            words = start.split(separator: "\n").map(String.init)
        }

        /// A paragraph can be as long as its paper, and raise many actions; its link leads to the rest.
        private static let mostBytes = 2_000
    }

    static let shape: ValueShape = [
        "meeting": MeetingLine.shape, "isClosing": .flag,
        "updates": .list(of: [
            "reference": .text, "status": ChoiceValue.shape(of: ActionStatus.self), "note": .text,
        ]),
        "log": .optional(.text),
        "raised": .list(of: [
            "address": .text, "reference": .text, "isFirst": .flag, "isShown": .flag,
            "paragraph": .optional(["address": .text, "number": .optional(.text)]),
            "quotation": .optional(["isLong": .flag, "isCut": .flag, "words": .list(of: .text)]),
            "join": .optional(joinShape),
        ]),
    ]

    private static let joinShape: ValueShape = [
        "reference": .optional(.text), "isByWording": .flag, "by": ChoiceValue.shape(of: ActionJoin.self),
        "meeting": .optional(MeetingLine.shape),
    ]

    /// - Parameter shown: the action whose page it is.
    func value(as shown: Action, on page: some Page) -> Value {
        [
            "meeting": MeetingLine.value(of: meeting, on: page), "isClosing": .flag(isClosing),
            "updates": .list(
                updates.map { action, update in
                    [
                        "reference": .text(action.id.reference.text),
                        "status": ChoiceValue.value(of: update.status), "note": .text(update.note),
                    ]
                }),
            "log": updates.isEmpty
                ? .nothing : meeting.actionLog.map { page.link(to: $0.address) } ?? .nothing,
            "raised": .list(raised.map { value(of: $0, as: shown, on: page) }),
        ]
    }

    private static let longest = 600

    private func value(of raising: Raising, as shown: Action, on page: some Page) -> Value {
        let action = raising.action
        let isShown = action.id == shown.id
        let length = raising.words.reduce(0) { $0 + $1.utf8.count }
        return [
            "address": page.link(to: published.linked.record.address(of: action.id).path),
            "reference": .text(action.id.reference.text), "isShown": .flag(isShown),
            "isFirst": .flag(isFirst && action.previous == nil),
            "paragraph": raising.place.map {
                [
                    "address": page.link(to: $0.path, fragment: $0.fragment),
                    "number": .optional(action.raisedParagraph),
                ]
            } ?? .nothing,
            "quotation": raising.words.isEmpty || !(quotesAll || isFirst || isShown)
                ? .nothing
                : [
                    "isLong": .flag(length > Self.longest), "isCut": .flag(raising.isCut),
                    "words": .list(raising.words.map(Value.text)),
                ],
            "join": action.previous.map { join($0, on: page) } ?? .nothing,
        ]
    }

    private func join(_ previous: PreviousAction, on page: some Page) -> Value {
        [
            "reference": .optional(previous.reference?.text), "isByWording": .flag(previous.isByWording),
            "by": ChoiceValue.value(of: previous.joinedBy),
            "meeting": published.meeting(previous.meeting).map {
                MeetingLine.value(of: $0.meeting, on: page)
            } ?? .nothing,
        ]
    }
}
