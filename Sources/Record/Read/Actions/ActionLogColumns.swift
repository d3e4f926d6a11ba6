/// Which columns of a table are those of an action log.
struct ActionLogColumns {
    let reference: Int
    let action: Int
    let update: Int

    enum Role: CaseIterable {
        case reference, action, update

        /// The head the documentation gives it.
        var name: String {
            switch self {
            case .reference: "Ref"
            case .action: "Action point"
            case .update: "Update"
            }
        }

        /// The heads in use for it; where a table has several of them, the earlier one counts.
        fileprivate var heads: [String] {
            switch self {
            case .reference:
                [
                    "ref", "reference", "ref no", "reference number", "ref month number", "month number",
                    "action ref", "action reference", "action no", "action number", "action point number",
                    "number", "no",
                ]
            case .action: ["action point", "action points", "agreed action", "action", "actions"]
            // "Action" is what was done where another column holds the action point.
            case .update:
                [
                    "update", "updates", "progress update", "progress", "outcome", "status", "action",
                    "action taken",
                ]
            }
        }
    }

    /// Nil where one of the three is not there.
    init?(heads: [String]) {
        let columns = Self.columns(for: heads)
        guard let reference = columns[.reference], let action = columns[.action],
            let update = columns[.update]
        else { return nil }
        (self.reference, self.action, self.update) = (reference, action, update)
    }

    /// The one column that keeps a table from being an action log.
    static func onlyMissing(in heads: [String]) -> Role? {
        let columns = columns(for: heads)
        let missing = Role.allCases.filter { columns[$0] == nil }
        return missing.count == 1 ? missing.first : nil
    }

    private static func columns(for heads: [String]) -> [Role: Int] {
        let names = heads.map { head in
            head.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
        }
        let first = Dictionary(zip(names, names.indices), uniquingKeysWith: { earlier, _ in earlier })
        var columns: [Role: Int] = [:]
        for role in Role.allCases {
            columns[role] = role.heads.lazy.compactMap { first[$0] }
                .first { column in !columns.values.contains(column) }
        }
        return columns
    }
}
