extension MarkdownDocument {
    /// The document with some of its links and images reduced to their words, and no trace of where they led.
    public func withdrawingLinks(_ links: some Sequence<Int>) -> MarkdownDocument {
        var document = self
        for link in links {
            let kind = nodes[link].kind
            let reference: MarkdownNode.Reference
            switch kind {
            case .link: reference = .link
            case .image: reference = .image
            default: continue
            }
            document.nodes[link].kind = .refused(reference, destination: .nothing)
            document.forget(kind)
        }
        return document
    }

    /// Blanks out the attributes of a node that is no longer there.
    mutating func forget(_ kind: MarkdownNode.Kind) {
        for range in kind.attributeRanges {
            for byte in range { attributes[byte] = UInt8(ascii: " ") }
        }
    }
}

extension MarkdownNode.AttributeText {
    static let nothing = Self(start: 0, end: 0)
}

extension MarkdownNode.Kind {
    fileprivate var attributeRanges: [Range<Int>] {
        switch self {
        case .codeBlock(let text), .html(let text), .refused(_, let text): [text.range]
        case .link(let destination, let title), .image(let destination, let title):
            [destination.range, title.range]
        default: []
        }
    }
}
