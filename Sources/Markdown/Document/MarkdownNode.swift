import Diagnostics

/// One piece of a document: a block, or something within its text.
///
/// Nodes lie in reading order in one array, each before its contents, so that a walk is a loop.
public struct MarkdownNode: Sendable {
    public internal(set) var kind: Kind
    /// The index after the last node within this one.
    public internal(set) var end: Int
    /// The stretch of the document's text that this node covers.
    public internal(set) var text: Range<Int>
    /// Where it begins in its file. The line is sure; the column is a good guess after an escape or entity.
    public internal(set) var position: SourcePosition

    public enum Kind: Hashable, Sendable {
        case document

        // Blocks
        case paragraph
        /// A paragraph of a list whose items have no blank lines between them: it has no element of its own.
        case tightParagraph
        case heading(level: Int)
        case blockQuote
        case bulletList
        case orderedList(start: Int)
        case item
        case codeBlock(language: AttributeText)
        case thematicBreak
        case table
        case tableCaption
        case tableHead
        case tableRow
        case tableCell(Alignment)
        case footnote(number: Int)

        // Within text
        case text
        case softBreak
        case lineBreak
        case code
        case emphasis
        case strong
        case strikethrough
        /// One of the few HTML elements that are let through.
        case element(InlineTag.Element)
        /// HTML that is shown as text; it is no part of the document's text.
        case html(AttributeText)
        case link(destination: AttributeText, title: AttributeText)
        case image(destination: AttributeText, title: AttributeText)
        /// A link or image whose destination is not published: its words stay.
        case refused(Reference, destination: AttributeText)
        /// The mark in the text, the how manyth one of its note.
        case footnoteReference(number: Int, occurrence: Int)
    }

    public enum Reference: Hashable, Sendable {
        case link, image
    }

    public enum Alignment: Hashable, Sendable {
        case none, left, centre, right
    }

    /// A stretch of the document's attribute bytes: addresses, titles and the like.
    public struct AttributeText: Hashable, Sendable {
        var start: UInt32
        var end: UInt32

        var range: Range<Int> { Int(start)..<Int(end) }
        public var isEmpty: Bool { start == end }
    }
}

extension MarkdownNode.Kind {
    /// Whether the node's contents are text rather than blocks.
    public var holdsText: Bool {
        switch self {
        case .paragraph, .tightParagraph, .heading, .tableCell, .tableCaption: true
        default: false
        }
    }

    /// Whether it is a block, and not something within a text.
    var isBlock: Bool {
        switch self {
        case .text, .softBreak, .lineBreak, .code, .emphasis, .strong, .strikethrough, .element, .html, .link,
            .image, .refused, .footnoteReference:
            false
        default: true
        }
    }
}
