extension QuestionOutcome {
    /// As the officer writes it after "Outcome:".
    var words: String {
        switch self {
        case .answeredInWriting: "answered in writing"
        case .answeredAtMeeting: "answered at the meeting"
        case .sentOn: "sent on"
        case .refused: "refused"
        }
    }

    /// What a line states, in these words or in others that can only mean the same.
    init?(stated words: some StringProtocol) {
        let said = FoldedWords(words).words.joined(separator: " ")
        guard let outcome = Self.allCases.first(where: { $0.words == said }) ?? Self.otherWords[said] else {
            return nil
        }
        self = outcome
    }

    private static let otherWords: [String: QuestionOutcome] = [
        "answered by email": .answeredInWriting, "answered by letter": .answeredInWriting,
        "written answer": .answeredInWriting, "written response": .answeredInWriting,
        "written reply": .answeredInWriting, "answered in the meeting": .answeredAtMeeting,
        "answered verbally": .answeredAtMeeting, "answered orally": .answeredAtMeeting,
        "passed on": .sentOn, "forwarded": .sentOn, "referred on": .sentOn, "refused by the chair": .refused,
        "declined": .refused, "rejected": .refused,
    ]
}
