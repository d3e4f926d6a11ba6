import Markdown

/// The sums that the year's papers and plans report, as they stand.
struct FundingSection {
    let sources: ReviewSources

    var blocks: [String] {
        let found = spending + tables
        let summary =
            found.isEmpty
            ? "No plan in force says what was spent, and no paper of a meeting on record has a table of sums."
            : "Sums stand as each plan or paper has them. They are not added up, as one can repeat what another has."
        return ["## Funding reported", summary] + found
    }

    private var spending: [String] {
        let rows = sources.record.plans.flatMap { plan in
            plan.plan.priorities.flatMap { priority in
                priority.spending.map { spent in
                    let title = "\(priority.title), \(plan.plan.period.words)"
                    let place = SiteAddress(plan.plan.address, fragment: priority.id)
                    return [
                        sources.link(title, to: place), spent.purpose.asMarkdown,
                        spent.amount.text.asMarkdown,
                    ]
                }
            }
        }
        guard !rows.isEmpty else { return [] }
        let table = ReviewTable(
            caption: "What went to priorities, in all years of their plans",
            heads: ["Priority", "Spent on", "Amount"], rows: rows)
        return [table.text]
    }

    private var tables: [String] {
        sources.record.meetings.papers.flatMap { meeting, document -> [String] in
            let tables = document.figureTables.compactMap(SumsInTable.init)
            guard !tables.isEmpty else { return [] }
            let paper = sources.link(document.title, to: SiteAddress(document.address))
            return ["From \(paper), \(sources.day(of: meeting)):"] + tables.flatMap(blocks)
        }
    }

    private func blocks(of sums: SumsInTable) -> [String] {
        let rows = sums.rows.prefix(ReviewSources.mostEntries)
        let left = sums.rows.count - rows.count
        let table = ReviewTable(
            caption: sums.caption.asMarkdown, heads: sums.heads.map(\.asMarkdown),
            rows: rows.map { $0.map { $0.shortened(to: Self.longestCell).asMarkdown } })
        return [table.text] + (left == 0 ? [] : ["The paper has \(left.counted("more row")) of it."])
    }

    private static let longestCell = 80
}
