/// A text taken apart into what stands in brackets and what does not.
struct BracketedText {
    struct Piece {
        /// With its brackets, where it has some.
        let text: Substring
        let isBracketed: Bool

        /// Without its brackets.
        var content: Substring {
            guard isBracketed else { return text }
            let inner = text.dropFirst()
            return inner.last == ")" || inner.last == "]" ? inner.dropLast() : inner
        }
    }

    /// In the order of the text. Brackets within brackets belong to the outer ones; a bracket that is never
    /// closed goes to the end.
    let pieces: [Piece]

    init(_ text: String) {
        var pieces: [Piece] = []
        var start = text.startIndex
        var depth = 0
        func piece(upTo end: String.Index, isBracketed: Bool) {
            if start < end { pieces.append(Piece(text: text[start..<end], isBracketed: isBracketed)) }
            start = end
        }
        for (index, character) in zip(text.indices, text) {
            if character == "(" || character == "[" {
                if depth == 0 { piece(upTo: index, isBracketed: false) }
                depth += 1
            } else if character == ")" || character == "]", depth > 0 {
                depth -= 1
                if depth == 0 { piece(upTo: text.index(after: index), isBracketed: true) }
            }
        }
        piece(upTo: text.endIndex, isBracketed: depth > 0)
        self.pieces = pieces
    }
}

extension StringProtocol {
    /// The text in one line, with single spaces between its words.
    var inOneLine: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
