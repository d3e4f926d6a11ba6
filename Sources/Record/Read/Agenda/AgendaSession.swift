/// Whether the meeting is public, from row to row of its agenda.
///
/// What stands first in a row, or in a heading, speaks of all that follows: "Closed session", "Closed:
/// welcome", "Open to the public". What stands in brackets or later speaks of that row alone: "Welcome
/// (closed session)". In doubt the meeting stays closed.
struct AgendaSession {
    /// The node of the row or heading that closed the meeting; nil while it is open.
    private(set) var closedAt: Int?

    /// What has become of a row or heading.
    struct Passage: Hashable {
        let isClosed: Bool
        /// It says that the meeting is public, be it for this row alone.
        let opens: Bool
        /// It may have been meant to open the meeting, and it stayed closed.
        let isDoubtful: Bool
    }

    /// Passes a heading, or a row without a number.
    mutating func pass(heading: String, at node: Int) -> Passage {
        let words = AccessWords(heading)
        let first = AccessWords(Self.segments(of: heading).first ?? "")
        let wasClosed = closedAt != nil
        let opens = first.opens && !words.mentionsClosing && !words.hasReservation
        if words.mentionsClosing || words.closes {
            closedAt = closedAt ?? node
        } else if opens {
            closedAt = nil
        }
        let seemsToOpen = words.mentionsOpening || words.mentionsPublicOrEnd
        return Passage(
            isClosed: closedAt != nil, opens: opens,
            isDoubtful: wasClosed && closedAt != nil && seemsToOpen)
    }

    /// Passes an item. Its other cells may say that it is closed, and cannot say that it is open.
    mutating func pass(item: String, beside others: [String], at node: Int) -> Passage {
        let first = AccessWords(Self.segments(of: item).first ?? "")
        let isMarkedClosed = ([item] + others).contains(where: Self.isMarkedClosed)
        let opensMeeting = !isMarkedClosed && first.opensByName
        let wasClosed = closedAt != nil
        if first.closesFromItsFirstWord {
            closedAt = closedAt ?? node
        } else if opensMeeting {
            closedAt = nil
        }
        let opens = opensMeeting || (!isMarkedClosed && Self.isMarkedOpen(item))
        let isClosed = isMarkedClosed || (closedAt != nil && !opens)
        let mentionsOpening = AccessWords(item).mentionsOpening
        return Passage(
            isClosed: isClosed, opens: opens,
            isDoubtful: wasClosed && isClosed && !isMarkedClosed && mentionsOpening)
    }

    /// Whether a heading says of what is below it that the public is not there.
    static func closes(_ heading: String) -> Bool { isMarkedClosed(heading) }

    /// Whether a paragraph begins with a remark that closes the meeting: "(In closed session) ...", "In private: ...".
    static func opensClosed(_ paragraph: String) -> Bool {
        let beginning = String(paragraph.prefix(200))
        if let first = BracketedText(beginning).pieces.first(where: { !$0.text.allSatisfy(\.isWhitespace) }),
            first.isBracketed
        {
            return closes(bracketed: first.content)
        }
        let segments = segments(of: beginning)
        guard segments.count > 1, let first = segments.first else { return false }
        let words = AccessWords(first)
        return FoldedWords(first).words.count <= 4 && words.closesFromItsFirstWord
    }

    /// The text of a cell without the remarks in brackets that only say that the item is closed.
    static func withoutClosedMarks(_ text: String) -> String {
        BracketedText(text).pieces.filter { !($0.isBracketed && closes(bracketed: $0.content)) }
            .map(\.text).joined()
    }

    /// Whether a remark in brackets says who may be in the room.
    static func isAccessMark(bracketed remark: Substring) -> Bool {
        closes(bracketed: remark) || AccessWords(remark).opens
    }

    private static func isMarkedClosed(_ text: String) -> Bool {
        BracketedText(text).pieces.contains { $0.isBracketed && closes(bracketed: $0.content) }
            || AccessWords(text).closes || segments(of: text).contains { AccessWords($0).closes }
    }

    private static func isMarkedOpen(_ text: String) -> Bool {
        BracketedText(text).pieces.contains { $0.isBracketed && AccessWords($0.content).opens }
    }

    /// "(closed to all but the board)" is a mark, and "(private hire)" is none.
    private static func closes(bracketed remark: Substring) -> Bool {
        let words = FoldedWords(remark)
        return words.contains(anyOf: bracketedWords)
            || bracketedPhrases.contains(where: words.contains(phrase:))
            || AccessWords(remark).closes
    }

    private static let bracketedWords: Set<String> = [
        "closed", "confidential", "exempt", "sensitive", "camera", "nonpublic",
    ]
    private static let bracketedPhrases = [
        ["part", "2"], ["part", "ii"], ["part", "two"], ["part", "b"], ["not", "public"], ["non", "public"],
        ["members", "only"], ["restricted", "circulation"], ["pink", "paper"], ["pink", "papers"],
        ["public", "not", "admitted"],
    ]

    /// The stretches of a text that colons, commas, dashes and ends of lines part, without its brackets.
    static func segments(of text: String) -> [String] {
        let plain = BracketedText(text).pieces.filter { !$0.isBracketed }.map(\.text).joined(separator: " ")
        var segments: [[Substring]] = [[]]
        for part in plain.split(whereSeparator: { ":;,–—".contains($0) || $0.isNewline }) {
            for word in part.split(whereSeparator: \.isWhitespace) {
                // A hyphen parts only where it stands alone: not in "2010-11".
                if word == "-" {
                    segments.append([])
                } else {
                    segments[segments.count - 1].append(word)
                }
            }
            segments.append([])
        }
        return segments.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
    }
}
