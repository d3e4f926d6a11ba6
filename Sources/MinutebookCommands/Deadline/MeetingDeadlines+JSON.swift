import Diagnostics
import WorkingDays

// Deadlines for programs, under the names of the open data.
extension MeetingDeadlines {
    var json: JSON {
        [
            "meeting": .string(date.iso),
            "partnership": rules.partnerships.count == 1
                ? JSON(rules.partnerships.first?.nameOfFolder) : .null,
            "division": .string(rules.calendar.bankHolidays.division.rawValue),
            "questionDeadline": questionsJSON,
            "papersDue": Self.json(of: papers, under: rules.papers),
            "papersDueClearDays": Self.json(of: clearDays, under: Self.clearDaysRule),
            "unknown": JSON(unknown?.rule),
        ]
    }

    private var questionsJSON: JSON {
        guard let questions else { return .null }
        return [
            "at": .string("\(questions.at)"), "atUTC": .string("\(questions.at.instant)"),
            "agendaItemsAt": .string(start.map { "\($0)" } ?? date.iso),
            "agendaItemsAtUTC": JSON(start.map { "\($0.instant)" }),
            "printedAt": JSON(meeting?.otherPrintedDeadline.map { "\($0)" }),
            "working": JSON.array(questions.reckoning.working.map(JSON.string)),
        ]
    }

    private static func json(of papers: PapersDeadline?, under rule: PapersRule?) -> JSON {
        guard let papers, let rule else { return .null }
        return [
            "date": .string(papers.date.iso), "rule": .string("\(rule)"),
            "working": JSON.array(papers.reckoning.working.map(JSON.string)),
        ]
    }
}
