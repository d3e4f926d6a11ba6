/// A table of a review. What stands in its cells is Markdown.
struct ReviewTable {
    let caption: String
    let heads: [String]
    let rows: [[String]]

    var text: String {
        let lines = [heads, heads.map { _ in "---" }] + rows
        return "Table: \(caption)\n\n"
            + lines.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    }
}
