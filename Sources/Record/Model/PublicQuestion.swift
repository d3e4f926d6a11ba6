/// A question from the public. Who asked it is never kept.
public struct PublicQuestion: Hashable, Sendable {
    /// Each block on a line of its own.
    public let text: String
    public let response: String?
    /// As a line of the paper states it, or else as its words tell it.
    public let outcome: QuestionOutcome?
    /// What a line "Outcome: sent on" states.
    public let statedOutcome: QuestionOutcome?
    /// The number of the minute that dealt with it, where the paper names one.
    public let minute: String?
    /// The heading of the question.
    public let node: Int
}

/// What became of a question.
public enum QuestionOutcome: String, CaseIterable, Hashable, Sendable {
    case answeredInWriting = "answered-in-writing"
    case answeredAtMeeting = "answered-at-meeting"
    case sentOn = "sent-on"
    case refused
}
