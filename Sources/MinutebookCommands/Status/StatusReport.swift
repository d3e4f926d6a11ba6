import Record
import WorkingDays

/// The desks of some partnerships, and what is due for their site, as a terminal shows them.
struct StatusReport {
    let desks: [Desk]
    let site: SiteDesk
    let today: CivilDate

    var isOverdue: Bool { desks.contains(where: \.isOverdue) || site.entries.contains(where: \.isOverdue) }

    var text: String {
        let ofSite = [
            section("The site", Self.lines(of: site.entries)),
            section("Drafts of the site, which the public does not see", Self.lines(of: site.drafts)),
        ]
        return (desks.map(text) + ofSite.compactMap { $0 }).joined(separator: "\n")
    }

    private func text(of desk: Desk) -> String {
        var parts = [heading(of: desk)]
        guard !desk.isAtRest else { return parts.joined(separator: "\n") }
        let overdue = desk.entries.filter(\.isOverdue)
        let due = desk.entries.filter { !$0.isOverdue && $0.due != nil }
        let others = desk.entries.filter { $0.due == nil }
        parts += [
            section("OVERDUE", Self.lines(of: overdue)), section("Due", Self.lines(of: due)),
            section("To do, without a day", Self.lines(of: others)),
        ].compactMap { $0 }
        parts += desk.papers.compactMap(papers)
        parts += [
            section(
                "Drafts, which the public does not see",
                Self.lines(of: desk.drafts)),
            section("Open actions, by owner", desk.openActions.flatMap(Self.lines)),
            section("Published late", desk.late.map(Self.line)),
        ].compactMap { $0 }
        return parts.joined(separator: "\n")
    }

    private func heading(of desk: Desk) -> String {
        let next = desk.nextMeeting.map { "Next meeting: \($0.when)" } ?? "Next meeting: none is on record"
        let last = desk.lastMeeting.map { "Last meeting: \($0.when)" }
        var lines = [desk.partnership.name, today.longEnglish, "", next, last].compactMap { $0 }
        if desk.isAtRest { lines.append("It has not met for two years, so that nothing is expected of it.") }
        if desk.lastMeeting == nil, desk.nextMeeting == nil {
            lines.append("minutebook new meeting DATE begins the first one.")
        }
        return lines.map { "\($0.wrapped(to: String.columns))\n" }.joined()
    }

    /// Nothing, where there is nothing in it.
    private func section(_ title: String, _ lines: [String]) -> String? {
        lines.isEmpty ? nil : "\(title)\n\(lines.joined(separator: "\n"))\n"
    }

    private static func lines(of entries: [DeskEntry]) -> [String] {
        var lines: [String] = []
        var day: CivilDate?
        for entry in entries {
            if let due = entry.due, due != day {
                lines.append("  \(due.shortEnglish(readIn: nil))\(left(of: entry))")
                day = due
            }
            lines.append(entry.words.paragraph(indentedBy: entry.due == nil ? 2 : 4))
            if case .papers(let papers) = entry.matter {
                lines += papers.gaps.map { $0.paragraph(indentedBy: 6) }
            }
        }
        return lines
    }

    private static func lines(of drafts: [Document]) -> [String] {
        drafts.map { $0.file.paragraph(indentedBy: 2) }
    }

    private static func left(of entry: DeskEntry) -> String {
        guard let days = entry.workingDaysLeft, days <= longestCount else { return "" }
        if days == 0 { return ": today" }
        return ": \(days) working day\(days == 1 ? "" : "s") left"
    }

    /// Nobody counts the days to what is further away.
    private static let longestCount = 60

    private func papers(_ papers: DeskPapers) -> String? {
        let lines = papers.promised.map { paper in
            "\(paper.called): \(paper.state(isPublic: paper.isPublic(on: today)))".paragraph(indentedBy: 2)
        }
        return section("Papers that the agenda of \(papers.meeting.date.english) promises", lines)
    }

    private static func lines(of owned: OwnedActions) -> [String] {
        let owner = owned.owner.map { owner in
            guard let agency = owner.agency, agency != owner.name else { return owner.name }
            return "\(owner.name), \(agency)"
        }
        return [(owner ?? "nobody is named").paragraph(indentedBy: 2)]
            + owned.actions.flatMap {
                [$0.words.paragraph(indentedBy: 4), $0.thread.last.text.paragraph(indentedBy: 6)]
            }
    }

    private static func line(of paper: LatePaper) -> String {
        "\(paper.document.file): \(paper.words)".paragraph(indentedBy: 2)
    }
}

extension Meeting {
    /// "Tuesday 24 February 2026, 10am"
    fileprivate var when: String {
        [date.longEnglish, start?.english].compactMap { $0 }.joined(separator: ", ")
    }
}
