import Markdown

extension MarkdownDocument {
    /// The tables of a paper in reading order, wherever they stand.
    var tables: [Int] { nodes.indices.filter { nodes[$0].kind == .table } }

    /// The words of the cells in the first row of a table.
    func tableHeads(of table: Int) -> [String] {
        children(of: table).filter { nodes[$0].kind == .tableHead }
            .flatMap { children(of: $0).map(plainText) }
    }

    /// The rows of a table below its heads.
    func tableRows(of table: Int) -> [Int] {
        children(of: table).filter { nodes[$0].kind == .tableRow }
    }
}
