// "Priority 2", "Strategic Priority 1: Preventing violence", "Priorities 1 and 3".
extension PhraseReader {
    func priorities(at start: Int) -> Phrase? {
        let kind = PriorityKind(rawValue: pieces.word(start))
        let place = kind == nil ? start : start + 1
        let isOne = pieces.word(place) == "priority"
        guard isOne || pieces.word(place) == "priorities",
            kind != nil || !Self.wordsOfRank.contains(pieces.word(start - 1))
        else { return nil }
        let first = afterNumberWord(place + 1)
        guard isOne else {
            let items = enumeration(from: first, of: priorityNumber)
            guard let last = items.last, pieces.ends(before: last.end) else { return nil }
            return phrase(items, announcedAt: start) { .priority(number: $0, kind: kind, title: "") }
        }
        guard let item = priorityNumber(at: first), pieces.ends(before: item.end) else { return nil }
        let title = title(after: item.end)
        return phrase(start..<item.end, .priority(number: item.value, kind: kind, title: title))
    }

    /// In figures, or as the word in "Priority One".
    private func priorityNumber(at index: Int) -> Item<Int>? {
        guard pieces.begins(at: index) || pieces.isDash(index - 1),
            pieces.ends(before: index + 1) || pieces.isDash(index + 1)
        else { return nil }
        let inWords = pieces.isCapitalised(index) ? Self.numbersInWords[pieces.word(index)] : nil
        guard let number = inWords ?? pieces.figures(index)?.number(ofDigits: 1...2), number > 0 else {
            return nil
        }
        return Item(value: number, start: index, end: index + 1)
    }

    /// The words up to the end of the sentence, of the heading or of the bracket that holds them.
    private func title(after index: Int) -> String {
        var start = index
        while opensTitle(start) { start += 1 }
        guard
            pieces.isWord(start) || pieces.isNumber(start) || Self.openingQuotes.contains(pieces.mark(start))
        else { return "" }
        var end = start
        var depth = 0
        while end < min(start + Self.longestTitle, pieces.count), !endsSentence(end) {
            if pieces.mark(end) == "(" { depth += 1 }
            if pieces.mark(end) == ")" { depth -= 1 }
            if depth < 0 || pieces.word(end) == "priority" && pieces.isNumber(end + 1) { break }
            end += 1
        }
        guard start < end else { return "" }
        return String(decoding: pieces.text[pieces.start(of: start)..<pieces.end(before: end)], as: UTF8.self)
            .inOneLine
    }

    private func opensTitle(_ index: Int) -> Bool {
        isLooseMark(index) || isHeading && pieces.mark(index) == "."
    }

    private func opensQuote(_ index: Int) -> Bool {
        Self.openingQuotes.contains(pieces.mark(index)) && !pieces.isAttached(index)
    }

    private func endsSentence(_ index: Int) -> Bool {
        guard let mark = pieces.mark(index), ".?!;".unicodeScalars.contains(mark) else { return false }
        return !pieces.isAttached(index + 1)
    }

    private static let longestTitle = 40
    private static let openingQuotes: Set<Unicode.Scalar?> = ["\"", "'", "“", "‘"]

    /// "a high priority 2 years ago".
    private static let wordsOfRank: Set<String> = [
        "a", "an", "high", "higher", "highest", "low", "medium", "top",
    ]

    private static let numbersInWords: [String: Int] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10,
    ]
}
