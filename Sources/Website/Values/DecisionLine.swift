import Mustache
import Record

/// A decision in a line, with the way to the paragraph that took it.
enum DecisionLine {
    static let shape: ValueShape = [
        "address": .text, "text": .text, "paragraph": .optional(.text), "minuteTitle": .optional(.text),
        "verb": ChoiceValue.shape(of: DecisionVerb.self), "meeting": MeetingLine.shape,
    ]

    static func value(of decision: Decision, at meeting: Meeting, on page: some Page) -> Value {
        let place = meeting.place(ofParagraph: decision.paragraph, in: decision.minute)
        return [
            "address": place.map { page.link(to: $0.path, fragment: $0.fragment) }
                ?? page.link(to: meeting.address),
            "text": .text(decision.text), "verb": ChoiceValue.value(of: decision.verb),
            "paragraph": .optional(meeting.number(ofParagraph: decision.paragraph, in: decision.minute)),
            "minuteTitle": .optional(meeting.minutes?.minutes[decision.minute].title),
            "meeting": MeetingLine.value(of: meeting, on: page),
        ]
    }
}
