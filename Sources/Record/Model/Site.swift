import Markdown

/// What `site.md` says of the site as a whole.
public struct Site: Sendable {
    public let name: String
    /// As in HTML: `en-GB`.
    public let language: String
    public let welcome: MarkdownDocument
}
