// How words are written into a paper, so that they read back as they were.
extension String {
    /// The text on one line of Markdown, as words and nothing else: in a paragraph, an item of a list, a heading or a
    /// cell.
    public var asMarkdown: String {
        var markdown = ""
        let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for (index, character) in zip(line.indices, line) {
            if line.isMarkup(character, at: index) { markdown.append("\\") }
            markdown.append(character)
        }
        return markdown
    }

    /// Whether a character could be taken for a mark. What stands in most papers as it is, such as "Fire & Rescue",
    /// stays as it is.
    private func isMarkup(_ character: Character, at index: Index) -> Bool {
        let next = self[self.index(after: index)...].first
        return switch character {
        case "\\", "`", "*", "_", "[", "]", "<", "|", "~": true
        case "&": next?.isLetter == true || next == "#"
        case "{": next == "#"
        // A row of them ends a heading.
        case "#": next == nil || next == "#" || next == " "
        // These begin a list or a quotation, or underline a heading.
        case "-", "+", "=", ">": index == startIndex
        case ".", ")": next?.isWhitespace ?? true && isNumber(before: index)
        default: false
        }
    }

    private func isNumber(before index: Index) -> Bool {
        let start = self[..<index]
        return !start.isEmpty && start.allSatisfy { $0.isASCII && $0.isNumber }
    }
}
