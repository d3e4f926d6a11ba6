/// A meeting with what its papers say happened.
public struct LinkedMeeting: Sendable {
    public let meeting: Meeting
    /// The actions its minutes raised, in the order of the minutes.
    public let raised: [RaisedPlace]
    public let decisions: [Decision]
    public let declarations: [Declaration]
    public let keyMessages: [KeyMessage]
    public let questions: [LinkedQuestion]
    public let recommendations: [LinkedRecommendation]
    /// How its own minutes were agreed, by whichever meeting did it.
    public let agreement: LinkedAgreement?

    public var minutesStatus: MinutesStatus {
        guard let minutes = meeting.minutes else { return .none }
        if let agreement { return agreement.isWithChanges ? .agreedWithChanges : .agreed }
        return minutes.document.status == .agreed || minutes.document.status == .final ? .agreed : .draft
    }
}

/// How far minutes have come, under its name in the data.
public enum MinutesStatus: String, CaseIterable, Hashable, Sendable {
    case none, draft, agreed
    case agreedWithChanges = "agreed-with-changes"
}

/// Where the minutes raise an action.
public struct RaisedPlace: Hashable, Sendable {
    public let action: ActionID
    /// Which of the minutes it stands in, and which of that minute's paragraphs.
    public let minute: Int
    public let paragraph: Int?
}

/// Minutes agreed by a later meeting.
public struct LinkedAgreement: Hashable, Sendable {
    public let meeting: MeetingID
    /// Where that meeting's minutes say so.
    public let place: SiteAddress
    public let isWithChanges: Bool
    public let changes: [MinutesChange]
}

/// A question of the public with the minute that dealt with it.
public struct LinkedQuestion: Hashable, Sendable {
    public let question: PublicQuestion
    /// The path of the paper that has it.
    public let paper: String
    /// Which of the meeting's minutes.
    public let minute: Int?
}

/// What a paper asked for, with the decision that met it.
public struct LinkedRecommendation: Hashable, Sendable {
    public let recommendation: Recommendation
    /// The path of the paper that has it.
    public let paper: String
    /// Which of the meeting's decisions.
    public let decision: Int?
}
