/// One section of the minutes: what was said and decided under one heading.
public struct Minute: Hashable, Sendable {
    /// As it is written: `3`, `7.1`, `10(a)`; nil for a heading without a number.
    public let number: String?
    /// The heading without its number; nil where there is nothing else, and for text before any heading.
    public let title: String?
    /// The node of the heading; nil for text before any heading.
    public let heading: Int?
    /// Where the section is within its page.
    public let address: String?
    /// The heading and everything up to the next section.
    public let nodes: Range<Int>
    public let paragraphs: [MinuteParagraph]
}
