import Diagnostics
import Markdown

/// One file of the content folder as it was read: a page of its own on the site.
public struct Document: Sendable {
    public let file: String
    /// The folder of its partnership; empty at the root.
    public let partnership: String
    /// Where its page is, from the site's root: `cambridge/about/`.
    public let address: String
    public let title: String
    public let publication: PublicationState
    public let body: MarkdownDocument
}
