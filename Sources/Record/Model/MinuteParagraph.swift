/// A paragraph of the minutes with all that belongs to it: lists, tables and text without a number of its own.
public struct MinuteParagraph: Hashable, Sendable {
    /// `3.2`, `7.1.3`; nil for text that stands before the first number of its section.
    public let number: String?
    /// The number as the minutes write it; nil where the paragraph is counted or pinned.
    public let label: String?
    /// Where it is within its page: `p3.2`. Whatever has a number has an address.
    public let address: String?
    /// Plain, without the number; each block on a line of its own.
    public let text: String
    /// The node that bears the address.
    public let node: Int
    /// From the paragraph's first node to the end of what belongs to it.
    public let nodes: Range<Int>
}
