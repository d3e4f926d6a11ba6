import Diagnostics
import Record
import WorkingDays

// The desks for programs.
extension StatusReport {
    var json: JSON {
        [
            "today": .string(today.iso), "overdue": .bool(isOverdue),
            "partnerships": .array(desks.map(json)),
            "site": [
                "due": .array(site.entries.map(Self.json)),
                "drafts": .array(site.drafts.map { .string($0.path) }),
            ],
        ]
    }

    private func json(of desk: Desk) -> JSON {
        [
            "partnership": .string(desk.partnership.nameOfFolder), "name": .string(desk.partnership.name),
            "overdue": .bool(desk.isOverdue), "atRest": .bool(desk.isAtRest),
            "lastMeeting": JSON(desk.lastMeeting?.id.text), "nextMeeting": JSON(desk.nextMeeting?.id.text),
            "due": .array(desk.entries.map(Self.json)), "papers": .array(desk.papers.map(papers)),
            "drafts": .array(desk.drafts.map { .string($0.path) }),
            "actions": .array(desk.openActions.map(Self.json)),
            "late": .array(desk.late.map(Self.json)),
        ]
    }

    private static func json(of entry: DeskEntry) -> JSON {
        var gaps: [String] = []
        if case .papers(let papers) = entry.matter { gaps = papers.gaps }
        return [
            "matter": .string(entry.name), "date": JSON(entry.due?.iso), "overdue": .bool(entry.isOverdue),
            "workingDaysLeft": entry.workingDaysLeft.map(JSON.integer) ?? .null,
            "meeting": JSON(entry.meeting?.id.text), "text": .string(entry.words),
            "gaps": .array(gaps.map(JSON.string)),
        ]
    }

    private func papers(of papers: DeskPapers) -> JSON {
        [
            "meeting": .string(papers.meeting.id.text),
            "promised": .array(
                papers.promised.map { paper in
                    [
                        "item": .string(paper.item.number), "name": .string(paper.item.name),
                        "papers": .array(paper.documents.map { .string($0.path) }),
                        "public": .bool(paper.isPublic(on: today)),
                    ]
                }),
        ]
    }

    private static func json(of owned: OwnedActions) -> JSON {
        [
            "owner": JSON(owned.owner?.name), "agency": JSON(owned.owner?.agency),
            "open": .array(owned.actions.map(\.json)),
        ]
    }

    private static func json(of paper: LatePaper) -> JSON {
        [
            "paper": .string(paper.document.path), "meeting": .string(paper.meeting.text),
            "due": .string(paper.deadline.date.iso), "published": .string(paper.published.iso),
            "workingDaysLate": paper.workingDaysLate.map(JSON.integer) ?? .null,
        ]
    }
}

extension OpenAction {
    var json: JSON {
        [
            "id": .string(thread.last.id.text), "text": .string(thread.last.text),
            "status": .string(thread.status.rawValue), "raisedAt": .string(thread.raisedAt.text),
            "days": .integer(days), "timesCarried": .integer(thread.timesCarried),
            "overdue": .bool(isOverdue),
        ]
    }
}
