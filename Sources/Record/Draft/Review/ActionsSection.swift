/// The promises of the year: made, kept, still open.
struct ActionsSection {
    let sources: ReviewSources

    private var actions: ActionsOfYear { sources.record.actions }
    private var year: String { sources.record.year.words }

    var blocks: [String] {
        ["## Actions", summary] + table(of: actions.closed, closedTable)
            + table(of: actions.open, openTable)
    }

    private var tracker: SiteAddress { SiteAddress("\(sources.record.linked.record.address)actions/") }

    private var summary: String {
        let raised = sources.link(actions.raised.count.counted("action"), to: .actions)
        let closed = sources.link(actions.closed.count.counted("action"), to: tracker)
        let open = sources.link(actions.open.count.counted("action"), to: tracker)
        let median = Tenths(medianOf: actions.daysToClose).map { days in
            actions.closed.count == 1
                ? "It was closed \(days) days after the meeting that raised it."
                : "The median time from the meeting that raised an action to the one that closed it was \(days) days."
        }
        let carried = actions.carried.count
        return [
            "Meetings raised \(raised) and closed \(closed) in \(year).", median,
            carried == 0
                ? nil
                : "During the year \(carried.counted("action")) \(carried == 1 ? "was" : "were") carried over under "
                    + "a new reference.",
            "On \(actions.lastDay.english) \(open) \(actions.open.count == 1 ? "was" : "were") open.",
        ].compactMap(\.self).joined(separator: " ")
    }

    private func table(of threads: [ActionThread], _ table: (ArraySlice<ActionThread>) -> DraftTable)
        -> [String]
    {
        guard !threads.isEmpty else { return [] }
        let shown = threads.prefix(ReviewSources.mostEntries)
        let left = threads.count - shown.count
        let rest =
            left == 0
            ? [] : ["The \(sources.link("tracker", to: tracker)) has \(left == 1 ? "one" : "\(left)") more."]
        return [table(shown).text] + rest
    }

    private func closedTable(of threads: ArraySlice<ActionThread>) -> DraftTable {
        DraftTable(
            caption: "Actions closed in \(year)", heads: ["Action", "Raised", "Closed", "Days"],
            rows: threads.map { thread in
                [
                    sources.action(thread.last), sources.dayRaised(thread), sources.dayClosed(thread) ?? "",
                    "\(thread.daysToClose ?? 0)",
                ]
            })
    }

    private func openTable(of threads: ArraySlice<ActionThread>) -> DraftTable {
        DraftTable(
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
