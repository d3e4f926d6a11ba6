import Markdown

/// Reads which minutes a sentence agrees, and what is changed in them as it does so.
struct MinutesAgreementReader {
    private let document: MarkdownDocument
    private let minutes: [Minute]
    private let blocks: [SaidBlock]

    init(_ document: MarkdownDocument, _ minutes: [Minute], _ blocks: [SaidBlock]) {
        self.document = document
        self.minutes = minutes
        self.blocks = blocks
    }

    struct Reading {
        /// One for each meeting that the sentence names.
        var agreements: [MinutesAgreement] = []
        /// How many of the sentences and of the blocks that follow are changes. They tell of an earlier meeting.
        var sentences = 0
        var blocks = 0
    }

    func read(
        _ found: FoundDecision, in sentence: SaidSentence, at position: Int, of sentences: [SaidSentence],
        block index: Int
    ) -> Reading {
        var reading = Reading()
        let block = blocks[index]
        guard let paragraph = block.paragraph else { return reading }
        let lower = sentence.words.map(sentence.lower)
        let condition = AgreementCondition(in: sentence, lower)
        var changes = condition?.changes ?? []
        if condition != nil, changes.isEmpty {
            changes = self.changes(in: sentences[(position + 1)...])
            reading.sentences = changes.count
            if changes.isEmpty, leadsOn(sentence, lower) {
                (changes, reading.blocks) = self.changes(below: index)
            }
        }
        let title = minutes[block.minute].title
        reading.agreements = meetings(named: found, in: sentence, lower, title: title).map { meeting in
            MinutesAgreement(
                meeting: meeting, changes: changes, isWithChanges: condition != nil, minute: block.minute,
                paragraph: paragraph, range: sentence.range)
        }
        return reading
    }

    // MARK: Which meeting

    private func meetings(
        named found: FoundDecision, in sentence: SaidSentence, _ lower: [String], title: String?
    ) -> [NamedMeeting] {
        var named: [NamedMeeting] = []
        let isOfMinutes = SectionKind(title).isMinutes
        if let start = firstMinutes(of: found, lower) {
            named = Self.meetings(in: sentence, start + 1..<end(ofName: start, before: found.word, lower))
        }
        if named.isEmpty || named == [.last], isOfMinutes, let title {
            let words = title.split(separator: " ").map(String.init)
            let inTitle = Self.meetings(in: words).filter { $0 != .last }
            if !inTitle.isEmpty { return inTitle }
        }
        return named.isEmpty ? [.last] : named
    }

    private func firstMinutes(of found: FoundDecision, _ lower: [String]) -> Int? {
        let before = (found.words.lowerBound..<found.word).last { Self.isMinutes(lower[$0]) }
        return before
            ?? (found.word..<found.words.upperBound).prefix(Self.reach).first { Self.isMinutes(lower[$0]) }
    }

    private static func isMinutes(_ word: String) -> Bool { word == "minutes" || word == "notes" }

    /// The name of the meeting ends with the verb, or before what else is said of its minutes.
    private func end(ofName start: Int, before verb: Int, _ lower: [String]) -> Int {
        let limit = verb > start ? verb : min(lower.count, start + Self.reach)
        let words = start + 1..<max(start + 1, limit)
        return words.first { Self.afterNames.contains(lower[$0]) } ?? words.upperBound
    }

    private static func meetings(in sentence: SaidSentence, _ range: Range<Int>) -> [NamedMeeting] {
        meetings(in: sentence.words[range].map { sentence.written([$0]) })
    }

    /// "of 3 May and 7 June 2024"
    private static func meetings(in words: [String]) -> [NamedMeeting] {
        var meetings: [NamedMeeting] = []
        for part in words.split(whereSeparator: { ["and", "&"].contains($0.lowercased()) }) {
            let name = part.map(withStrokes).joined(separator: " ")
            if let meeting = NamedMeeting(namedIn: name[...]), !meetings.contains(meeting) {
                meetings.append(meeting)
            }
        }
        return meetings
    }

    /// "3.5.2023" as "3/5/2023"; of other words, the full stop of an abbreviation ends no name.
    private static func withStrokes(_ word: String) -> String {
        let parts = word.split(separator: ".")
        let isDate = parts.count == 3 && parts.allSatisfy { $0.prefix(4).allSatisfy(\.isNumber) }
        return isDate ? parts.joined(separator: "/") : word.filter { !".;:".contains($0) }
    }

    // MARK: What is changed

    /// Changes in the sentences that follow, as far as they name what they change.
    private func changes(in sentences: ArraySlice<SaidSentence>) -> [MinutesChange] {
        var changes: [MinutesChange] = []
        for sentence in sentences {
            let text = sentence.written(sentence.words)
            guard let minute = NamedMinute.number(in: text) else { break }
            changes.append(MinutesChange(minute: minute, text: text))
        }
        return changes
    }

    /// "subject to the following alterations:"
    private func leadsOn(_ sentence: SaidSentence, _ lower: [String]) -> Bool {
        sentence.words.last?.mark == .colon
            || lower.contains { ["following", "below", "follows"].contains($0) }
    }

    /// Changes in the list and paragraphs that follow, and how many blocks those are.
    private func changes(below index: Int) -> ([MinutesChange], blocks: Int) {
        var changes: [MinutesChange] = []
        var next = index + 1
        while next < blocks.count, case .listed(let item) = blocks[next].standing,
            isGoingOn(next, from: index)
        {
            let end = document.nodes[item].end
            let start = next
            while next < blocks.count, blocks[next].node < end { next += 1 }
            changes.append(change(in: start..<next))
        }
        let isListed = !changes.isEmpty
        while next < blocks.count, isGoingOn(next, from: index), !isNumbered(next, besides: index) {
            let change = change(in: next..<next + 1)
            guard change.minute != nil else { break }
            changes.append(change)
            next += 1
        }
        if !isListed, changes.isEmpty {
            next = endOfUnnamed(after: index)
            changes = (index + 1..<next).map { change(in: $0..<$0 + 1) }
        }
        return (changes, next - index - 1)
    }

    /// Paragraphs that do not say which minute they change go on until a heading, or "Matters arising". Where there
    /// is none of these, nobody can tell where they end, and one counts.
    private func endOfUnnamed(after index: Int) -> Int {
        var next = index + 1
        let limit = min(blocks.count, next + Self.mostUnnamed)
        while next < limit, isGoingOn(next, from: index), !isNumbered(next, besides: index) { next += 1 }
        let isEnded =
            next < blocks.count && blocks[next].minute == blocks[index].minute && isStop(blocks[next])
        return isEnded ? next : min(next, index + 2)
    }

    private func change(in range: Range<Int>) -> MinutesChange {
        let text = range.map { document.words(of: blocks[$0].node) }.joined(separator: "\n")
        return MinutesChange(minute: NamedMinute.number(in: text), text: text)
    }

    private func isGoingOn(_ next: Int, from index: Int) -> Bool {
        blocks[next].minute == blocks[index].minute && !isStop(blocks[next])
    }

    private func isStop(_ block: SaidBlock) -> Bool {
        if case .heading = block.standing { return true }
        let words = document.words(of: block.node)
        return LoneAction.isAll(of: words) || SectionKind(words).isMattersArising
    }

    /// Whether a paragraph says its own number, rather than being counted.
    private func isNumbered(_ next: Int, besides index: Int) -> Bool {
        let block = blocks[next]
        guard block.paragraph != blocks[index].paragraph, let paragraph = block.paragraph,
            let number = minutes[block.minute].paragraphs[paragraph].number
        else { return false }
        let words = document.words(of: block.node)
        return words.hasPrefix(number)
            && minutes[block.minute].paragraphs[paragraph].text.utf8.count < words.utf8.count
    }

    private static let reach = 40
    private static let mostUnnamed = 30
    private static let afterNames: Set<String> = [
        "as", "subject", "with", "were", "was", "be", "are", "is", "having", "which", "to", "following",
    ]
}
