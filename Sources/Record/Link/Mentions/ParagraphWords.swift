import Markdown

/// The words of a minute's paragraphs without the marks of actions in them.
///
/// Texts are asked for when all that is to be left out is known: they are put together once.
struct ParagraphWords {
    private let minute: Minute
    private let document: MarkdownDocument
    private var leftOut: [Int: [Range<Int>]] = [:]
    private var texts: [Int: String] = [:]
    private var blockTexts: [Int: String] = [:]

    init(of minute: Minute, in document: MarkdownDocument) {
        self.minute = minute
        self.document = document
    }

    mutating func leaveOut(_ ranges: [Range<Int>], of node: Int) {
        if !ranges.isEmpty { leftOut[node, default: []] += ranges }
    }

    mutating func leaveOutAll(of node: Int) { leaveOut([document.nodes[node].text], of: node) }

    /// The paragraph that holds a node.
    func paragraph(of node: Int) -> Int? {
        var low = 0
        var high = minute.paragraphs.count
        while low < high {
            let middle = (low + high) / 2
            if minute.paragraphs[middle].nodes.upperBound <= node { low = middle + 1 } else { high = middle }
        }
        return low < minute.paragraphs.count && minute.paragraphs[low].nodes.contains(node) ? low : nil
    }

    /// Its text, but tables, headings and code.
    mutating func text(ofParagraph index: Int) -> String {
        if let text = texts[index] { return text }
        let blocks = document.minuteBlocks(in: minute.paragraphs[index].nodes).filter { block in
            let kind = document.nodes[block.node].kind
            return kind == .paragraph || kind == .tightParagraph
        }
        let words = blocks.filter { !LoneAction.isAll(of: $0.words) }.map { wordsLeft(of: $0.node) }
        let whole = words.filter { !$0.isEmpty }.joined(separator: " ")
        texts[index] = whole
        return whole
    }

    mutating func text(ofBlock node: Int) -> String {
        if let text = blockTexts[node] { return text }
        let text = wordsLeft(of: node)
        blockTexts[node] = text
        return text
    }

    /// The words of a block but those left out so far.
    func wordsLeft(of node: Int) -> String {
        let whole = document.nodes[node].text
        var kept = ""
        var start = whole.lowerBound
        for range in (leftOut[node] ?? []) + [whole.upperBound..<whole.upperBound] {
            let part = String(decoding: document.text[start..<max(start, range.lowerBound)], as: UTF8.self)
                .inOneLine
            let closesSentence = part.first.map { ".,;:?!)".contains($0) } ?? true
            kept += (kept.isEmpty || closesSentence ? "" : " ") + part
            start = max(start, range.upperBound)
        }
        let words = withoutNumber(kept, of: node)
        // A dash may have led to the mark.
        return String(words.trimmed { $0.isWhitespace || "-–—".contains($0) })
    }

    private func withoutNumber(_ words: String, of node: Int) -> String {
        let number = paragraph(of: node).flatMap { minute.paragraphs[$0].number }
        guard let leading = LeadingNumber(of: words[...]),
            leading.number.text == (node == minute.heading ? minute.number : number)
        else { return words }
        return String(leading.rest)
    }
}
