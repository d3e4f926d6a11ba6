/// A heading as it stands on a page, for an outline of the page.
public struct MarkdownHeading: Hashable, Sendable {
    public let node: Int
    /// From 1 to 6.
    public let level: Int
    /// Where it is within the page.
    public let address: String
    /// Plain, on one line.
    public let words: String
}

extension HTMLRenderer {
    /// The headings of the document in reading order; not those without words, nor those within lists, quotations
    /// and notes.
    public var headings: [MarkdownHeading] {
        document.children(of: 0).compactMap { node in
            guard case .heading(let level) = document.nodes[node].kind, let address = anchor(of: node) else {
                return nil
            }
            let words = document.text(of: node).split { $0 <= UInt8(ascii: " ") }
            guard !words.isEmpty else { return nil }
            return MarkdownHeading(
                node: node, level: levelOnPage(level), address: address,
                words: words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " "))
        }
    }
}
