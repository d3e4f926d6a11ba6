import Markdown

extension MarkdownDocument {
    /// The words of a node on one line, a single space between them.
    func plainText(of node: Int) -> String {
        string(of: node).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension StringProtocol {
    var withoutOuterSpaces: SubSequence { trimmed(of: \.isWhitespace) }

    /// Without such characters at its beginning and its end.
    func trimmed(of isUnwanted: (Character) -> Bool) -> SubSequence {
        let start = drop(while: isUnwanted)
        guard let last = start.lastIndex(where: { !isUnwanted($0) }) else { return start }
        return start[...last]
    }

    /// What comes after a phrase at the very beginning: whole words, in capitals or not, each one space or hyphen
    /// from the next. Nil where it does not begin so: "Closed-circuit" does not begin with "closed".
    func following(_ phrase: String) -> SubSequence? {
        var rest = self[...]
        for (position, word) in phrase.split(separator: " ").enumerated() {
            if position > 0 {
                guard rest.first == " " || rest.first == "-" else { return nil }
                rest = rest.dropFirst()
            }
            let letters = rest.prefix { $0.isLetter || $0.isNumber }
            guard letters.utf8.count == word.utf8.count, letters.lowercased() == word.lowercased() else {
                return nil
            }
            rest = rest[letters.endIndex...]
        }
        let goesOn = rest.first == "-" && rest.dropFirst().first?.isLetter == true
        return goesOn ? nil : rest
    }
}
