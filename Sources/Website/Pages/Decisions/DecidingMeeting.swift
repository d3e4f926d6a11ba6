import Mustache
import Record

/// All that one meeting decided.
enum DecidingMeeting {
    static let shape: ValueShape = [
        "meeting": MeetingLine.shape, "decisions": .list(of: DecisionLine.shape),
    ]

    static func value(of linked: LinkedMeeting, on page: some Page) -> Value {
        [
            "meeting": MeetingLine.value(of: linked.meeting, on: page),
            "decisions": .list(
                linked.decisions.map { DecisionLine.value(of: $0, at: linked.meeting, on: page) }),
        ]
    }
}

/// The decisions of a year: its meetings, the latest first, and how often which verb was used.
struct DecidedYear {
    private let year: RegisterYear<LinkedMeeting>

    init(_ year: RegisterYear<LinkedMeeting>) {
        self.year = year
    }

    static let shape: [String: ValueShape] = [
        "count": CountValue.shape, "meetings": .list(of: DecidingMeeting.shape),
        "verbs": .list(of: ["verb": ChoiceValue.shape(of: DecisionVerb.self), "count": CountValue.shape]),
    ]

    var count: Int { year.entries.reduce(0) { $0 + $1.decisions.count } }

    func values(on page: some Page) -> [String: Value] {
        var counts: [DecisionVerb: Int] = [:]
        for decision in year.entries.flatMap(\.decisions) { counts[decision.verb, default: 0] += 1 }
        return [
            "count": CountValue.value(of: count),
            "meetings": .list(year.entries.reversed().map { DecidingMeeting.value(of: $0, on: page) }),
            "verbs": .list(
                DecisionVerb.allCases.compactMap { verb in
                    counts[verb].map {
                        ["verb": ChoiceValue.value(of: verb), "count": CountValue.value(of: $0)]
                    }
                }),
        ]
    }
}

extension PublishedPartnership {
    /// The years in which something was decided, each with its meetings that did.
    var decisionYears: [RegisterYear<LinkedMeeting>] {
        RegisterYear.years(
            of: meetings.filter { !$0.decisions.isEmpty }, at: address + "decisions/"
        ) { $0.meeting.date.year }
    }
}
