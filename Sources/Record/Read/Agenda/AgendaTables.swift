import Markdown

/// The agenda's table among all that a paper holds, and the headings that stand over it.
struct AgendaTables {
    enum Passage {
        /// A heading of the paper, outside the table.
        case heading(String, node: Int)
        case row(AgendaRow)
    }

    /// In reading order, up to the agenda's last row.
    let passages: [Passage]
    let isThere: Bool

    /// The first table with numbers and items, and every later one under the same heads: an agenda may be
    /// cut in two where the meeting opens to the public.
    init(_ document: MarkdownDocument) {
        var passages: [Passage] = []
        var end = 0
        var agendaHeads: [String]?
        for node in document.nodes.indices {
            switch document.nodes[node].kind {
            case .heading:
                passages.append(.heading(document.string(of: node), node: node))
            case .paragraph where Self.isAllStrong(node, in: document):
                passages.append(.heading(document.string(of: node), node: node))
            case .table:
                let heads = Self.heads(of: node, in: document)
                let folded = heads.map { FoldedWords($0).joined }
                guard folded == agendaHeads ?? folded, let columns = AgendaColumns(heads: heads) else {
                    continue
                }
                agendaHeads = folded
                for child in document.children(of: node) {
                    switch document.nodes[child].kind {
                    case .tableCaption: passages.append(.heading(document.string(of: child), node: child))
                    case .tableRow:
                        let cells = Self.cells(of: child, in: document)
                        if let row = AgendaRow(child, cells: cells, columns: columns) {
                            passages.append(.row(row))
                        }
                    default: break
                    }
                }
                end = passages.count
            default: break
            }
        }
        self.passages = Array(passages.prefix(end))
        isThere = agendaHeads != nil
    }

    static func heads(of table: Int, in document: MarkdownDocument) -> [String] {
        document.children(of: table).filter { document.nodes[$0].kind == .tableHead }
            .flatMap { cells(of: $0, in: document).map(\.text) }
    }

    /// Whether a block stands over what follows: a heading, or a line that is all in bold.
    static func isHeading(_ node: Int, in document: MarkdownDocument) -> Bool {
        switch document.nodes[node].kind {
        case .heading: true
        case .paragraph: isAllStrong(node, in: document)
        default: false
        }
    }

    private static func cells(of row: Int, in document: MarkdownDocument) -> [AgendaRow.Cell] {
        document.children(of: row).map { cell in
            // A cell begins at its bar; what is pointed at in a message is the first of its words.
            let isEmpty = document.nodes[cell].end == cell + 1
            return AgendaRow.Cell(start: isEmpty ? cell : cell + 1, text: document.string(of: cell))
        }
    }

    /// "**Closed session**" in a line of its own is a heading in all but its mark.
    private static func isAllStrong(_ paragraph: Int, in document: MarkdownDocument) -> Bool {
        document.children(of: paragraph).allSatisfy { document.nodes[$0].kind == .strong }
    }
}
