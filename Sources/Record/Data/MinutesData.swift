import Diagnostics

/// Minutes, and the decisions and questions in them, as entries of the open data.
struct MinutesData {
    private let linked: LinkedPartnership
    private let showsPublication: Bool

    init(_ linked: LinkedPartnership, showsPublication: Bool) {
        self.linked = linked
        self.showsPublication = showsPublication
    }

    var minutes: [RecordData.Entry] {
        linked.meetings.flatMap { linked -> [RecordData.Entry] in
            guard let paper = linked.meeting.minutes else { return [] }
            let items = linked.meeting.itemsOfMinutes
            let places = ParagraphContents(of: linked)
            return paper.minutes.indices.map { index in
                let minute = paper.minutes[index]
                let item = items[index].flatMap { linked.meeting.agenda?.agenda.items[$0].number }
                let json: JSON = [
                    "meeting": .string(linked.meeting.id.text), "number": JSON(minute.number),
                    "title": JSON(minute.title), "item": JSON(item),
                    "paragraphs": .array(paragraphs(of: index, in: linked, places)),
                ]
                return RecordData.Entry(
                    members: json.adding(paper.document.publication(isShown: showsPublication)),
                    paths: [paper.document.path])
            }
        }
    }

    private func paragraphs(of minute: Int, in linked: LinkedMeeting, _ contents: ParagraphContents) -> [JSON]
    {
        let paragraphs = linked.meeting.minutes?.minutes[minute].paragraphs ?? []
        return paragraphs.enumerated().map { index, paragraph in
            let place = ParagraphContents.Place(minute: minute, paragraph: index)
            return [
                "number": JSON(paragraph.number), "text": .string(paragraph.text),
                "actions": JSON(contents.actions[place] ?? []),
                "decisions": JSON(contents.decisions[place] ?? []),
            ]
        }
    }

    var decisions: [RecordData.Entry] {
        linked.meetings.flatMap { linked -> [RecordData.Entry] in
            guard let paper = linked.meeting.minutes else { return [] }
            return linked.decisions.indices.map { index in
                let decision = linked.decisions[index]
                let json: JSON = [
                    "id": .string(linked.id(ofDecision: index)), "meeting": .string(linked.meeting.id.text),
                    "paragraph": JSON(
                        linked.meeting.number(ofParagraph: decision.paragraph, in: decision.minute)),
                    "verb": .string(decision.verb.rawValue), "text": .string(decision.text),
                ]
                return RecordData.Entry(
                    members: json.adding(paper.document.publication(isShown: showsPublication)),
                    paths: [paper.document.path])
            }
        }
    }

    var questions: [RecordData.Entry] {
        let papers = Dictionary(linked.record.documents.all.map { ($0.document.path, $0.document) }) { $1 }
        return linked.meetings.flatMap { linked -> [RecordData.Entry] in
            linked.questions.enumerated().map { index, question in
                let minute = question.minute.flatMap { linked.meeting.minutes?.minutes[$0].number }
                let json: JSON = [
                    "id": .string(linked.id(ofQuestion: index)), "meeting": .string(linked.meeting.id.text),
                    "minute": JSON(minute), "text": .string(question.question.text),
                    "response": JSON(question.question.response),
                    "outcome": JSON(question.question.outcome?.rawValue),
                ]
                return RecordData.Entry(
                    members: json.adding(
                        papers[question.paper]?.publication(isShown: showsPublication) ?? []),
                    paths: [question.paper])
            }
        }
    }
}

/// The ids of what each paragraph of a meeting's minutes raised and decided.
private struct ParagraphContents {
    struct Place: Hashable {
        let minute: Int
        let paragraph: Int
    }

    private(set) var actions: [Place: [String]] = [:]
    private(set) var decisions: [Place: [String]] = [:]

    init(of meeting: LinkedMeeting) {
        for raised in meeting.raised {
            guard let paragraph = raised.paragraph else { continue }
            actions[Place(minute: raised.minute, paragraph: paragraph), default: []].append(
                raised.action.text)
        }
        for (index, decision) in meeting.decisions.enumerated() {
            let place = Place(minute: decision.minute, paragraph: decision.paragraph)
            decisions[place, default: []].append(meeting.id(ofDecision: index))
        }
    }
}

extension LinkedMeeting {
    /// `cambridge/2025-07-01/decisions/4`, counted within the meeting.
    func id(ofDecision index: Int) -> String { "\(meeting.id.text)/decisions/\(index + 1)" }

    func id(ofQuestion index: Int) -> String { "\(meeting.id.text)/questions/\(index + 1)" }
}

extension Meeting {
    /// The number of a paragraph of its minutes, or of the minute where the paragraph has none.
    public func number(ofParagraph paragraph: Int?, in minute: Int) -> String? {
        guard let minute = minutes?.minutes[minute] else { return nil }
        return paragraph.flatMap { minute.paragraphs[$0].number } ?? minute.number
    }
}
