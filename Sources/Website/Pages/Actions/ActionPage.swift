import Mustache
import Record

/// The page of an action, with all that is known of the promise it is a part of.
struct ActionPage: Page {
    private let action: Action
    private let history: ThreadHistory
    private let published: PublishedPartnership

    init(_ action: Action, of history: ThreadHistory, in published: PublishedPartnership) {
        self.action = action
        self.history = history
        self.published = published
    }

    static let template = "action"
    static let section = Section.actions
    static let shape: [String: ValueShape] = [
        "line": ThreadLine.shape, "meeting": MeetingLine.shape,
        "themes": .list(of: TitleLink.shape), "isCurrent": .flag,
        "current": referenceShape, "previous": .optional(referenceShape), "next": .optional(referenceShape),
        "before": .optional(MeetingLine.shape),
        "raisedMeeting": .optional(MeetingLine.shape), "closedMeeting": .optional(MeetingLine.shape),
        "passages": .list(of: ["leftOut": CountValue.shape, "meetings": .list(of: ThreadMeeting.shape)]),
    ]

    /// An action as the others of its thread name it.
    static let referenceShape: ValueShape = [
        "address": .text, "reference": .text, "meeting": .optional(MeetingLine.shape),
    ]

    var address: String { published.linked.record.address(of: action.id).path }
    var partnership: PublishedPartnership? { published }

    private var thread: ActionThread { history.thread }

    var values: [String: Value] {
        let actions = thread.actions
        let place = actions.firstIndex { $0.id == action.id } ?? 0
        return [
            "line": ThreadLine.value(of: thread, as: action, in: published, on: self),
            "meeting": meeting(action.id.meeting),
            "themes": .list(
                published.themes(of: action.id).map {
                    ["address": link(to: published.address(ofTheme: $0.id)), "title": .text($0.title)]
                }),
            "isCurrent": .flag(action.id == thread.last.id), "current": reference(thread.last),
            "previous": place > 0 ? reference(actions[place - 1]) : .nothing,
            "next": place + 1 < actions.count ? reference(actions[place + 1]) : .nothing,
            "before": thread.first.previous.map { meeting($0.meeting) } ?? .nothing,
            "raisedMeeting": meeting(thread.raisedAt),
            "closedMeeting": thread.closedAt.map(meeting) ?? .nothing,
            "passages": .list(
                history.passages(around: action).map { passage in
                    [
                        "leftOut": CountValue.value(of: passage.leftOut),
                        "meetings": .list(passage.meetings.map { $0.value(as: action, on: self) }),
                    ]
                }),
        ]
    }

    private func meeting(_ id: MeetingID) -> Value {
        published.meeting(id).map { MeetingLine.value(of: $0.meeting, on: self) } ?? .nothing
    }

    private func reference(_ action: Action) -> Value {
        [
            "address": link(to: published.linked.record.address(of: action.id).path),
            "reference": .text(action.id.reference.text), "meeting": meeting(action.id.meeting),
        ]
    }
}
