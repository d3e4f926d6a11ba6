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

    public internal(set) var links: [Link] = []
    public internal(set) var abbreviations: [Abbreviation] = []
    /// The addresses of blocks within the page, by their nodes.
    public internal(set) var anchors: [Int: String] = [:]
    /// Where links and images that name a file of the content lead.
    public internal(set) var redirections: [Int: SiteAddress] = [:]

    /// As the paper's HTML shows them on a page of the site.
    public func annotations(of document: MarkdownDocument, on page: String) -> Annotations {
        var annotations = Annotations(of: document)
        for (node, anchor) in anchors.sorted(by: { $0.key < $1.key }) { annotations.anchor(node, as: anchor) }
        for link in links { annotations.link(link.range, to: link.target.relative(to: page)) }
        for abbreviation in abbreviations {
            annotations.abbreviate(abbreviation.range, as: abbreviation.meaning)
        }
        for (node, target) in redirections { annotations.redirect(node, to: target.relative(to: page)) }
        return annotations
    }
}
