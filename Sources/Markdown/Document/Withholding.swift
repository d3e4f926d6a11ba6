/// A copy of a document from which some parts are withheld: not a byte of what they said is left in it.
public struct Withholding: Sendable {
    /// What stands where a part was.
    public enum Substitute: Sendable {
        case nothing
        /// The block stays, and says this and nothing else.
        case words(String)
    }

    public let document: MarkdownDocument
    private let nodes: [Int?]
    private let ends: [Int]

    /// - Parameter parts: nodes of the document, and what stands in their place.
    public init(_ parts: [Int: Substitute], from original: MarkdownDocument) {
        var parts = parts
        // A note that only withheld text refers to goes with that text.
        for note in original.footnotes(notReachedWithout: parts) { parts[note] = .nothing }

        var kept: [MarkdownNode] = []
        var edits = TextEdits()
        var remaining = original
        var newNodes = [Int?](repeating: nil, count: original.nodes.count)
        var newEnds = [Int](repeating: 0, count: original.nodes.count + 1)
        var index = 0
        while index < original.nodes.count {
            newEnds[index] = kept.count
            let node = original.nodes[index]
            guard let substitute = parts[index], index > 0 else {
                newNodes[index] = kept.count
                kept.append(node)
                index += 1
                continue
            }
            for gone in index..<node.end {
                newEnds[gone] = kept.count
                remaining.forget(original.nodes[gone].kind)
            }
            var words: [UInt8] = []
            if case .words(let substitute) = substitute {
                words = Array(substitute.utf8)
                newNodes[index] = kept.count
                kept.append(node)
                if !words.isEmpty {
                    kept.append(
                        MarkdownNode(kind: .text, end: index + 1, text: node.text, position: node.position))
                }
            }
            edits.replace(node.text, with: words)
            index = node.end
        }
        newEnds[original.nodes.count] = kept.count

        for index in kept.indices {
            kept[index].end = newEnds[kept[index].end]
            kept[index].text = edits.moved(kept[index].text)
        }
        // A word that stands for a part is a node of its own, and ends where it begins.
        for index in kept.indices where kept[index].end <= index { kept[index].end = index + 1 }
        var anchors: [Int: String] = [:]
        for (node, name) in original.anchors {
            if let moved = newNodes[node] { anchors[moved] = name }
        }
        document = MarkdownDocument(
            nodes: kept, text: edits.applied(to: original.text), attributes: remaining.attributes,
            anchors: anchors)
        nodes = newNodes
        ends = newEnds
    }

    /// - Parameter runs: whole nodes that follow each other, of which nothing is to be left.
    public init(leavingOut runs: [Range<Int>], from original: MarkdownDocument) {
        var parts: [Int: Substitute] = [:]
        for run in runs {
            var node = run.lowerBound
            while node < min(run.upperBound, original.nodes.count) {
                parts[node] = .nothing
                node = original.nodes[node].end
            }
        }
        self.init(parts, from: original)
    }

    /// Where a node of the original is now; nil where it is withheld.
    public func node(_ original: Int) -> Int? { nodes.indices.contains(original) ? nodes[original] : nil }

    /// Where a run of nodes is now, so far as it was kept.
    public func nodes(_ original: Range<Int>) -> Range<Int> {
        let start = ends[min(original.lowerBound, ends.count - 1)]
        return start..<max(start, ends[min(original.upperBound, ends.count - 1)])
    }
}

extension MarkdownDocument {
    /// The notes that nothing refers to any more once some parts are gone.
    fileprivate func footnotes(notReachedWithout parts: [Int: Withholding.Substitute]) -> [Int] {
        var notes: [Int: Int] = [:]
        for child in children(of: 0) {
            if case .footnote(let number) = nodes[child].kind { notes[number] = child }
        }
        guard !notes.isEmpty else { return [] }
        var reached: Set<Int> = []
        let all = Set(notes.values)
        var waiting = children(of: 0).filter { !all.contains($0) }.map { $0..<nodes[$0].end }
        while let range = waiting.popLast() {
            var index = range.lowerBound
            while index < range.upperBound {
                if parts[index] != nil {
                    index = nodes[index].end
                    continue
                }
                if case .footnoteReference(let number, _) = nodes[index].kind, let note = notes[number],
                    reached.insert(note).inserted
                {
                    waiting.append(note..<nodes[note].end)
                }
                index += 1
            }
        }
        return all.filter { !reached.contains($0) }
    }
}

/// Stretches of a text that give way to others, in the order of the text.
private struct TextEdits {
    private var edits: [(old: Range<Int>, new: Range<Int>)] = []
    private var inserted: [UInt8] = []
    private var shift = 0

    mutating func replace(_ range: Range<Int>, with words: [UInt8]) {
        let start = range.lowerBound + shift
        edits.append((range, start..<start + words.count))
        inserted += words
        shift += words.count - range.count
    }

    func applied(to text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count + shift)
        var position = 0
        var words = inserted[...]
        for edit in edits {
            result += text[position..<edit.old.lowerBound]
            result += words.prefix(edit.new.count)
            words = words.dropFirst(edit.new.count)
            position = edit.old.upperBound
        }
        return result + text[position...]
    }

    func moved(_ range: Range<Int>) -> Range<Int> {
        let start = moved(range.lowerBound, isEnd: false)
        return start..<max(start, moved(range.upperBound, isEnd: true))
    }

    private func moved(_ offset: Int, isEnd: Bool) -> Int {
        // The last edit that begins before the offset, or at it where the offset ends a stretch.
        var low = 0
        var high = edits.count
        while low < high {
            let middle = (low + high) / 2
            let begins = edits[middle].old.lowerBound
            if begins < offset || isEnd && begins == offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return offset }
        let edit = edits[low - 1]
        return max(edit.new.upperBound, offset - edit.old.upperBound + edit.new.upperBound)
    }
}
