/// The minute or paragraph that a change names: "Item 79-", "Minute 84:", "at 3.2", "Page 2, paragraph 7.1".
enum NamedMinute {
    static func number(in text: String) -> String? {
        let words = text.split(maxSplits: reach, whereSeparator: \.isWhitespace).prefix(reach)
        var isLabelled = false
        for (index, word) in words.enumerated() {
            let bare = word.trimmed { !$0.isLetter && !$0.isNumber }.lowercased()
            if labels.contains(bare) {
                isLabelled = true
                continue
            }
            if linking.contains(bare), isLabelled { continue }
            let isFirst = index == 0
            let isAt = index > 0 && ["at", "in"].contains(words[index - 1].lowercased())
            let isBeforeDash = index + 1 < words.count && ["-", "–", "—", ":"].contains(words[index + 1])
            if isLabelled || isFirst || isAt,
                let number = number(startOf: word, isClear: isLabelled || isBeforeDash)
            {
                return number
            }
            isLabelled = false
        }
        return nil
    }

    /// The number after "minute" or "item" anywhere in a text: "Appendix 1 (minute 6.2)".
    static func number(afterLabelIn text: String) -> String? {
        let words = text.split(whereSeparator: \.isWhitespace)
        for (word, next) in zip(words, words.dropFirst()) {
            let label = word.trimmed { !$0.isLetter }.lowercased()
            guard ["minute", "item", "section"].contains(label) else { continue }
            if let number = number(startOf: next, isClear: true) { return number }
        }
        return nil
    }

    private static func number(startOf word: Substring, isClear: Bool) -> String? {
        var rest = word.drop { "(“\"'‘".contains($0) }
        guard let number = MinuteNumber.read(from: &rest) else { return nil }
        let end = rest.first
        guard end.map({ !$0.isLetter && !$0.isNumber && !"/%".contains($0) }) ?? true else { return nil }
        // On its own "12" is more often an amount than a minute, unless a mark follows it.
        let isClear = isClear || number.components.count > 1 || end.map { ".:-–—)".contains($0) } ?? false
        return isClear ? number.text : nil
    }

    private static let reach = 14
    private static let labels: Set<String> = [
        "item", "items", "minute", "min", "paragraph", "paragraphs", "para", "paras", "section", "point",
        "clause",
    ]
    private static let linking: Set<String> = ["no", "number", "nr", "reference", "ref"]
}
