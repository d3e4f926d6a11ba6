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

extension [Minute] {
    /// Which of them each is a part of: 3 for 3.1 and 3.2 below it; a section that is a part of none stands for itself.
    var wholes: [Int] {
        var whole = 0
        return indices.map { index in
            let isPart = self[whole].number.map { self[index].number?.isPart(of: $0) == true } ?? false
            if !isPart { whole = index }
            return whole
        }
    }
}
