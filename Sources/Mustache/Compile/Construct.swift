import Diagnostics

/// What is open at a point of a template, and what it holds so far. The template itself is the outermost.
struct Construct {
    enum Role {
        case template
        case section(Name?)
        case inverted(Name?)
        case parent(Include.Target?)
        case block(startsLine: Bool, indentation: [UInt8])
    }

    let role: Role
    /// The tag that opened it; the template itself has none.
    let opener: Tag?
    /// What the end tag must say.
    let name: String
    /// The indentation that the lines of the innermost block share, and lose.
    let margin: [UInt8]
    private var nodes: [Node] = []
    /// The text since the last node, and where in it lines start.
    private var text: [UInt8] = []
    private var lineStarts: [Int] = []
    private(set) var replacements: [Block] = []
    private(set) var unused: SourcePlace?

    init(_ role: Role, opener: Tag?, name: String, margin: [UInt8]) {
        self.role = role
        self.opener = opener
        self.name = name
        self.margin = margin
    }

    var isParent: Bool {
        if case .parent = role { true } else { false }
    }

    mutating func startLine(with blanks: ArraySlice<UInt8>) {
        guard !isParent else { return }
        lineStarts.append(text.count)
        text += blanks
    }

    /// Takes text; a parent tag shows none.
    mutating func write(_ bytes: ArraySlice<UInt8>, at place: @autoclosure () -> SourcePlace) {
        if !isParent {
            text += bytes
        } else if unused == nil, !bytes.allSatisfy(\.isBlankOrLineEnd) {
            unused = place()
        }
    }

    /// Takes a node; a parent tag shows none but the blocks that replace its own.
    mutating func append(_ node: Node, at place: SourcePlace) {
        guard isParent else {
            takeText()
            nodes.append(node)
            return
        }
        if case .block(let block) = node {
            replacements.append(block)
        } else {
            unused = unused ?? place
        }
    }

    /// Everything it holds.
    mutating func finish() -> [Node] {
        takeText()
        return nodes
    }

    private mutating func takeText() {
        guard !text.isEmpty || !lineStarts.isEmpty else { return }
        nodes.append(.text(Text(bytes: text, lineStarts: lineStarts)))
        text = []
        lineStarts = []
    }
}
