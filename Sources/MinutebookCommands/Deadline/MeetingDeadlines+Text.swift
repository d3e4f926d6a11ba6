import WorkingDays

// Deadlines as a person reads them in a terminal.
extension MeetingDeadlines {
    var text: String {
        let parts = [questionsText, agendaItemsText, papersText, clearDaysText, unknownText].compactMap { $0 }
        return "\(heading.wrapped(to: String.columns))\n\n\(parts.joined(separator: "\n"))\n"
    }

    private var heading: String {
        let owner =
            rules.partnerships.isEmpty
            ? "the usual rules"
            : rules.partnerships.map(\.name).joined(separator: ", ")
        let state = meeting.map { $0.status == .cancelled ? " (cancelled)" : "" } ?? ""
        return "\(date.longEnglish)\(state): \(owner)"
    }

    private var questionsText: String? {
        guard rules.questions != nil else {
            return part("The partnership takes no questions from the public.", [])
        }
        guard let questions else { return nil }
        var lines = ["\(questions.words)\(questions.at.offsetWords)"]
        if let printed = meeting?.otherPrintedDeadline {
            lines.append("the agenda prints another deadline: \(printed.english)")
        }
        return part(
            "A question on a matter that is not on the agenda must arrive", lines, questions.reckoning)
    }

    private var agendaItemsText: String? {
        guard rules.questions != nil else { return nil }
        let when = start.map { "before the meeting starts, at \($0.english)\($0.offsetWords)" }
        return part(
            "A question on an item of the agenda must arrive",
            [when ?? "before the meeting starts; when that is, is not on record"])
    }

    private var papersText: String? {
        guard let rule = rules.papers, let papers else { return nil }
        return part(
            "Papers must be published, by the partnership's rule (\(rule))", [papers.words], papers.reckoning)
    }

    private var clearDaysText: String? {
        guard let clearDays, rules.papers != Self.clearDaysRule else { return nil }
        return part(
            "Papers with five clear days before the meeting must be published", [clearDays.words],
            clearDays.reckoning)
    }

    private var unknownText: String? {
        unknown.map { part("Not everything can be worked out: \($0.rule).", []) }
    }

    private func part(_ words: String, _ lines: [String], _ reckoning: Reckoning? = nil) -> String {
        let working = (reckoning?.working ?? []).map { $0.paragraph(indentedBy: 6) }
        return ([words.paragraph(indentedBy: 2)] + lines.map { $0.paragraph(indentedBy: 4) } + working)
            .joined(separator: "\n")
    }
}

extension LondonTime {
    /// ", London time (UTC+01:00)"
    fileprivate var offsetWords: String { ", London time (UTC\(isSummerTime ? "+01:00" : "+00:00"))" }
}
