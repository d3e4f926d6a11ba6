/// The part of a table that says how much money went where, as it stands.
struct SumsInTable: Hashable {
    let caption: String
    let heads: [String]
    /// Each with as many cells as there are heads.
    let rows: [[String]]

    /// Nothing, where no column holds sums. What stands behind the last of them is a remark.
    init?(_ table: FigureTable) {
        let isInPounds = table.caption.speaksOfPounds
        let last = table.columns.indices.last { column in
            let numbers = table.rows.compactMap { $0.values[column].number }
            let isMoney = isInPounds || table.columns[column].speaksOfPounds
            return numbers.contains { $0.unit == .pounds || isMoney && $0.unit == .count }
        }
        guard let last else { return nil }
        caption = table.caption
        heads = [table.rowTitle] + table.columns[...last]
        rows = table.rows.map { [$0.head] + $0.values[...last].map(\.text) }
    }
}

extension String {
    fileprivate var speaksOfPounds: Bool {
        contains("£") || FoldedWords(self).contains(anyOf: ["pounds"])
    }
}
