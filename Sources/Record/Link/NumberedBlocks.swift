import Markdown

extension DocumentLinks {
    /// The addresses of the paper's own sections, paragraphs and clauses, and the numbers that lead to them.
    init(numbersOf paper: any Paper) {
        self.init()
        for clause in paper.document.clauses {
            anchors[clause.node] = clause.address
            // The headings of all kinds of papers are alike, and come last.
            if clause.title == nil {
                addNumber(clause.number, written: clause.label, at: clause.node, of: paper)
            }
        }
        for paragraph in (paper as? MinutesPaper)?.minutes.flatMap(\.paragraphs) ?? [] {
            guard let address = paragraph.address else { continue }
            anchors[paragraph.node] = address
            guard let number = paragraph.number else { continue }
            addNumber(number, written: paragraph.label, at: paragraph.node, of: paper)
        }
        for heading in paper.body.children(of: 0) {
            guard case .heading = paper.body.nodes[heading].kind else { continue }
            let title = SectionTitle(paper.body.words(of: heading))
            guard let number = title.number, let label = title.label else { continue }
            addNumber(number.text, written: String(label), at: heading, of: paper)
        }
    }

    /// - Parameters:
    ///   - label: the number as the words of the block begin with it; nil where they do not.
    ///   - node: the block, or the list item that begins with it.
    private mutating func addNumber(
        _ number: String, written label: String?, at node: Int, of paper: any Paper
    ) {
        guard let anchor = anchors[node] ?? paper.body.anchors[node],
            let block = paper.body.numberedBlock(at: node)
        else { return }
        var place = Number.Place.inserted(number)
        if let label {
            guard let range = paper.body.stretch(of: label, atStartOf: block) else { return }
            place = .written(range)
        }
        numbers.append(
            Number(node: block, place: place, target: SiteAddress(paper.address, fragment: anchor)))
    }
}

extension MarkdownDocument {
    /// The block that shows the number of a node; nil where there is no good place for one, as in a table.
    fileprivate func numberedBlock(at node: Int) -> Int? {
        let block = nodes[node].kind == .item ? node + 1 : node
        guard block < nodes[node].end else { return nil }
        switch nodes[block].kind {
        case .paragraph, .tightParagraph, .heading: return block
        default: return nil
        }
    }

    /// The words that a block begins with, where they may bear a link.
    fileprivate func stretch(of label: String, atStartOf block: Int) -> Range<Int>? {
        let words = string(of: block)
        let space = words.prefix { $0.isWhitespace }.utf8.count
        let start = nodes[block].text.lowerBound + space
        let range = start..<(start + label.utf8.count)
        guard words.utf8.dropFirst(space).starts(with: label.utf8),
            linkableStretches(of: block).contains(where: { $0.contains(range) })
        else { return nil }
        return range
    }
}
