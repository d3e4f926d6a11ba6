import Diagnostics

/// The papers of meetings as entries of the open data.
struct PapersData {
    private let linked: LinkedPartnership
    private let showsPublication: Bool

    init(_ linked: LinkedPartnership, showsPublication: Bool) {
        self.linked = linked
        self.showsPublication = showsPublication
    }

    var papers: [RecordData.Entry] {
        linked.meetings.flatMap { linked -> [RecordData.Entry] in
            let meeting = linked.meeting
            let papers: [(any Paper)?] =
                [meeting.agenda, meeting.minutes, meeting.actionLog] + meeting.papers
            return papers.compactMap { $0 }.map { paper in
                let document = paper.document
                let recommendations = linked.recommendations.filter { $0.paper == document.path }
                let json: JSON = [
                    "id": .string(document.id), "meeting": .string(meeting.id.text),
                    "item": JSON((paper as? MeetingPaper)?.item?.value),
                    "kind": .string(document.kind.rawValue),
                    "title": .string(document.title), "published": JSON(document.published),
                    "status": JSON(status(of: document, in: linked)),
                    "recommendations": .array(
                        recommendations.map { recommendation in
                            [
                                "text": .string(recommendation.recommendation.text),
                                "decision": JSON(recommendation.decision.map { linked.id(ofDecision: $0) }),
                            ]
                        }),
                ]
                return RecordData.Entry(
                    members: json.adding(document.publication(isShown: showsPublication)),
                    paths: [document.path])
            }
        }
    }

    /// Of minutes, what later meetings made of them.
    private func status(of document: Document, in linked: LinkedMeeting) -> String? {
        document.kind == .minutes ? linked.minutesStatus.rawValue : document.status?.rawValue
    }
}
