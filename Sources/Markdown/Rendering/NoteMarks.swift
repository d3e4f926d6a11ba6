/// The marks of footnotes on a page: which notes it shows, and to which marks they lead back.
struct NoteMarks {
    private(set) var shown: Set<Int> = []
    /// A mark within a link is no link itself, so there is no way back to it.
    private(set) var linked: [Int: [Int]] = [:]
    /// Notes that are shown and may have marks of further ones in them.
    private var waiting: [Int] = []

    /// - Parameter visible: the nodes on the page; of the notes, those that are shown count too.
    init(in document: MarkdownDocument, visible: [Range<Int>]) {
        var notes: [Int: Int] = [:]
        for node in document.children(of: 0) {
            if let number = Self.number(of: document.nodes[node]) { notes[number] = node }
        }
        let text = 0..<(notes.values.min() ?? document.nodes.count)
        for range in visible { scan(range.clamped(to: text), of: document) }
        while let note = waiting.popLast() {
            guard let node = notes[note] else { continue }
            scan((node + 1)..<document.nodes[node].end, of: document)
        }
        for note in linked.keys { linked[note]?.sort() }
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
                if shown.insert(number).inserted { waiting.append(number) }
                if index >= endOfLink { linked[number, default: []].append(occurrence) }
            default: break
            }
            index += 1
        }
    }
}
