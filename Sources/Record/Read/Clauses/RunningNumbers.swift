import Markdown

/// Finds the paragraphs of a report that are numbered from 1 to the last, across its headings.
///
/// They are written as "12 The board ..." or as Markdown's own lists, of which each goes on where the one before
/// ended. A list that stands alone is only a list.
struct RunningNumbers {
    /// The number of a block, and its words without it.
    struct Numbered {
        let number: MinuteNumber
        /// The number as it is written; nil where it is a list's.
        let label: Substring?
        let words: Substring
    }

    private(set) var byBlock: [Int: Numbered] = [:]

    private static let longestLeap = 3

    /// - Parameter blocks: all of a paper.
    init(_ blocks: [MinuteBlock], in document: MarkdownDocument) {
        let listed = Self.listedNumbers(in: document)
        var last: Int?
        var sources: Set<Int> = []
        for block in blocks {
            let kind = document.nodes[block.node].kind
            guard block.standing != .quoted, kind == .paragraph || kind == .tightParagraph else { continue }
            if let (number, list) = block.item.flatMap({ listed[$0] }) {
                guard number == (last ?? 0) + 1, let read = MinuteNumber(String(number)) else { continue }
                byBlock[block.node] = Numbered(number: read, label: nil, words: block.words[...])
                sources.insert(list)
                last = number
            } else if document.beginsWithWords(block.node), let leading = LeadingNumber(of: block.words[...]),
                let number = leading.number.components.first, number < 1000
            {
                // A number such as 3.1 is read elsewhere; here it only says how far the paper has come.
                if leading.number.components.count > 1 {
                    if let known = last, (known...(known + Self.longestLeap)).contains(number) {
                        last = number
                    }
                    continue
                }
                let isNext = last.map { ($0...($0 + Self.longestLeap)).contains(number) } ?? (number == 1)
                guard isNext, leading.isParagraphNumber else { continue }
                byBlock[block.node] = Numbered(
                    number: leading.number, label: leading.label, words: leading.rest)
                sources.insert(block.node)
                last = number
            }
        }
        if sources.count < 2 { byBlock = [:] }
    }

    /// The number of each item of the lists that lie in nothing else, and the list it is of.
    private static func listedNumbers(in document: MarkdownDocument) -> [Int: (number: Int, list: Int)] {
        var numbers: [Int: (number: Int, list: Int)] = [:]
        for list in document.children(of: 0) {
            guard case .orderedList(let start) = document.nodes[list].kind, (0...999).contains(start) else {
                continue
            }
            for (index, item) in document.children(of: list).enumerated() {
                numbers[item] = (start + index, list)
            }
        }
        return numbers
    }
}
