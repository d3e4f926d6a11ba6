import Markdown

/// Finds the marks of actions in one block.
struct ActionMarkReader {
    let document: MarkdownDocument
    let block: Int
    let whole: Range<Int>
    /// Where bold and slanted words begin.
    private let emphases: Set<Int>

    init(document: MarkdownDocument, block: Int) {
        self.document = document
        self.block = block
        let nodes = document.nodes
        whole = nodes[block].text
        let emphasised = (block..<nodes[block].end).filter {
            nodes[$0].kind == .strong || nodes[$0].kind == .emphasis
        }
        emphases = Set(emphasised.map { nodes[$0].text.lowerBound })
    }

    func isApart(_ range: Range<Int>) -> Bool {
        (isFirst(range.lowerBound) || opensSentence(range.lowerBound)) && closesSentence(range.upperBound)
            || document.text[range.lowerBound] == UInt8(ascii: "(")
            || document.text[range.lowerBound] == UInt8(ascii: "[")
    }

    func opensSentence(_ place: Int) -> Bool {
        let before = document.text[whole.lowerBound..<place].suffix(Self.farthest)
        let marks = String(decoding: before, as: UTF8.self)
        let isLine = marks.drop(fromEndWhile: { $0 == " " }).last == "\n"
        guard let last = marks.drop(fromEndWhile: \.isWhitespace).last else { return true }
        return isLine || ".?!:;)]”’–—-".contains(last)
    }

    private func closesSentence(_ place: Int) -> Bool {
        let after = String(
            decoding: document.text[place..<whole.upperBound].prefix(Self.farthest), as: UTF8.self)
        guard let next = after.first(where: { $0 != " " }) else { return true }
        return next.isNewline || next.isUppercase || next.isPunctuation
    }

    /// No more spaces than these are looked over.
    private static let farthest = 16
}

extension ActionMarkReader {
    /// The words "Action" and "ACTION" that may be more than words, but those that announce a reference.
    func labels(besides mentions: ArraySlice<Mention>) -> [ActionMark] {
        var labels: [ActionMark] = []
        var mentions = mentions
        for stretch in document.linkableStretches(of: block) {
            let pieces = TextPieces(document.text, in: stretch, of: whole)
            for index in 0..<pieces.count where pieces.begins(at: index) {
                guard ["action", "actions"].contains(pieces.word(index)) else { continue }
                let start = pieces.start(of: index)
                mentions = mentions.drop { $0.range.upperBound <= start }
                if mentions.first?.range.contains(start) == true { continue }
                if let label = label(at: index, of: pieces) { labels.append(label) }
            }
        }
        return labels
    }

    private func label(at index: Int, of pieces: TextPieces) -> ActionMark? {
        let start = pieces.start(of: index)
        let reader = PhraseReader(pieces: pieces, isHeading: false)
        let end = pieces.end(before: reader.afterActionWords(index))
        let isFirst = isFirst(start)
        let isBracketed = pieces.mark(index - 1) == "(" || pieces.mark(index - 1) == "["
        let isSetOff = isBracketed || emphases.contains(start)
        guard isFirst || pieces.isCapitalised(index) && (isSetOff || opensSentence(start)) else { return nil }
        let lower = isBracketed ? pieces.start(of: index - 1) : start
        return ActionMark(
            range: lower..<end, kind: .label(isSetOff: isSetOff), isFirst: isFirst, isApart: true)
    }

    /// Whether nothing but a number stands before it.
    func isFirst(_ place: Int) -> Bool {
        let before = document.text[whole.lowerBound..<place]
        guard before.count <= 20 else { return false }
        let words = String(decoding: before, as: UTF8.self)
        if words.allSatisfy({ $0.isWhitespace || $0 == "(" || $0 == "[" }) { return true }
        return LeadingNumber(of: words[...])?.rest.isEmpty ?? false
    }
}

extension String {
    fileprivate func drop(fromEndWhile isUnwanted: (Character) -> Bool) -> Substring {
        guard let last = lastIndex(where: { !isUnwanted($0) }) else { return "" }
        return self[...last]
    }
}
