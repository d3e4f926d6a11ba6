import Markdown

/// What stands below the heading of a question or an answer, as it is put together.
struct QuestionPart {
    private(set) var lines: [String] = []

    var text: String { lines.joined(separator: "\n") }

    /// Adds a block, but for a line that states the outcome.
    /// - Returns: what that line says, and where in the document's text it stands.
    mutating func add(_ block: Int, of document: MarkdownDocument) -> (stated: String, place: Int)? {
        var stated: (String, Int)?
        var kept: [String] = []
        for line in document.text(of: block).split(separator: UInt8(ascii: "\n")) {
            let words = String(decoding: line, as: UTF8.self).inOneLine
            if let rest = words.following("outcome"), rest.first == ":" {
                stated = (String(rest.dropFirst().withoutOuterSpaces), line.startIndex)
            } else if !words.isEmpty {
                kept.append(words)
            }
        }
        if !kept.isEmpty { lines.append(kept.joined(separator: " ")) }
        return stated
    }
}
