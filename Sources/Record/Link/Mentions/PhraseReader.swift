import Markdown

/// Reads the phrases by which a text refers to something, each from the piece it begins with.
struct PhraseReader {
    let pieces: TextPieces
    /// Whether the text is that of a heading.
    let isHeading: Bool

    /// What a phrase refers to, and the piece after it.
    struct Phrase {
        var references: [Reference]
        let end: Int
    }

    struct Reference {
        let range: Range<Int>
        let meaning: Mention.Meaning
    }

    /// All phrases of the text in their order.
    func references() -> [Reference] {
        var references: [Reference] = []
        var index = 0
        while index < pieces.count {
            if pieces.begins(at: index), let phrase = phrase(at: index) {
                references += phrase.references
                index = max(phrase.end, index + 1)
            } else {
                index += 1
            }
        }
        return references
    }

    /// Every phrase is told by its first word, and read on for no further than it goes or a few words: that keeps
    /// long texts quick.
    private func phrase(at index: Int) -> Phrase? {
        if pieces.isNumber(index) { return meetingByDay(at: index) ?? planByPeriod(at: index) }
        switch pieces.word(index) {
        case "": return nil
        case "action", "actions": return actions(at: index)
        case "agenda": return agendaItems(at: index)
        case "item": return itemOnAgenda(at: index)
        case "appendix", "appendices": return appendices(at: index)
        case "minute": return minuteNumbers(at: index)
        case "minutes": return minutes(at: index) ?? minuteNumbers(at: index)
        case "paragraph", "paragraphs", "para", "paras": return paragraphs(at: index)
        case "community": return plan(at: index)
        case "priority", "priorities", "strategic", "tactical", "track", "watch": return priorities(at: index)
        case "meeting": return meeting(at: index)
        case "last", "previous": return minutesOfLast(at: index)
        default: return meetingByDay(at: index)
        }
    }
}

// What phrases are made of.
extension PhraseReader {
    /// Something that is counted, and the pieces it is written with.
    struct Item<Value> {
        let value: Value
        let start: Int
        let end: Int
    }

    /// The items of an enumeration: "3, 4 and 7", "07/01 – 07/03".
    func enumeration<Value>(from start: Int, of item: (Int) -> Item<Value>?) -> [Item<Value>] {
        guard let first = item(start) else { return [] }
        var items = [first]
        while let next = afterSeparator(items[items.count - 1].end), let item = item(next) {
            items.append(item)
        }
        return items
    }

    /// The piece after ",", "and", ", and", "&", "to" or a dash; nil where none of them stands there.
    func afterSeparator(_ index: Int) -> Int? {
        let next = pieces.mark(index) == "," || pieces.mark(index) == ";" ? index + 1 : index
        let joins = ["and", "or", "to"].contains(pieces.word(next)) || pieces.isDash(next)
        if joins || pieces.mark(next) == "&" || pieces.mark(next) == "+" { return next + 1 }
        return next > index ? next : nil
    }

    /// The piece after words such as "no." that may stand before a number.
    func afterNumberWord(_ index: Int) -> Int {
        guard Self.numberWords.contains(pieces.word(index)) else { return index }
        return pieces.mark(index + 1) == "." ? index + 2 : index + 1
    }

    private static let numberWords: Set<String> = [
        "no", "nos", "number", "numbers", "ref", "refs", "reference", "references",
    ]

    /// Each item with a place of its own; that of the first has the words before it.
    func phrase<Value>(
        _ items: [Item<Value>], announcedAt start: Int, meaning: (Value) -> Mention.Meaning
    ) -> Phrase? {
        guard let last = items.last else { return nil }
        let references = items.enumerated().map { position, item in
            let from = pieces.start(of: position == 0 ? start : item.start)
            return Reference(range: from..<pieces.end(before: item.end), meaning: meaning(item.value))
        }
        return Phrase(references: references, end: last.end)
    }

    func phrase(_ range: Range<Int>, _ meaning: Mention.Meaning) -> Phrase {
        let place = pieces.start(of: range.lowerBound)..<pieces.end(before: range.upperBound)
        return Phrase(references: [Reference(range: place, meaning: meaning)], end: range.upperBound)
    }
}
