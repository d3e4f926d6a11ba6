import Diagnostics
import Markdown

@testable import Website

extension MarkdownDocument {
    init(_ text: String) {
        var log = DiagnosticLog()
        self = .parse(SourceText(file: "text.md", text: text), reporting: &log)
    }
}

/// A comparison as lines to read: what was removed in [-…-], what was added in {+…+}, and before each block its
/// form, "old > new" numbers and change.
func outline(from older: String, to newer: String) -> String {
    Comparison(from: MarkdownDocument(older), to: MarkdownDocument(newer)).passages.map(\.outline)
        .joined(separator: "\n")
}

extension Passage {
    var outline: String {
        let form =
            switch kind {
            case .heading(let level): String(repeating: "#", count: level) + " "
            case .paragraph: ""
            case .listItem: "* "
            case .tableRow: "| "
            }
        let mark =
            switch change {
            case .same: "="
            case .added: "+"
            case .removed: "-"
            case .changed: "~"
            }
        let numbers =
            isRenumbered
            ? "\(oldNumber ?? "") > \(newNumber ?? "") " : (newNumber ?? oldNumber).map { "\($0) " } ?? ""
        return "\(mark) \(form)\(numbers)\(pieces.map(\.outline).joined())"
    }
}

extension Passage.Piece {
    var outline: String {
        switch self {
        case .same(let words): words
        case .removed(let words): "[-\(words)-]"
        case .added(let words): "{+\(words)+}"
        }
    }
}
