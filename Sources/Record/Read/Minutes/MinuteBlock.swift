import Markdown

/// A block of the minutes that holds words, however deep in lists, quotations and tables it lies.
struct MinuteBlock {
    let node: Int
    /// The list item that it opens.
    let item: Int?
    let standing: Standing
    let words: String

    enum Standing {
        case topLevel, listed, quoted
    }

    /// Where it begins: the item, if it opens one.
    var start: Int { item ?? node }
}

extension MarkdownDocument {
    /// The blocks of a stretch of top-level nodes in reading order, but the notes at the foot of the page.
    func minuteBlocks(in nodes: Range<Int>) -> [MinuteBlock] {
        var blocks: [MinuteBlock] = []
        var item: Int?
        var containerEnd = nodes.lowerBound
        var quotationEnd = nodes.lowerBound
        var index = nodes.lowerBound
        while index < nodes.upperBound {
            let node = self.nodes[index]
            switch node.kind {
            case .bulletList, .orderedList, .item, .table, .blockQuote:
                containerEnd = max(containerEnd, node.end)
                if node.kind == .item { item = index }
                if node.kind == .blockQuote { quotationEnd = max(quotationEnd, node.end) }
                index += 1
            case .footnote, .thematicBreak:
                index = node.end
            default:
                let standing: MinuteBlock.Standing =
                    index < quotationEnd ? .quoted : index < containerEnd ? .listed : .topLevel
                if let open = item, self.nodes[open].end <= index { item = nil }
                blocks.append(
                    MinuteBlock(node: index, item: item, standing: standing, words: words(of: index)))
                item = nil
                index = node.end
            }
        }
        return blocks
    }

    /// The words of a block on one line.
    func words(of node: Int) -> String {
        text(of: node).split(separator: UInt8(ascii: "\n"))
            .map { String(decoding: $0, as: UTF8.self).trimmed }
            .filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// Whether a block begins with words of its own, be they bold, and not with code, a link or an image.
    func beginsWithWords(_ block: Int) -> Bool {
        var index = block + 1
        while index < nodes[block].end {
            switch nodes[index].kind {
            case .strong, .emphasis, .element: index += 1
            case .text: return true
            default: return false
            }
        }
        return false
    }
}

extension String {
    fileprivate var trimmed: Substring {
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return start[...last]
    }
}
