/// A numbered part of a paper that can be cited: a section, a paragraph or a lettered point.
public struct Clause: Hashable, Sendable {
    /// `3`, `3.2`, `3(a)`, `3.2(a)(i)`.
    public let number: String
    /// The number as the paper writes it: `3.`, `(a)`; nil where it is that of a list.
    public let label: String?
    /// Where it is within its page: `p3`, `p3.2`, `p3.a`.
    public let address: String
    /// The words of a heading without its number; nil for a paragraph.
    public let title: String?
    /// Plain, without the number, up to the next clause or heading; each block on a line of its own.
    public let text: String
    /// The node that bears the address.
    public let node: Int
    /// From its first node to the end of what belongs to it.
    public let nodes: Range<Int>
}
