import Mustache
import Record

/// A question of the public with its answer, and the way to where it stands.
enum QuestionLine {
    static let shape: ValueShape = [
        "address": .text, "text": .list(of: .text), "response": .list(of: .text),
        "outcome": .optional(ChoiceValue.shape(of: QuestionOutcome.self)),
        "minute": .optional(MinuteLink.shape),
        "meeting": MeetingLine.shape,
    ]

    static func value(
        of question: LinkedQuestion, at meeting: Meeting, in partnership: PublishedPartnership,
        on page: some Page
    ) -> Value {
        let asked = question.question
        let paper = partnership.paper(at: question.paper)
        return [
            "address": paper.map { page.link(to: $0.address, fragment: $0.body.anchors[asked.node]) }
                ?? page.link(to: meeting.address),
            "text": paragraphs(of: asked.text), "response": paragraphs(of: asked.response ?? ""),
            "outcome": asked.outcome.map { ChoiceValue.value(of: $0) } ?? .nothing,
            "minute": question.minute.flatMap { MinuteLink.value(of: $0, at: meeting, on: page) }
                ?? .nothing,
            "meeting": MeetingLine.value(of: meeting, on: page),
        ]
    }

    private static func paragraphs(of text: String) -> Value {
        .list(text.split(separator: "\n").map { .text(String($0)) })
    }
}
