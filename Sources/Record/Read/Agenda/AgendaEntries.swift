import Diagnostics

/// The entries of an agenda as they come up, row by row.
struct AgendaEntries {
    private let text: PaperText
    private(set) var entries: [Agenda.Entry] = []
    private var session = AgendaSession()
    /// The latest item that is no part: what the next lettered row belongs to.
    private var itemAbove: AgendaItem?
    /// The latest part that has a letter and no Roman number: what a Roman number below it belongs to.
    private var partAbove: AgendaItem?
    /// The first item of each number.
    private var known: [String: AgendaItem] = [:]

    init(_ text: PaperText) {
        self.text = text
    }

    /// Passes a heading of the paper, which may close the meeting or open it but is no row of the agenda.
    mutating func pass(heading words: String, at node: Int, reporting log: inout DiagnosticLog) {
        let passage = session.pass(heading: words, at: node)
        report(passage, of: words.inOneLine, at: node, to: &log)
    }

    mutating func append(_ row: AgendaRow, minutes: Int?, reporting log: inout DiagnosticLog) {
        switch row.place {
        case .none:
            append(headingOf: row, minutes: minutes, reporting: &log)
        case .unreadable:
            log.report(.numberUnreadable(row.number.text.inOneLine, at: text.place(of: row.number.start)))
            append(headingOf: row, minutes: minutes, reporting: &log)
        case .item(let number):
            itemAbove = append(row, number: number, partOf: nil, minutes: minutes, reporting: &log)
            partAbove = nil
        case .part(let letter):
            if itemAbove == nil { log.report(.partWithoutItem(letter, at: text.place(of: row.node))) }
            let number = itemAbove.map { AgendaNumber.number(of: letter, in: $0.number) } ?? letter
            append(part: row, letter: letter, number: number, of: itemAbove, minutes: minutes, to: &log)
        case .partOf(let item, let letter, let number):
            let parent = itemAbove?.number == item ? itemAbove : known[item]
            append(part: row, letter: letter, number: number, of: parent, minutes: minutes, to: &log)
        }
    }

    private mutating func append(
        headingOf row: AgendaRow, minutes: Int?, reporting log: inout DiagnosticLog
    ) {
        let words = row.headingWords
        let all = ([words] + row.textsBesideItem).joined(separator: "\n")
        let passage = session.pass(heading: all, at: row.node)
        report(passage, of: words, at: row.node, to: &log)
        // A row that holds nothing but a figure, and one called "Total", are what the lengths add up to.
        let folded = FoldedWords(words)
        let isClosedAbove = isLastClosed || session.closedAt != nil
        guard isClosedAbove || !folded.words.allSatisfy(Self.wordsOfTotals.contains) else { return }
        let isBreak = folded.contains(anyOf: Self.breaks)
        let mayBelongAbove = !passage.opens && isLastClosed && !Self.isPlainBreak(all)
        let heading = AgendaHeading(
            words: words, isBreak: isBreak, minutes: minutes, isClosed: passage.isClosed || mayBelongAbove,
            node: row.node)
        entries.append(.heading(heading))
    }

    private mutating func append(
        part row: AgendaRow, letter: String, number: String, of parent: AgendaItem?, minutes: Int?,
        to log: inout DiagnosticLog
    ) {
        // Below "(a)", the row "(i)" may be a part of that part.
        let isRoman = letter.allSatisfy { "ivx".contains($0) }
        let closer = isRoman && partAbove?.isClosed == true ? partAbove : parent
        let part = append(
            row, number: number, partOf: parent, isWithinClosed: closer?.isClosed == true, minutes: minutes,
            reporting: &log)
        if !isRoman { partAbove = part }
    }

    @discardableResult
    private mutating func append(
        _ row: AgendaRow, number: String, partOf parent: AgendaItem?, isWithinClosed: Bool = false,
        minutes: Int?, reporting log: inout DiagnosticLog
    ) -> AgendaItem {
        let words = row.words
        let passage = session.pass(item: words, beside: row.textsBesideItem, at: row.node)
        report(passage, of: words.inOneLine, at: row.node, to: &log)
        let title = AgendaTitle(reading: words)
        let item = AgendaItem(
            number: number, parent: parent?.number, name: title.name, words: words.inOneLine,
            kind: title.kind ?? row.kindByLength, leads: AgendaLead.leads(reading: row.lead?.text ?? ""),
            minutes: minutes, pages: row.pages, isClosed: passage.isClosed || isWithinClosed,
            restriction: nil, node: row.node)
        entries.append(.item(item))
        if let first = known[number] {
            log.report(
                .numberTwice(number, at: text.place(of: row.number.start), first: text.place(of: first.node)))
        } else {
            known[number] = item
        }
        return item
    }

    /// Whether the row above is closed: what has no number may be more of its words.
    private var isLastClosed: Bool {
        switch entries.last {
        case .item(let item): item.isClosed
        case .heading(let heading): heading.isClosed
        case nil: false
        }
    }

    private func report(
        _ passage: AgendaSession.Passage, of words: String, at node: Int, to log: inout DiagnosticLog
    ) {
        guard passage.isDoubtful, let closedAt = session.closedAt else { return }
        log.report(.stillClosed(words, at: text.place(of: node), since: text.place(of: closedAt)))
    }

    private static let wordsOfTotals: Set<String> = ["total", "time", "length", "minutes", "mins"]
    /// Whether a row speaks of a pause and of nothing else: "Comfort break", and not "The break-in at the mill".
    private static func isPlainBreak(_ row: String) -> Bool {
        let words = FoldedWords(row)
        return words.contains(anyOf: breaks)
            && words.words.allSatisfy {
                breaks.contains($0) || wordsAroundBreaks.contains($0) || $0.allSatisfy(\.isNumber)
            }
    }

    private static let wordsAroundBreaks: Set<String> = [
        "a", "and", "coffee", "comfort", "for", "minute", "minutes", "mins", "of", "screen", "short", "tea",
        "the",
    ]
    private static let breaks: Set<String> = [
        "break", "lunch", "refreshments", "refreshment", "adjournment", "adjourn", "interval", "recess",
        "pause",
    ]
}

extension Diagnostic {
    fileprivate static func numberTwice(
        _ number: String, at place: SourcePlace, first: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .agendaNumberTwice, at: place,
            rule: "a number belongs to one item of an agenda, and `\(number)` stands here again",
            mend: "give one of the two another number",
            notes: [Diagnostic.Note("the first one", at: first)])
    }

    fileprivate static func numberUnreadable(_ cell: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .agendaNumberUnreadable, at: place,
            rule: "an item's number is figures, with a letter for a part, and `\(cell)` is no such number",
            mend: "write a number such as `7` or `7(a)`; until then the row counts as a heading")
    }

    fileprivate static func partWithoutItem(_ letter: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .agendaNumberUnreadable, at: place,
            rule: "a lettered row is a part of the item above it, and there is none above `\(letter)`",
            mend: "give the row a number of its own, or put it below its item")
    }

    fileprivate static func stillClosed(
        _ words: String, at place: SourcePlace, since: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .agendaStillClosed, at: place,
            rule:
                "a closed meeting is open again when a row says so and nothing else, and `\(words)` does not",
            mend: "write `Open to the public` in a row of its own where it is open again",
            notes: [Diagnostic.Note("closed here", at: since)])
    }
}
