import Markdown

/// Finds what the words of a paper refer to.
///
/// Only text that may bear a link is read, and no mention reaches across code, a link, an image or the mark of a
/// note. Whether there is such a thing, and which it is, is for others to say.
struct MentionReader {
    private let document: MarkdownDocument

    init(_ document: MarkdownDocument) {
        self.document = document
    }

    /// In the order of the text; no two overlap.
    func mentions() -> [Mention] {
        var mentions: [Mention] = []
        var labels = TableLabels()
        for node in document.nodes.indices {
            let kind = document.nodes[node].kind
            labels.enter(kind)
            guard kind.holdsText else { continue }
            for reference in references(in: node, kind, labels: &labels) {
                mentions.append(Mention(range: reference.range, node: node, meaning: reference.meaning))
            }
        }
        return mentions
    }

    private func references(
        in node: Int, _ kind: MarkdownNode.Kind, labels: inout TableLabels
    ) -> [PhraseReader.Reference] {
        let isHeading = if case .heading = kind { true } else { false }
        let stretches = document.linkableStretches(of: node).map { stretch in
            PhraseReader(
                pieces: TextPieces(document.text, in: stretch, of: document.nodes[node].text),
                isHeading: isHeading)
        }
        if case .tableCell = kind, let lone = labels.loneActions(in: stretches) { return lone }
        return stretches.flatMap { $0.references() }
    }
}

/// Which cells stand after or below one that says "Action point", and hold references alone.
private struct TableLabels {
    private var columns: Set<Int> = []
    private var column = 0
    private var isHead = false
    private var isAfterLabel = false

    mutating func enter(_ kind: MarkdownNode.Kind) {
        switch kind {
        case .table: columns = []
        case .tableHead, .tableRow:
            isHead = kind == .tableHead
            isAfterLabel = false
            column = -1
        case .tableCell: column += 1
        default: break
        }
    }

    mutating func loneActions(in cell: [PhraseReader]) -> [PhraseReader.Reference]? {
        guard cell.count == 1, let words = cell.first else { return nil }
        if words.isActionLabel {
            if isHead { columns.insert(column) }
            isAfterLabel = true
            return nil
        }
        guard isAfterLabel || columns.contains(column), let actions = words.loneActions else {
            isAfterLabel = false
            return nil
        }
        return actions
    }
}
