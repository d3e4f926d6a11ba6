/// A table with a caption: what it counts, row by row.
public struct FigureTable: Hashable, Sendable {
    /// Where it is within its page; nil where its caption asks for no address.
    public let anchor: String?
    public let caption: String
    /// The head over the first column, whose cells are the heads of the rows.
    public let rowTitle: String
    /// The heads of the other columns.
    public let columns: [String]
    public let rows: [Row]
    public let node: Int

    public struct Row: Hashable, Sendable {
        public let head: String
        /// One for each column.
        public let values: [FigureValue]
        public let node: Int
    }
}

extension Document {
    /// The tables that have a caption, in reading order.
    public var figureTables: [FigureTable] { FigureTable.tables(in: body) }
}
