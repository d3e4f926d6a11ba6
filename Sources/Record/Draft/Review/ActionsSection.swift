/// The promises of the year: made, kept, still open.
struct ActionsSection {
    let sources: ReviewSources

    private var actions: ActionsOfYear { sources.record.actions }
    private var year: String { sources.record.year.words }

    var blocks: [String] {
        ["## Actions raised and closed", summary] + table(of: actions.closed, closedTable)
            + table(of: actions.open, openTable)
    }

    private var tracker: SiteAddress { SiteAddress("\(sources.record.linked.record.address)actions/") }

    private var summary: String {
        let raised = sources.link("raised \(actions.raised.count.counted("action"))", to: .actions)
        let closed = sources.link("closed \(number(actions.closed.count))", to: tracker)
        let open = actions.open.count
        let stillOpen = sources.link("\(number(open)) \(open > 1 ? "were" : "was") open", to: tracker)
        let median = Tenths(medianOf: actions.daysToClose).map { days in
            actions.closed.count == 1
                ? "It was closed \(days) days after the meeting that raised it."
                : "The median time from the meeting that raised an action to the one that closed it was \(days) days."
        }
        let carried = actions.carried.count
        return [
            "Meetings \(raised) and \(closed) in \(year).", median,
            carried == 0
                ? nil
                : "During the year \(carried.counted("action")) \(carried == 1 ? "was" : "were") carried over under "
                    + "a new reference.",
            "On \(actions.lastDay.english) \(stillOpen).",
        ].compactMap(\.self).joined(separator: " ")
    }

    private func number(_ count: Int) -> String {
        switch count {
        case 0: "none"
        case 1: "one"
        default: "\(count)"
        }
    }

    private func table(of threads: [ActionThread], _ table: (ArraySlice<ActionThread>) -> ReviewTable)
        -> [String]
    {
        guard !threads.isEmpty else { return [] }
        let shown = threads.prefix(ReviewSources.mostEntries)
        let left = threads.count - shown.count
        let rest =
            left == 0
            ? [] : ["The \(sources.link("tracker", to: tracker)) has \(number(left)) more."]
        return [table(shown).text] + rest
    }

    private func closedTable(of threads: ArraySlice<ActionThread>) -> ReviewTable {
        ReviewTable(
            caption: "Actions closed in \(year)", heads: ["Action", "Raised", "Closed", "Days"],
            rows: threads.map { thread in
                [
                    sources.action(thread.last), sources.dayRaised(thread), sources.dayClosed(thread) ?? "",
                    "\(thread.daysToClose ?? 0)",
                ]
            })
    }

    private func openTable(of threads: ArraySlice<ActionThread>) -> ReviewTable {
        ReviewTable(
            caption: "Actions open on \(actions.lastDay.english), the oldest first",
            heads: ["Action", "Raised", "Days open", "Times carried over"],
            rows: threads.map { thread in
                [
                    sources.action(thread.last), sources.dayRaised(thread), "\(actions.daysOpen(thread))",
                    "\(thread.timesCarried)",
                ]
            })
    }
}
