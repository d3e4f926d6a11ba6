import Diagnostics

/// Puts a document together from the parser's nodes, in one pass and without recursion.
///
/// What our Markdown has beyond the parser's is made here: bare addresses, the few HTML tags, `{#…}` and
/// table captions.
struct TreeBuilder {
    static let depth = 100

    /// Where the text went deeper than the limit; nothing after it is taken in.
    private(set) var tooDeep: SourcePosition?
    private(set) var explicitAnchors: [(node: Int, name: String)] = []

    private var nodes: [MarkdownNode] = []
    private var text: [UInt8] = []
    private var attributes: [UInt8] = []
    private var openNodes: [Int] = []
    private var openTags: [OpenTag] = []
    private var linksOpen = 0
    /// Whether the last node is text that further text goes on from.
    private var isInText = false
    /// The block that ended last: where a table follows, it may be its caption.
    private var lastBlock: (node: Int, depth: Int)?
    private var tableAlignments: [MarkdownNode.Alignment] = []
    private var column = 0
    private var footnotes = 0
    private var references: [Int: Int] = [:]
    /// The number of nodes when a node with contents was last closed.
    private var lastEnd = 0
    private var places: PlaceFinder

    private struct OpenTag {
        let node: Int
        let element: InlineTag.Element
        let depth: Int
    }

    /// - Parameter start: where the text begins in its file.
    init(_ source: SourceText, from start: Int) {
        places = PlaceFinder(source, from: start)
        let capacity = source.bytes.count - start
        text.reserveCapacity(capacity)
        nodes.reserveCapacity(capacity / 16)
    }

    func document() -> MarkdownDocument {
        guard !nodes.isEmpty, openNodes.isEmpty, tooDeep == nil else { return .empty }
        return MarkdownDocument(nodes: nodes, text: text, attributes: attributes)
    }

    // MARK: Containers

    mutating func open(_ kind: MarkdownNode.Kind, at position: SourcePosition) {
        endText()
        guard openNodes.count < Self.depth else {
            tooDeep = tooDeep ?? places.here
            return
        }
        openNodes.append(nodes.count)
        appendNode(kind, at: kind.isBlock ? places.enterBlock(at: position) : places.here)
        if isLink(kind) { linksOpen += 1 }
    }

    mutating func open(
        _ reference: MarkdownNode.Reference, to destination: UnsafeBufferPointer<UInt8>,
        title: UnsafeBufferPointer<UInt8>, at position: SourcePosition
    ) {
        let address = attribute(destination)
        let kind: MarkdownNode.Kind =
            switch reference {
            case .link where Destination.isAllowed(link: destination):
                .link(destination: address, title: attribute(title))
            case .image where Destination.isAllowed(image: destination):
                .image(destination: address, title: attribute(title))
            default: .refused(reference, destination: address)
            }
        open(kind, at: position)
    }

    /// Notes come in the order of their numbers.
    mutating func openFootnote(at position: SourcePosition) {
        footnotes += 1
        open(.footnote(number: footnotes), at: position)
    }

    mutating func openTable(alignments: [MarkdownNode.Alignment], at position: SourcePosition) {
        if !takeCaption() { open(.table, at: position) }
        tableAlignments = alignments
    }

    mutating func openCell(at position: SourcePosition) {
        open(.tableCell(column < tableAlignments.count ? tableAlignments[column] : .none), at: position)
        column += 1
    }

    mutating func close() {
        endText()
        guard let node = openNodes.popLast() else { return }
        if nodes[node].kind.holdsText { takeExplicitAnchor(of: node) }
        while let tag = openTags.last, tag.depth > openNodes.count { openTags.removeLast() }
        end(node)
        if isLink(nodes[node].kind) { linksOpen -= 1 }
        if nodes[node].kind.holdsText { text.append(UInt8(ascii: "\n")) }
        switch nodes[node].kind {
        case .paragraph:
            // Link definitions before it are no part of it, whatever the parser says of its place.
            if node + 1 < nodes.count { nodes[node].position = nodes[node + 1].position }
            lastBlock = (node, openNodes.count)
        case .tableHead, .tableRow: column = 0
        default: break
        }
    }

    // MARK: Leaves

    mutating func append(text words: UnsafeBufferPointer<UInt8>, at position: SourcePosition) {
        if isInText {
            _ = places.place(of: words, claimed: position)
            text.append(contentsOf: words)
            nodes[nodes.count - 1].text = nodes[nodes.count - 1].text.lowerBound..<text.count
        } else {
            append(.text, text: words, at: position)
            isInText = true
        }
    }

    mutating func append(
        _ kind: MarkdownNode.Kind, text words: UnsafeBufferPointer<UInt8>, at position: SourcePosition
    ) {
        endText()
        append(
            kind, words,
            at: kind.isBlock ? places.enterBlock(at: position) : places.place(of: words, claimed: position))
    }

    /// The end of a line within a text, where a new one begins on the page too or not.
    mutating func appendLineEnd(_ kind: MarkdownNode.Kind) {
        endText()
        append(kind, [UInt8(ascii: "\n")], at: places.passLineEnd())
    }

    private mutating func append(
        _ kind: MarkdownNode.Kind, _ words: some Collection<UInt8>, at place: SourcePosition
    ) {
        appendNode(kind, at: place)
        text.append(contentsOf: words)
        nodes[nodes.count - 1].text = nodes[nodes.count - 1].text.lowerBound..<text.count
    }

    mutating func append(
        codeBlock code: UnsafeBufferPointer<UInt8>, info: UnsafeBufferPointer<UInt8>,
        at position: SourcePosition
    ) {
        let language = info.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        append(.codeBlock(language: attribute(language)), text: code, at: position)
        text.append(UInt8(ascii: "\n"))
    }

    mutating func append(footnoteReference number: UnsafeBufferPointer<UInt8>) {
        guard let number = Int(String(decoding: number, as: UTF8.self)) else { return }
        endText()
        references[number, default: 0] += 1
        let occurrence = references[number, default: 1]
        append(.footnoteReference(number: number, occurrence: occurrence), [], at: places.here)
    }

    /// A tag within text: one of the few that are let through takes its contents in when it is closed.
    mutating func append(html: UnsafeBufferPointer<UInt8>, at position: SourcePosition) {
        endText()
        let place = places.place(of: html, claimed: position)
        switch InlineTag(html) {
        case .lineBreak: append(.lineBreak, [UInt8(ascii: "\n")], at: place)
        case .open(let element):
            append(.html(attribute(html)), [], at: place)
            openTags.append(OpenTag(node: nodes.count - 1, element: element, depth: openNodes.count))
        case .close(let element) where close(element): break
        default: append(.html(attribute(html)), [], at: place)
        }
    }

    /// A block that begins with a tag is a paragraph like any other, in which no Markdown is read.
    mutating func append(htmlBlock html: UnsafeBufferPointer<UInt8>, at position: SourcePosition) {
        open(.paragraph, at: position)
        for piece in HTMLPieces(html) {
            switch piece {
            case .text(let words): append(text: UnsafeBufferPointer(rebasing: words), at: position)
            case .tag(let tag): append(html: UnsafeBufferPointer(rebasing: tag), at: position)
            case .lineEnd: appendLineEnd(.softBreak)
            }
        }
        close()
    }

    // MARK: Pieces

    private mutating func appendNode(_ kind: MarkdownNode.Kind, at position: SourcePosition) {
        nodes.append(
            MarkdownNode(kind: kind, end: nodes.count + 1, text: text.count..<text.count, position: position))
    }

    private mutating func attribute(_ bytes: some Sequence<UInt8>) -> MarkdownNode.AttributeText {
        let start = UInt32(clamping: attributes.count)
        attributes.append(contentsOf: bytes)
        return MarkdownNode.AttributeText(start: start, end: UInt32(clamping: attributes.count))
    }

    private func isLink(_ kind: MarkdownNode.Kind) -> Bool {
        switch kind {
        case .link, .image, .refused: true
        default: false
        }
    }

    /// Closes the nearest such element that was opened within the same parent; others in between stay text.
    private mutating func close(_ element: InlineTag.Element) -> Bool {
        let isHere = { (tag: OpenTag) in tag.depth == openNodes.count && tag.element == element }
        guard let index = openTags.lastIndex(where: isHere) else { return false }
        endText()
        let node = openTags[index].node
        openTags.removeSubrange(index...)
        nodes[node].kind = .element(element)
        end(node)
        return true
    }

    private mutating func end(_ node: Int) {
        nodes[node].end = nodes.count
        nodes[node].text = nodes[node].text.lowerBound..<text.count
        lastEnd = nodes.count
    }

    /// Ends a run of text: bare addresses in it become links.
    private mutating func endText() {
        guard isInText, let run = nodes.last else { return }
        isInText = false
        guard linksOpen == 0 else { return }
        let addresses = BareAddresses.find(in: text[run.text])
        guard !addresses.isEmpty else { return }
        nodes.removeLast()
        var start = run.text.lowerBound
        for address in addresses {
            appendRun(of: run, start..<address.range.lowerBound)
            let link = nodes.count
            let destination = attribute(Array(address.prefix.utf8) + text[address.range])
            appendRun(of: run, address.range, as: .link(destination: destination, title: attribute([])))
            appendRun(of: run, address.range)
            nodes[link].end = nodes.count
            lastEnd = nodes.count
            start = address.range.upperBound
        }
        appendRun(of: run, start..<run.text.upperBound)
    }

    private mutating func appendRun(
        of run: MarkdownNode, _ range: Range<Int>, as kind: MarkdownNode.Kind = .text
    ) {
        guard !range.isEmpty else { return }
        let column = run.position.column + range.lowerBound - run.text.lowerBound
        nodes.append(
            MarkdownNode(
                kind: kind, end: nodes.count + 1, text: range,
                position: SourcePosition(line: run.position.line, column: column)))
    }

    /// Takes `{#name}` off the end of a block, where it stands in the block's own text.
    private mutating func takeExplicitAnchor(of node: Int) {
        guard let last = nodes.last, last.kind == .text, lastEnd != nodes.count,
            let mark = AnchorMark(atEndOf: text[last.text]),
            !places.isEscaped(
                Array("{#\(mark.name)}".utf8), inRunAt: last.position, length: last.text.count)
        else { return }
        explicitAnchors.append((node, mark.name))
        text.removeSubrange(mark.start...)
        nodes[nodes.count - 1].text = last.text.lowerBound..<mark.start
        if mark.start == last.text.lowerBound {
            nodes.removeLast()
            if nodes.last?.kind == .softBreak, lastEnd != nodes.count {
                nodes.removeLast()
                text.removeLast()
            }
        }
    }

    /// Makes the paragraph `Table: …` just before a table the table's caption, and opens the table.
    /// An anchor that the paragraph asked for becomes the table's, as it takes over the index.
    private mutating func takeCaption() -> Bool {
        let mark = "Table: ".utf8
        guard let (caption, depth) = lastBlock, depth == openNodes.count, depth < Self.depth,
            nodes[caption].end == nodes.count, caption + 1 < nodes.count, nodes[caption + 1].kind == .text,
            text[nodes[caption + 1].text].starts(with: mark)
        else { return false }
        let words = nodes[caption + 1].text
        nodes[caption + 1].text = (words.lowerBound + mark.count)..<words.upperBound
        nodes[caption + 1].position.column += mark.count
        nodes[caption].text = (words.lowerBound + mark.count)..<nodes[caption].text.upperBound
        nodes[caption].kind = .tableCaption

        var table = nodes[caption]
        table.kind = .table
        table.text = (words.lowerBound + mark.count)..<(words.lowerBound + mark.count)
        nodes.insert(table, at: caption)
        for index in (caption + 1)..<nodes.count { nodes[index].end += 1 }
        openNodes.append(caption)
        return true
    }
}
