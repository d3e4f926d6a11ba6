import Markdown

/// A sentence of a paper, word for word.
struct SaidSentence {
    let text: [UInt8]
    let words: [SaidWord]

    /// Where it stands in the document's text.
    var range: Range<Int> {
        guard let first = words.first, let last = words.last else { return 0..<0 }
        return first.whole.lowerBound..<last.whole.upperBound
    }

    var isQuestion: Bool { words.last?.mark == .question }

    /// In small letters, and with straight apostrophes.
    func lower(_ word: SaidWord) -> String {
        let written = String(decoding: text[word.core], as: UTF8.self).lowercased()
        return written.utf8.contains(0xE2) ? written.replacing("’", with: "'") : written
    }

    /// As they are written, on one line.
    func written(_ words: some Collection<SaidWord>) -> String { Self.written(words, of: text) }

    static func written(_ words: some Collection<SaidWord>, of text: [UInt8]) -> String {
        words.map { word in
            let written = String(decoding: text[word.whole], as: UTF8.self)
            return written.contains(where: \.isWhitespace) ? written.inOneLine : written
        }.joined(separator: " ")
    }
}

extension MarkdownDocument {
    /// The sentences of a block. A line that is broken on purpose ends one.
    func sentences(of block: Int) -> [SaidSentence] {
        let breaks = (block..<nodes[block].end).filter { nodes[$0].kind == .lineBreak }
            .map { nodes[$0].text.lowerBound }
        return SaidSentence.sentences(in: nodes[block].text, of: text, breaks: breaks)
    }
}

extension SaidSentence {
    /// - Parameter breaks: where a line ends on purpose.
    static func sentences(in range: Range<Int>, of text: [UInt8], breaks: [Int] = []) -> [SaidSentence] {
        let words = WordScanner.words(in: range, of: text)
        var breaks = breaks[...]
        var sentences: [SaidSentence] = []
        var sentence: [SaidWord] = []
        for (index, word) in words.enumerated() {
            var word = word
            let next = index + 1 < words.count ? words[index + 1] : nil
            var isLast = next == nil
            if let next {
                while let place = breaks.first, place < next.whole.lowerBound {
                    breaks.removeFirst()
                    if place >= word.whole.upperBound { isLast = true }
                }
                if word.mark == .stop || word.mark == .question {
                    let end = SentenceEnd(after: word, before: next, isFirst: sentence.isEmpty, in: text)
                    isLast = isLast || end == .sentence
                    if end == .abbreviation { word.mark = nil }
                }
            }
            sentence.append(word)
            if isLast {
                sentences.append(SaidSentence(text: text, words: sentence))
                sentence = []
            }
        }
        return sentences
    }
}
