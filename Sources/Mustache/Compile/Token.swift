/// A piece of a template as the lexer cuts it; all places are offsets into the source.
enum Token {
    /// A line's leading blanks, and its text up to its end or the first tag.
    case line(blanks: Range<Int>, text: Range<Int>)
    /// Text after a tag on the same line, with the line's end.
    case text(Range<Int>)
    case tag(Tag)
}

struct Tag {
    enum Kind {
        case variable(isEscaped: Bool)
        case section
        case inverted
        case partial
        case parent
        case block
        case end
        /// A comment, a change of delimiters, or a tag with a fault that has been reported.
        case silent

        /// Whether it opens what an end tag must close.
        var opens: Bool {
            switch self {
            case .section, .inverted, .parent, .block: true
            case .variable, .partial, .end, .silent: false
            }
        }

        var isEnd: Bool {
            if case .end = self { true } else { false }
        }

        var isParent: Bool {
            if case .parent = self { true } else { false }
        }
    }

    let kind: Kind
    /// The content without its sign and the blanks around.
    let name: Range<Int>
    let range: Range<Int>
    /// The blanks before the tag, where it is the first on its line.
    let leading: Range<Int>?
    /// The blanks after the tag and the line's end, where it is the last on its line.
    let trailing: Range<Int>?

    /// A tag alone on its line may take the line away with it.
    var isAlone: Bool { leading != nil && trailing != nil }
}
