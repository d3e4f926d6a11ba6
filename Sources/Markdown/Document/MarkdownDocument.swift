import Diagnostics

/// A paper's text as a tree: a plain value, without a trace of the C library that parsed it.
public struct MarkdownDocument: Sendable {
    /// All nodes in reading order; the first is the document itself.
    public internal(set) var nodes: [MarkdownNode]
    /// The words of all nodes one after the other, a line feed after each block and for each line break.
    public internal(set) var text: [UInt8]
    var attributes: [UInt8]
    /// The address of a node within its page: headings have one, and whatever asks for one by `{#…}`.
    public internal(set) var anchors: [Int: String] = [:]

    static let empty = MarkdownDocument(
        nodes: [
            MarkdownNode(
                kind: .document, end: 1, text: 0..<0, position: SourcePosition(line: 1, column: 1))
        ],
        text: [], attributes: [])

    /// The nodes directly within a node.
    public func children(of parent: Int) -> some Sequence<Int> {
        sequence(
            state: parent + 1,
            next: { next in
                guard next < nodes[parent].end else { return nil }
                defer { next = nodes[next].end }
                return next
            })
    }

    /// The words of a node.
    public func text(of node: Int) -> ArraySlice<UInt8> {
        text[nodes[node].text]
    }

    public func string(of node: Int) -> String {
        String(decoding: text(of: node), as: UTF8.self)
    }

    public func bytes(of attribute: MarkdownNode.AttributeText) -> ArraySlice<UInt8> {
        attributes[attribute.range]
    }

    public func string(of attribute: MarkdownNode.AttributeText) -> String {
        String(decoding: bytes(of: attribute), as: UTF8.self)
    }

    /// The stretches of a node's text in which a link may be put: not in code, images or other links.
    public func linkableStretches(of node: Int) -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        var index = node
        while index < nodes[node].end {
            switch nodes[index].kind {
            case .code, .codeBlock, .link, .image, .html, .footnoteReference, .footnote:
                index = max(nodes[index].end, index + 1)
                continue
            case .text, .softBreak, .lineBreak:
                let stretch = nodes[index].text
                // What has no text of its own, such as a footnote's mark, is no place for a link to reach across.
                let follows = stretches.last?.upperBound == stretch.lowerBound
                if follows, !isAfterBarrier(index), let last = stretches.popLast() {
                    stretches.append(last.lowerBound..<stretch.upperBound)
                } else {
                    stretches.append(stretch)
                }
            default: break
            }
            index += 1
        }
        return stretches
    }

    /// A link or image directly before is an empty one: others have their words between.
    private func isAfterBarrier(_ index: Int) -> Bool {
        switch nodes[index - 1].kind {
        case .html, .footnoteReference, .link, .image: true
        default: false
        }
    }

    /// Where a place in the text stands in the file.
    public func position(ofText offset: Int) -> SourcePosition? {
        var low = 0
        var high = nodes.count
        // The last node that begins at or before the offset.
        while high - low > 1 {
            let middle = (low + high) / 2
            if nodes[middle].text.lowerBound <= offset { low = middle } else { high = middle }
        }
        guard nodes.indices.contains(low), nodes[low].text.contains(offset) else { return nil }
        let position = nodes[low].position
        guard nodes[low].kind == .text else { return position }
        return SourcePosition(
            line: position.line, column: position.column + offset - nodes[low].text.lowerBound)
    }
}
