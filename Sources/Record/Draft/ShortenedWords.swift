// Words of the record, brought to the length and the form in which a draft has room for them.

extension String {
    /// Its beginning, up to the end of a word, with a mark that there is more.
    func shortened(to length: Int) -> String {
        guard count > length else { return self }
        let start = prefix(length)
        let words = start.lastIndex(where: \.isWhitespace).map { start[..<$0] } ?? start
        let end = words.lastIndex { $0.isLetter || $0.isNumber || $0 == ")" }
        return "\(end.map { words[...$0] } ?? words)…"
    }

    /// A sentence and the lines of a list below it as one: "The plan has: a; b".
    var listedInLine: String {
        split(separator: "\n").reduce(into: "") { line, next in
            if !line.isEmpty { line += line.hasSuffix(":") ? " " : "; " }
            line += next
        }
    }

    /// Without the full stop that ends a sentence, so that something can follow.
    var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
