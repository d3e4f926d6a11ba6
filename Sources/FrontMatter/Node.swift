import Diagnostics

/// A value in front matter, and where it stands.
public struct Node: Hashable, Sendable {
    public let content: Content
    public let range: SourceRange

    public enum Content: Hashable, Sendable {
        /// A field or an item with nothing after its colon or dash.
        case empty
        case scalar(Scalar)
        case list([Node])
        case mapping(Mapping)
    }
}

/// A piece of text. What it stands for (a date, a number) is for the field's kind to say.
public struct Scalar: Hashable, Sendable {
    public let text: String
    public let style: Style

    public enum Style: Hashable, Sendable {
        case plain
        case quoted
        /// Lines of text below a `|` or a `>`.
        case block
    }
}

/// Fields by name, in the order in which they are written; no name stands twice.
public struct Mapping: Hashable, Sendable {
    public let entries: [Entry]

    public struct Entry: Hashable, Sendable {
        public let name: String
        public let nameRange: SourceRange
        public let value: Node
    }

    public subscript(name: String) -> Node? {
        entries.first { $0.name == name }?.value
    }
}
