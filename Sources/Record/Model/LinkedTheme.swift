/// A subject with everything on record about it, each in the order of time.
public struct LinkedTheme: Hashable, Sendable {
    public let theme: Theme
    public internal(set) var priorities: [PriorityPlace] = []
    public internal(set) var items: [ItemPlace] = []
    public internal(set) var minutes: [MinutePlace] = []
    public internal(set) var decisions: [DecisionPlace] = []
    public internal(set) var actions: [ActionID] = []
    public internal(set) var questions: [QuestionPlace] = []
    /// The paths of papers.
    public internal(set) var papers: [String] = []

    public struct PriorityPlace: Hashable, Sendable {
        /// The name of the plan: `2014-17`.
        public let plan: String
        public let priority: String
    }

    public struct ItemPlace: Hashable, Sendable {
        public let meeting: MeetingID
        public let number: String
    }

    /// By its place among the meeting's minutes.
    public struct MinutePlace: Hashable, Sendable {
        public let meeting: MeetingID
        public let minute: Int
    }

    /// By its place among the meeting's decisions.
    public struct DecisionPlace: Hashable, Sendable {
        public let meeting: MeetingID
        public let decision: Int
    }

    /// By its place among the meeting's questions.
    public struct QuestionPlace: Hashable, Sendable {
        public let meeting: MeetingID
        public let question: Int
    }
}
