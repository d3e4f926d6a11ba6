/// What the meetings of the year decided.
struct DecisionsSection {
    let sources: ReviewSources

    private var meetings: MeetingsOfYear { sources.record.meetings }

    var blocks: [String] {
        let list = meetings.decisions.count > ReviewSources.mostEntries ? counts : decisions
        return ["## Decisions taken", summary] + (list.isEmpty ? [] : [list.joined(separator: "\n")])
    }

    private var summary: String {
        let all = meetings.decisions
        let without = meetings.held.count { $0.meeting.minutes == nil }
        let unknown =
            without == 0
            ? "" : " Of \(without.counted("meeting")) there are no minutes on record, and so no decisions."
        guard !all.isEmpty else {
            return "The record has no decision of a meeting in \(sources.record.year.words).\(unknown)"
        }
        let verbs = DecisionVerb.allCases.compactMap { verb in
            let count = all.count { $0.verb == verb }
            return count > 0 ? "\(count) \(verb.rawValue)" : nil
        }
        let count = sources.link(all.count.counted("decision"), to: .decisions)
        return "The minutes record \(count): \(verbs.listed).\(unknown)"
    }

    private var decisions: [String] {
        meetings.held.filter { !$0.decisions.isEmpty }.flatMap { linked in
            ["- \(sources.day(of: linked.meeting))"]
                + sources.lines(of: linked.decisions, of: linked.meeting).map { "  - \($0)" }
        }
    }

    private var counts: [String] {
        meetings.held.filter { !$0.decisions.isEmpty }.map { linked in
            "- \(sources.day(of: linked.meeting)): \(linked.decisions.count.counted("decision"))"
        }
    }
}
