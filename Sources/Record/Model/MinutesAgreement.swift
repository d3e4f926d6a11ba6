/// A meeting agrees the minutes of an earlier one, which are no draft from then on.
public struct MinutesAgreement: Hashable, Sendable {
    public let meeting: NamedMeeting
    /// What was changed, as far as it is said.
    public let changes: [MinutesChange]
    /// Whether they were agreed "subject to" anything, said or not.
    public let isWithChanges: Bool
    /// Which of the minutes it stands in, and which of that minute's paragraphs.
    public let minute: Int
    public let paragraph: Int
    /// Where the sentence stands in the document's text.
    public let range: Range<Int>
}

/// A change to minutes, made as they were agreed.
public struct MinutesChange: Hashable, Sendable {
    /// The number of the minute or paragraph that it names.
    public let minute: String?
    public let text: String
}
