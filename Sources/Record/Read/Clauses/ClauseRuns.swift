import Markdown

/// Divides a paper into its clauses, in reading order.
struct ClauseRuns {
    private(set) var runs: [ClauseRun] = []
    private let document: MarkdownDocument
    private let running: RunningNumbers?
    private var written = WrittenNumbers()
    /// The heading with a number that is being read below, and how deep it is.
    private var section: (number: MinuteNumber, level: Int)?
    /// What lettered points belong to.
    private var clause: MinuteNumber?
    private var points = PointCount()
    /// Whether what has no number of its own belongs to the latest clause.
    private var goesOn = false

    init(_ document: MarkdownDocument) {
        self.document = document
        let blocks = document.minuteBlocks(in: 1..<max(document.nodes.count, 1))
        let hasNumberedHeadings = blocks.contains {
            document.isHeading($0) && SectionTitle($0.words).number != nil
        }
        running = hasNumberedHeadings ? nil : RunningNumbers(blocks, in: document)
        for block in blocks {
            if document.isHeading(block) { read(heading: block) } else { read(block) }
        }
    }

    private mutating func read(heading block: MinuteBlock) {
        guard case .heading(let level) = document.nodes[block.node].kind else { return }
        let title = SectionTitle(block.words)
        goesOn = false
        if let number = title.number {
            section = (number, level)
            open(number, title.label, of: block, title: title.title ?? "", words: "")
        } else if let section, level > section.level {
            // A heading within a section has no number, and its points are the section's.
            clause = section.number
        } else {
            section = nil
            clause = nil
        }
    }

    private mutating func read(_ block: MinuteBlock) {
        let kind = document.nodes[block.node].kind
        let mayOpen =
            block.standing != .quoted && (kind == .paragraph || kind == .tightParagraph)
            && document.beginsWithWords(block.node)
        if let whole = running?.byBlock[block.node] {
            open(whole.number, whole.label, of: block, title: nil, words: whole.words)
        } else if mayOpen,
            let leading = written.number(atStartOf: block.words[...], in: section?.number ?? clause)
        {
            open(leading.number, leading.label, of: block, title: nil, words: leading.rest)
        } else if mayOpen, let clause, let label = PointLabel(atStartOf: block.words[...]),
            let labels = points.labels(of: label)
        {
            append(
                ClauseRun(
                    ClauseNumber(clause).point(labels), label: label.label, title: nil, words: label.rest,
                    first: block,
                    end: document.nodes[block.node].end))
        } else if goesOn {
            runs[runs.count - 1].append(block.words, end: document.nodes[block.node].end)
        }
    }

    private mutating func open(
        _ number: MinuteNumber, _ label: Substring?, of block: MinuteBlock, title: String?, words: Substring
    ) {
        clause = number
        points = PointCount()
        append(
            ClauseRun(
                ClauseNumber(number), label: label, title: title, words: words, first: block,
                end: document.nodes[block.node].end))
    }

    private mutating func append(_ run: ClauseRun) {
        runs.append(run)
        goesOn = true
    }
}
