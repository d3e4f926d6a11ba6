/// The words of an item, told apart: what it is about, and what kind of item it is.
struct AgendaTitle: Hashable {
    let name: String
    let kind: AgendaItem.Kind?

    /// One mark says the kind. It stands before the first colon, after the last, or in brackets at the end;
    /// "to note" also without. Where there are two, the end of the words counts, and the other one stays.
    init(reading words: String) {
        let title = Self.withoutAccessMarks(words)
        var name = title
        var kind: AgendaItem.Kind?
        if let last = BracketedText(title).pieces.last, last.isBracketed, let marked = Self.kind(last.content)
        {
            kind = marked
            name = title[..<last.text.startIndex].inOneLine
        } else if let colon = title.lastIndex(of: ":"), let marked = Self.kind(title[colon...]) {
            kind = marked
            name = title[..<colon].inOneLine
        } else if let colon = title.firstIndex(of: ":"), let marked = Self.kind(title[..<colon]) {
            kind = marked
            name = title[colon...].dropFirst().inOneLine
        } else if Self.asksToNote(title) {
            kind = .toNote
        }
        self.kind = kind
        // A mark with nothing beside it is all that the item is called.
        self.name = name.isEmpty ? title : name
    }

    /// The words without what is only said about who may be in the room.
    private static func withoutAccessMarks(_ words: String) -> String {
        let kept = BracketedText(words).pieces.filter {
            !($0.isBracketed && AgendaSession.isAccessMark(bracketed: $0.content))
        }
        let title = kept.map(\.text).joined().inOneLine
        if let colon = title.firstIndex(of: ":") {
            let first = AccessWords(title[..<colon])
            let rest = title[colon...].dropFirst().inOneLine
            if first.closes || first.opens, !rest.isEmpty { return rest }
        }
        return title.isEmpty ? words.inOneLine : title
    }

    private static func kind(_ mark: some StringProtocol) -> AgendaItem.Kind? {
        switch FoldedWords(mark).words.joined(separator: " ") {
        case "agreement", "for agreement", "to agree": .agreement
        case "review", "for review", "to review": .review
        case "presentation": .presentation
        case "update": .update
        case "to note", "for noting", "to be noted", "for information": .toNote
        case "written report", "written reports": .writtenReport
        default: nil
        }
    }

    private static func asksToNote(_ title: String) -> Bool {
        let words = FoldedWords(title).words
        return words.starts(with: ["to", "note"]) || words.suffix(2) == ["to", "note"]
    }
}
