// "Action point 07/01", "Action points 07/05, 07/06 and 07/07", "Actions 07/01 – 07/03", "action 89/1".
extension PhraseReader {
    private typealias WrittenItem = Item<WrittenActionReference>

    func actions(at start: Int) -> Phrase? {
        let place = afterActionWords(start)
        let saysPoint = Self.points.contains(pieces.word(place - 1))
        let first = afterMark(afterNumberWord(place))
        guard let item = actionReference(at: first), saysPoint || isSurely(item, after: start) else {
            return nil
        }

        var items = [item]
        while let next = nextReference(after: items[items.count - 1], isMany: isMany(place)) {
            items.append(next)
        }
        let end = items[items.count - 1].end
        guard let meeting = meetingOfPhrase(endingAt: end) else { return nil }
        var phrase = phrase(items, announcedAt: start) { .action($0, of: meeting.named) }
        // What it was called before is of an earlier meeting, whatever the phrase names.
        if let earlier = formerReference(at: end) {
            let range = pieces.start(of: earlier.start)..<pieces.end(before: earlier.end)
            let reference = Reference(range: range, meaning: .action(earlier.value, of: nil))
            phrase = phrase.map { Phrase(references: $0.references + [reference], end: earlier.end) }
        }
        return phrase
    }

    /// Whether a text is nothing but "Action point", "Actions" or the like, to be followed by references.
    var isActionLabel: Bool {
        guard pieces.begins(at: 0), ["action", "actions"].contains(pieces.word(0)) else { return false }
        let end = afterNumberWord(afterActionWords(0))
        return end == pieces.count || pieces.mark(end) == ":" && end + 1 == pieces.count
    }

    /// The references of a text that is nothing but references, one or several.
    var loneActions: [Reference]? {
        let items = enumeration(from: 0, of: actionReference)
        guard let last = items.last, last.end == pieces.count,
            let phrase = phrase(items, announcedAt: 0, meaning: { .action($0, of: nil) })
        else { return nil }
        return phrase.references
    }

    private static let points: Set<String> = ["point", "points"]

    /// The piece after "Action", "Action points", "action-point".
    func afterActionWords(_ start: Int) -> Int {
        let next = pieces.isDash(start + 1) && pieces.isAttached(start + 2) ? start + 2 : start + 1
        return Self.points.contains(pieces.word(next)) ? next + 1 : start + 1
    }

    private func isMany(_ place: Int) -> Bool { ["points", "actions"].contains(pieces.word(place - 1)) }

    /// The piece after a mark that may stand between "Action point" and its reference.
    private func afterMark(_ index: Int) -> Int {
        guard let mark = pieces.mark(index) else { return index }
        return ":([#".unicodeScalars.contains(mark) || pieces.isDash(index) ? index + 1 : index
    }

    /// "07/01", with or without spaces around the stroke.
    private func actionReference(at index: Int) -> WrittenItem? {
        guard pieces.mark(index + 1) == "/", isFree(index),
            pieces.ends(before: index + 3) || opensRange(at: index + 3),
            let month = pieces.figures(index), let number = pieces.figures(index + 2),
            let reference = WrittenActionReference(reading: "\(month)/\(number)")
        else { return nil }
        return Item(value: reference, start: index, end: index + 3)
    }

    /// The dash of "07/01-07/03" or "07/01-03".
    private func opensRange(at index: Int) -> Bool {
        guard pieces.isDash(index), pieces.figures(index + 1)?.count == 2 else { return false }
        return pieces.mark(index + 2) == "/" || pieces.ends(before: index + 2)
    }

    /// Whether no word or number runs into it, and it is not the end of a longer one.
    private func isFree(_ index: Int) -> Bool {
        guard pieces.isAttached(index) else { return true }
        guard let mark = pieces.mark(index - 1) else { return false }
        return mark != "/" && mark != "."
    }

    /// Without "point" it can be a fraction of the actions, "actions 2/3 complete", or "in action 24/7".
    private func isSurely(_ item: WrittenItem, after start: Int) -> Bool {
        let month = pieces.figures(item.start)?.count ?? 0
        let number = pieces.figures(item.start + 2)?.count ?? 0
        if pieces.figures(item.start) == "24", pieces.figures(item.start + 2) == "7" { return false }
        let isOne = pieces.word(start) == "action" && pieces.isCapitalised(start)
        return month > 1 || number > 1 || isOne
    }

    /// The next of an enumeration: "07/03", or its number alone, "07/02, 03 and 04", "07/01-03".
    private func nextReference(after item: WrittenItem, isMany: Bool) -> WrittenItem? {
        guard let next = afterSeparator(item.end) else { return nil }
        if let whole = actionReference(at: next) { return whole }
        guard isMany, case .month(let month, let last) = item.value.likely,
            let figures = pieces.figures(next), let number = figures.number(ofDigits: 2...2),
            number > last, figures.hasPrefix("0") || number == last + 1, pieces.ends(before: next + 1)
        else { return nil }
        let value = WrittenActionReference(.month(month, number: number))
        return Item(value: value, start: next, end: next + 1)
    }

    /// "(was 03/04)", ", previously 03/04".
    private func formerReference(at index: Int) -> WrittenItem? {
        let isMarked = pieces.mark(index) == "(" || pieces.mark(index) == "["
        guard isMarked || pieces.mark(index) == ",",
            ["was", "previously", "formerly"].contains(pieces.word(index + 1))
        else { return nil }
        return actionReference(at: index + 2)
    }
}
