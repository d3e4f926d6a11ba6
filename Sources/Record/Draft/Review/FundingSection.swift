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
                    [
                        sources.link(
                            priority.title, to: SiteAddress(plan.plan.address, fragment: priority.id)),
                        plan.plan.period.words, spent.purpose.quoted, spent.amount.text.quoted,
                    ]
                }
            }
        }
        guard !rows.isEmpty else { return [] }
        let table = DraftTable(
            caption: "What went to priorities, in all years of their plans",
            heads: ["Priority", "Plan", "Spent on", "Amount"], rows: rows)
        return [table.text]
    }

    private var tables: [String] {
        sources.record.meetings.papers.flatMap { meeting, document in
            document.figureTables.flatMap { table in
                SumsInTable(table).map { sums in
                    let place = SiteAddress(document.address, fragment: table.anchor)
                    return blocks(
                        of: sums,
                        from: "\(sources.link(document.title, to: place)), \(sources.day(of: meeting))")
                } ?? []
            }
        }
    }

    private func blocks(of sums: SumsInTable, from source: String) -> [String] {
        let rows = sums.rows.prefix(ReviewSources.mostEntries)
        let left = sums.rows.count - rows.count
        let table = DraftTable(
            caption: sums.caption.quoted, heads: sums.heads.map(\.quoted),
            rows: rows.map { $0.map { $0.cut(to: Self.longestCell).quoted } })
        return ["From \(source):", table.text]
            + (left == 0 ? [] : ["The paper has \(left.counted("more row"))."])
    }

    private static let longestCell = 80
}
