import FrontMatter
import Markdown

/// A file as it is begun for somebody to fill in.
public struct DraftFile: Hashable, Sendable {
    /// Below the content folder.
    public let path: String
    public let text: String

    /// - Parameters:
    ///   - fields: the lines between the marks.
    ///   - text: what stands below them.
    init(_ path: String, _ fields: DraftFields, text: String = "") {
        self.path = path
        self.text = "---\n\(fields.lines.map { "\($0)\n" }.joined())---\n\(text)"
    }
}

/// The fields of a draft, with remarks for whoever fills it in.
struct DraftFields {
    private(set) var lines: [String] = []

    /// What is drafted is for nobody to see until the officer says so.
    static var draft: DraftFields {
        var fields = DraftFields()
        fields.add("publish", as: "draft")
        return fields
    }

    /// A field with some text; nothing, where there is none.
    mutating func add(_ name: String, _ text: String?) {
        if let text { add(name, as: text.asFieldValue) }
    }

    /// A field whose value stands as it is written: a time, a word with a meaning.
    mutating func add(_ name: String, as value: String?) {
        if let value { lines.append("\(name): \(value)") }
    }

    /// A line of a list, or of whatever else a field holds.
    mutating func add(line: String) { lines.append(line) }

    /// What the officer should know, or a field to be put in by taking the mark away.
    mutating func remark(_ text: String) {
        lines += text.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.isEmpty ? "#" : "# \($0)"
        }
    }
}

/// A table of a draft.
struct DraftTable {
    private let heads: [String]
    private var rows: [[String]] = []

    init(_ heads: String...) { self.heads = heads }

    /// - Parameter cells: their words, which are no Markdown yet.
    mutating func add(_ cells: String...) { rows.append(cells) }

    var text: String {
        ([heads, heads.map { _ in "---" }] + rows.map { $0.map(\.asMarkdown) })
            .map { cells in "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined() + "\n" }.joined()
    }
}
