import Diagnostics

/// One step of a compiled template. Steps are references, so that a rendering passes over them without copies.
enum Node: Sendable {
    case text(Text)
    case variable(Variable)
    case section(Section)
    case inverted(Section)
    /// A partial or a parent: a partial is a parent of which nothing is replaced.
    case include(Include)
    case block(Block)
}

/// A stretch of the template's own text.
final class Text: Sendable {
    let bytes: [UInt8]
    /// Where in the bytes a line starts, and with it the indentation of the tag that includes the template.
    /// Empty lines are left out: they stay empty.
    let lineStarts: [Int]

    init(bytes: [UInt8], lineStarts: [Int]) {
        self.bytes = bytes
        self.lineStarts = lineStarts
    }
}

/// A dotted name, split. Without parts it is `.`, the value at hand.
final class Name: Sendable {
    let parts: [String]
    let places: [SourcePlace]
    let place: SourcePlace

    init(parts: [String], places: [SourcePlace], place: SourcePlace) {
        self.parts = parts
        self.places = places
        self.place = place
    }
}

final class Variable: Sendable {
    let name: Name
    let isEscaped: Bool

    init(name: Name, isEscaped: Bool) {
        self.name = name
        self.isEscaped = isEscaped
    }
}

final class Section: Sendable {
    let name: Name
    let body: [Node]

    init(name: Name, body: [Node]) {
        self.name = name
        self.body = body
    }
}

final class Include: Sendable {
    enum Target: Sendable {
        case named(String)
        /// `*name`: the template that the value names.
        case dynamic(Name)
    }

    let target: Target
    let place: SourcePlace
    /// The blanks before a tag on its own line, which every line of the included template then begins with;
    /// nil for a tag within a line, whose template is written just as it is.
    let indentation: [UInt8]?
    /// What a parent tag puts in the place of the parent's blocks.
    let replacements: [Block]
    /// The first thing in a parent tag that is neither a block nor blank: it is never shown.
    let unused: SourcePlace?

    init(
        _ target: Target, at place: SourcePlace, indentation: [UInt8]?, replacements: [Block] = [],
        unused: SourcePlace? = nil
    ) {
        self.target = target
        self.place = place
        self.indentation = indentation
        self.replacements = replacements
        self.unused = unused
    }
}

/// A named place in a template with its default content, or the content that replaces it.
final class Block: Sendable {
    let name: String
    let place: SourcePlace
    /// The content, without the indentation that all of its lines share.
    let body: [Node]
    /// Whether the content starts on a line of its own.
    let startsLine: Bool
    /// What the lines of the content begin with where the block stands.
    let indentation: [UInt8]

    init(name: String, place: SourcePlace, body: [Node], startsLine: Bool, indentation: [UInt8]) {
        self.name = name
        self.place = place
        self.body = body
        self.startsLine = startsLine
        self.indentation = indentation
    }
}
