/// The abbreviations that a partnership's papers use.
public struct Glossary: Paper {
    public internal(set) var document: Document
    /// In the order of the file; none stands twice.
    public let entries: [Entry]

    public struct Entry: Hashable, Sendable {
        public let short: String
        public let long: String
        /// Its row among the nodes of the paper.
        public let node: Int
    }
}
