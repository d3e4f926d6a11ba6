import Markdown

/// A block of the minutes that says something, and the paragraph of the minutes it belongs to.
struct SaidBlock {
    let node: Int
    let standing: Standing
    /// Which of the minutes it stands in, and which of that minute's paragraphs. A heading is in none of them.
    let minute: Int
    let paragraph: Int?

    enum Standing: Hashable {
        case heading(level: Int)
        case ownParagraph
        case listed(item: Int)
        case cell(row: Int)
    }

    var isListed: Bool {
        if case .listed = standing { true } else { false }
    }
}

extension MarkdownDocument {
    /// The blocks of all minutes in reading order. What is quoted, drawn as code or the head of a table is said
    /// elsewhere, or is no saying at all.
    func saidBlocks(in minutes: [Minute]) -> [SaidBlock] {
        var blocks: [SaidBlock] = []
        for (index, minute) in minutes.enumerated() {
            var paragraph = 0
            let start = minute.heading.map { nodes[$0].end } ?? minute.nodes.lowerBound
            for (node, standing) in sayingBlocks(in: start..<minute.nodes.upperBound) {
                while paragraph < minute.paragraphs.count,
                    minute.paragraphs[paragraph].nodes.upperBound <= node
                {
                    paragraph += 1
                }
                let isWithin =
                    paragraph < minute.paragraphs.count && minute.paragraphs[paragraph].nodes.contains(node)
                blocks.append(
                    SaidBlock(
                        node: node, standing: standing, minute: index, paragraph: isWithin ? paragraph : nil))
            }
        }
        return blocks
    }

    /// The blocks that hold words, in reading order.
    func sayingBlocks(
        in stretch: Range<Int>, withQuotations: Bool = false
    ) -> [(node: Int, standing: SaidBlock.Standing)] {
        var blocks: [(node: Int, standing: SaidBlock.Standing)] = []
        var item: Int?
        var row = 0
        var openItems: [Int] = []
        var index = stretch.lowerBound
        while index < stretch.upperBound {
            while let open = openItems.last, nodes[open].end <= index { openItems.removeLast() }
            item = openItems.last
            switch nodes[index].kind {
            case .bulletList, .orderedList, .table, .document: index += 1
            case .blockQuote: index = withQuotations ? index + 1 : nodes[index].end
            case .item:
                openItems.append(index)
                index += 1
            case .tableRow:
                row = index
                index += 1
            case .heading(let level):
                blocks.append((index, .heading(level: level)))
                index = nodes[index].end
            case .tableCell:
                blocks.append((index, .cell(row: row)))
                index = nodes[index].end
            case .paragraph, .tightParagraph:
                blocks.append((index, item.map { .listed(item: $0) } ?? .ownParagraph))
                index = nodes[index].end
            default: index = nodes[index].end
            }
        }
        return blocks
    }
}
