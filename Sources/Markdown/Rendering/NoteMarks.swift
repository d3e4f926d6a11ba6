/// The marks of footnotes on a page: which notes it shows, and to which marks they lead back.
struct NoteMarks {
    private(set) var shown: Set<Int> = []
    /// A mark within a link is no link itself, so there is no way back to it.
    private(set) var linked: [Int: [Int]] = [:]

    /// - Parameter visible: the nodes on the page; of the notes, those that are shown count too.
    init(in document: MarkdownDocument, visible: Range<Int>) {
        let notes = document.children(of: 0).filter { Self.number(of: document.nodes[$0]) != nil }
        scan(visible.clamped(to: 0..<(notes.first ?? document.nodes.count)), of: document)
        // Notes come in the order of their first marks, so a note that is shown has had its mark by now.
        for note in notes where Self.number(of: document.nodes[note]).map(shown.contains) == true {
            scan((note + 1)..<document.nodes[note].end, of: document)
        }
    }

    private static func number(of node: MarkdownNode) -> Int? {
        if case .footnote(let number) = node.kind { number } else { nil }
    }

    private mutating func scan(_ range: Range<Int>, of document: MarkdownDocument) {
        var index = range.lowerBound
        var endOfLink = index
        while index < range.upperBound {
            let node = document.nodes[index]
            switch node.kind {
            case .image:
                // Of an image only the words are shown.
                index = node.end
                continue
            case .link: endOfLink = node.end
            case .footnoteReference(let number, let occurrence):
                shown.insert(number)
                if index >= endOfLink { linked[number, default: []].append(occurrence) }
            default: break
            }
            index += 1
        }
    }
}
