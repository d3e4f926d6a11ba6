import Markdown

/// A document of one kind: what all documents have, and what its kind has besides.
public protocol Paper: Sendable {
    var document: Document { get }
}

/// A page that is no paper of a meeting: about the partnership, how to ask a question.
public struct StandingPage: Paper {
    public internal(set) var document: Document
}

extension Paper {
    public var file: String { document.file }
    public var address: String { document.address }
    public var title: String { document.title }
    public var body: MarkdownDocument { document.body }
}
