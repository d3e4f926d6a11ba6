// Words of the record as a draft quotes them: whatever they are, they are words there, and not Markdown.

extension String {
    /// On one line, with a backslash before what would mean something in Markdown.
    var quoted: String {
        let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        var quoted = ""
        for (index, character) in zip(line.indices, line) {
            let next = line[index...].dropFirst().first
            let isMarkup =
                switch character {
                case "\\", "`", "*", "_", "[", "]", "<", "|", "~", "{": true
                // A heading, or what may end one.
                case "#": quoted.last?.isWhitespace ?? true
                // An entity, such as `&copy;`; "Drugs & alcohol" stays as it is.
                case "&": next.map { $0.isLetter || $0 == "#" } ?? false
                // These begin a list or a quotation, or underline a heading.
                case "-", "+", "=", ">": quoted.isEmpty
                case ".", ")":
                    !quoted.isEmpty && quoted.allSatisfy { $0.isASCII && $0.isNumber }
                        && (next?.isWhitespace ?? true)
                default: false
                }
            if isMarkup { quoted.append("\\") }
            quoted.append(character)
        }
        return quoted
    }

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
