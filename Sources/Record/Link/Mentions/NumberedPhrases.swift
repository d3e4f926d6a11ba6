// "Agenda Items 3 and 4", "Appendix A", "minute 95", "paragraph 7.1.3": what papers number.
extension PhraseReader {
    func agendaItems(at start: Int) -> Phrase? {
        let isOne = pieces.word(start + 1) == "item"
        guard isOne || pieces.word(start + 1) == "items" else { return nil }
        let place = afterNumberWord(start + 2)
        let first = pieces.mark(place) == ":" ? place + 1 : place
        return numbered(first, isOne: isOne, announcedAt: start, of: agendaNumber) { .agendaItem($0, of: $1) }
    }

    /// "item 7 on the agenda".
    func itemOnAgenda(at start: Int) -> Phrase? {
        guard let item = agendaNumber(at: afterNumberWord(start + 1)),
            ["on", "of"].contains(pieces.word(item.end)), pieces.word(item.end + 1) == "the",
            pieces.word(item.end + 2) == "agenda"
        else { return nil }
        return numbered(item.start, isOne: true, announcedAt: start, of: agendaNumber) {
            .agendaItem($0, of: $1)
        }
        .map { Phrase(references: $0.references, end: item.end + 3) }
    }

    func appendices(at start: Int) -> Phrase? {
        // A heading that begins so is the appendix.
        guard !(isHeading && start == 0) else { return nil }
        let isOne = pieces.word(start) == "appendix"
        let place = afterNumberWord(start + 1)
        return numbered(place, isOne: isOne, announcedAt: start, of: { appendixLabel(at: $0, after: start) })
        {
            .appendix($0, of: $1)
        }
    }

    /// "minute 95", "minute no. 3.2", "minutes 95 and 96".
    func minuteNumbers(at start: Int) -> Phrase? {
        let isOne = pieces.word(start) == "minute"
        let before = pieces.isDash(start - 1) ? start - 2 : start - 1
        guard !pieces.isNumber(before), !Self.wordsBeforeTime.contains(pieces.word(before)) else {
            return nil
        }
        let first = afterNumberWord(start + 1)
        return numbered(
            first, isOne: isOne, isLoose: true, announcedAt: start,
            of: { minuteNumber(at: $0, deeperThan: 0) }
        ) { .minute($0, of: $1) }
        // "minutes 20" is how long something took.
        .flatMap { isOne || $0.references.count > 1 ? $0 : nil }
    }

    /// A number alone is one of some other text: "paragraph 7 of the Act".
    func paragraphs(at start: Int) -> Phrase? {
        let isOne = ["paragraph", "para"].contains(pieces.word(start))
        let place = pieces.mark(start + 1) == "." ? start + 2 : start + 1
        guard
            let phrase = numbered(
                place, isOne: isOne, isLoose: true, announcedAt: start,
                of: { minuteNumber(at: $0, deeperThan: 1) }, meaning: { .minute($0, of: $1) })
        else { return nil }
        return isOfAnotherText(phrase) ? nil : phrase
    }

    /// "paragraph 3.2 of the Code", but "of the minutes", "of this report" and "of 14 March 2023".
    private func isOfAnotherText(_ phrase: Phrase) -> Bool {
        guard ["of", "in", "to"].contains(pieces.word(phrase.end)) else { return false }
        if case .minute(_, .some) = phrase.references.first?.meaning { return false }
        let next = pieces.word(phrase.end + 1)
        guard ["the", "these", "this", "our", "a", "an", "its", "their"].contains(next)
        else { return pieces.isCapitalised(phrase.end + 1) }
        return next != "this" && next != "these" && pieces.word(phrase.end + 2) != "minutes"
    }

    private func numbered(
        _ first: Int, isOne: Bool, isLoose: Bool = false, announcedAt start: Int,
        of item: (Int) -> Item<String>?, meaning: (String, NamedMeeting?) -> Mention.Meaning
    ) -> Phrase? {
        let items = isOne ? item(first).map { [$0] } ?? [] : enumeration(from: first, of: item)
        guard let last = items.last, pieces.ends(before: last.end),
            let meeting = meetingOfPhrase(endingAt: last.end, isLoose: isLoose)
        else { return nil }
        return phrase(items, announcedAt: start) { meaning($0, meeting.named) }
    }

    private static let wordsBeforeTime: Set<String> = [
        "a", "per", "each", "every", "one", "last", "next", "first", "final",
    ]
}

// How they are numbered.
extension PhraseReader {
    private func agendaNumber(at index: Int) -> Item<String>? {
        guard let number = number(at: index) else { return nil }
        switch AgendaNumber(reading: number.value.text) {
        case .item(let text), .partOf(_, _, let text):
            return Item(value: text, start: index, end: number.end)
        default: return nil
        }
    }

    private func minuteNumber(at index: Int, deeperThan depth: Int) -> Item<String>? {
        guard let number = number(at: index), number.value.components.count > depth else { return nil }
        return Item(value: number.value.text, start: index, end: number.end)
    }

    /// A dash after it may open a range, "3-6"; what the whole ends with is looked at when all of it is read.
    private func number(at index: Int) -> Found<MinuteNumber>? {
        guard pieces.isNumber(index), pieces.begins(at: index) || pieces.isDash(index - 1) else { return nil }
        let start = pieces.start(of: index)
        // No number is longer.
        let written = pieces.text[start...].prefix(32)
        var rest = String(decoding: written, as: UTF8.self)[...]
        guard let number = MinuteNumber.read(from: &rest) else { return nil }
        let length = number.text.utf8.count
        var end = index
        while end < pieces.count, pieces.end(before: end + 1) <= start + length { end += 1 }
        guard pieces.end(before: end) == start + length, pieces.ends(before: end) || pieces.isDash(end)
        else { return nil }
        return Found(value: number, end: end)
    }

    /// "1", "2(a)", "A", "B2", "IV".
    private func appendixLabel(at index: Int, after start: Int) -> Item<String>? {
        if let number = number(at: index) {
            return Item(value: number.value.text, start: index, end: number.end)
        }
        guard pieces.isInCapitals(index), pieces.begins(at: index) else { return nil }
        let letters = pieces.word(index)
        guard letters.count == 1 || letters.count <= 4 && letters.allSatisfy("ivx".contains) else {
            return nil
        }
        // "In the appendix I found" is about its writer.
        if letters == "i", !pieces.isCapitalised(start) { return nil }
        let isLonger = pieces.isNumber(index + 1) && pieces.isAttached(index + 1)
        let end = isLonger ? index + 2 : index + 1
        guard pieces.ends(before: end) else { return nil }
        let text = letters.uppercased() + (isLonger ? pieces.figures(index + 1) ?? "" : "")
        return Item(value: text, start: index, end: end)
    }
}
