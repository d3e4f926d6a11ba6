import Markdown

extension FigureTable {
    /// The tables with a caption, wherever they stand.
    static func tables(in document: MarkdownDocument) -> [FigureTable] {
        document.tables.compactMap { FigureTable($0, in: document) }
    }

    private init?(_ table: Int, in document: MarkdownDocument) {
        let caption = document.children(of: table).first { document.nodes[$0].kind == .tableCaption }
        let heads = document.tableHeads(of: table)
        guard let caption, let first = heads.first else { return nil }
        let columns = Array(heads.dropFirst())
        anchor = document.anchors[table] ?? document.anchors[caption]
        self.caption = document.plainText(of: caption)
        rowTitle = first
        self.columns = columns
        rows = document.tableRows(of: table).map { Row($0, columns: columns.count, in: document) }
        node = table
    }
}

extension FigureTable.Row {
    fileprivate init(_ row: Int, columns: Int, in document: MarkdownDocument) {
        let cells = document.children(of: row).map(document.plainText)
        head = cells.first ?? ""
        values = (0..<columns).map { column in
            FigureValue(reading: cells.dropFirst(column + 1).first ?? "")
        }
        node = row
    }
}
