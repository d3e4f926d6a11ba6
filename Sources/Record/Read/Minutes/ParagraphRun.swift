import Markdown

/// A paragraph of the minutes as it is put together: its first block, and those that belong to it.
struct ParagraphRun {
    var number: MinuteNumber?
    /// The number as it is written; nil where it is not.
    let label: String?
    /// Whether it gets its number by being counted.
    let isCounted: Bool
    let first: MinuteBlock
    private(set) var end: Int
    private var lines: [String] = []
    /// Headings so far followed by nothing: they may belong to what comes after this paragraph.
    private var headings: [String] = []

    init(
        of first: MinuteBlock, number: MinuteNumber?, label: Substring?, isCounted: Bool, words: String,
        end: Int
    ) {
        self.number = number
        self.label = label.map(String.init)
        self.isCounted = isCounted
        self.first = first
        self.end = end
        if !words.isEmpty { lines.append(words) }
    }

    var text: String { lines.joined(separator: "\n") }

    mutating func append(_ words: String, end: Int) {
        lines += headings
        headings = []
        if !words.isEmpty { lines.append(words) }
        self.end = end
    }

    mutating func append(heading: String) {
        if !heading.isEmpty { headings.append(heading) }
    }
}

extension MinuteSection {
    /// Groups the blocks of the section into its paragraphs.
    ///
    /// - Parameter written: the number that each block begins with, if it does.
    func paragraphRuns(
        written: [LeadingNumber?], isCounted: Bool, in document: MarkdownDocument
    ) -> [ParagraphRun] {
        var runs: [ParagraphRun] = []
        var hasNumber = false
        for (block, written) in zip(blocks, written) {
            let end = document.nodes[block.node].end
            if document.isHeading(block) {
                if !runs.isEmpty { runs[runs.count - 1].append(heading: block.words) }
                continue
            }
            let pinned = document.anchors[block.node].flatMap(MinuteNumber.init(pinnedBy:))
            let number = written?.number ?? pinned
            let isOnItsOwn = document.isOnItsOwn(block)
            if number != nil || runs.isEmpty || isOnItsOwn && (isCounted || !hasNumber) {
                hasNumber = hasNumber || number != nil
                runs.append(
                    ParagraphRun(
                        of: block, number: number, label: written?.label, isCounted: isCounted && isOnItsOwn,
                        words: written.map { String($0.rest) } ?? block.words, end: end))
            } else {
                runs[runs.count - 1].append(block.words, end: end)
            }
        }
        return runs
    }
}

extension MarkdownDocument {
    /// Whether a block can be a paragraph of its own without saying so by a number.
    fileprivate func isOnItsOwn(_ block: MinuteBlock) -> Bool {
        block.standing == .topLevel && nodes[block.node].kind == .paragraph && !block.words.isEmpty
            && !LoneAction.isAll(of: block.words)
    }
}
