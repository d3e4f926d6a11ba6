import Markdown

/// What one point of a list, one row of a table or one paragraph says.
struct SaidEntry {
    /// The item, row or paragraph.
    let node: Int
    let kind: Kind
    /// The blocks of a point on a line each.
    let text: String

    enum Kind: Hashable {
        case heading(level: Int)
        case paragraph, point, row
    }

    /// Without the number or letter it begins with: "3.2 ", "a) ", "(ii) ".
    var uncountedText: String {
        guard let space = text.firstIndex(where: \.isWhitespace) else { return text }
        let first = text[..<space]
        let isCount = Self.isCount(first) || MinuteNumber(first).map { $0.components.count > 1 } ?? false
        return isCount ? String(text[space...].withoutOuterSpaces) : text
    }

    var isCounted: Bool { uncountedText.utf8.count < text.utf8.count }

    /// "a)", "(ii)", "1.", "3.2.".
    static func isCount(_ word: Substring) -> Bool {
        guard let last = word.last, last == ")" || last == "." else { return false }
        let count = word.trimmed { "().".contains($0) }
        return count.utf8.count < 6 && (MinuteNumber(count) != nil || ListCount(count.lowercased()) != nil)
    }
}

extension MarkdownDocument {
    /// All that is said in a stretch, in reading order.
    func entries(in stretch: Range<Int>) -> [SaidEntry] {
        var entries: [SaidEntry] = []
        let blocks = sayingBlocks(in: stretch)
        var next = 0
        while next < blocks.count {
            let (node, standing) = blocks[next]
            let start = next
            next += 1
            switch standing {
            case .heading(let level):
                entries.append(SaidEntry(node: node, kind: .heading(level: level), text: words(of: node)))
            case .ownParagraph: entries.append(SaidEntry(node: node, kind: .paragraph, text: words(of: node)))
            case .listed(let whole), .cell(let whole):
                while next < blocks.count, blocks[next].node < nodes[whole].end { next += 1 }
                let lines = blocks[start..<next].map { words(of: $0.node) }.filter { !$0.isEmpty }
                let isRow = if case .cell = standing { true } else { false }
                entries.append(
                    SaidEntry(
                        node: whole, kind: isRow ? .row : .point,
                        text: lines.joined(separator: isRow ? " " : "\n")))
            }
        }
        return entries.filter { !$0.text.isEmpty }
    }
}
