import Markdown

/// What `site.md` says of the site as a whole.
public struct Site: Sendable {
    public let name: String
    /// As in HTML: `en-GB`.
    public let language: String
    let text: PaperText

    public var welcome: MarkdownDocument { text.document }
}
