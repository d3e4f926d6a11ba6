import Markdown

/// What was found in the words of one paper: where they lead, what they are short for, and which of its blocks
/// have an address of their own.
public struct DocumentLinks: Sendable {
    public struct Link: Hashable, Sendable {
        /// The bytes of the paper's text.
        public let range: Range<Int>
        public let target: SiteAddress
    }

    public struct Abbreviation: Hashable, Sendable {
        public let range: Range<Int>
        public let meaning: String
    }

    /// The number of a block, which leads to the block itself, so that its address can be copied.
    public struct Number: Hashable, Sendable {
        /// The paragraph or heading.
        public let node: Int
        public let place: Place
        public let target: SiteAddress

        public enum Place: Hashable, Sendable {
            /// The bytes of the paper's text that say it.
            case written(Range<Int>)
            /// The text does not say it: it is put before the words.
            case inserted(String)
        }
    }

    public internal(set) var links: [Link] = []
    public internal(set) var abbreviations: [Abbreviation] = []
    /// The addresses of blocks within the page, by their nodes.
    public internal(set) var anchors: [Int: String] = [:]
    /// The numbers that blocks with an address show.
    public internal(set) var numbers: [Number] = []
    /// Where links and images that name a file of the content lead.
    public internal(set) var redirections: [Int: SiteAddress] = [:]

    /// As the paper's HTML shows them on a page of the site.
    public func annotations(of document: MarkdownDocument, on page: String) -> Annotations {
        var annotations = Annotations(of: document)
        for (node, anchor) in anchors.sorted(by: { $0.key < $1.key }) { annotations.anchor(node, as: anchor) }
        for number in numbers {
            let destination = number.target.relative(to: page)
            switch number.place {
            case .written(let range): annotations.number(number.node, at: range, to: destination)
            case .inserted(let label): annotations.number(number.node, as: label, to: destination)
            }
        }
        for link in links { annotations.link(link.range, to: link.target.relative(to: page)) }
        for abbreviation in abbreviations {
            annotations.abbreviate(abbreviation.range, as: abbreviation.meaning)
        }
        for (node, target) in redirections { annotations.redirect(node, to: target.relative(to: page)) }
        return annotations
    }
}
