import Markdown

/// Finds what the sentences of minutes say was decided, and which minutes were agreed.
///
/// - Parameter names: what the partnership is called, for minutes that say "Safer Fenland agreed".
struct DecisionReader {
    private let document: MarkdownDocument
    private let minutes: [Minute]
    private let kinds: [SectionKind]
    /// Which of the minutes are an appendix: what stands there was not said at the meeting.
    private let isWritten: [Bool]
    private let body: DecidingBody
    private let blocks: [SaidBlock]
    private let minutesAgreed: MinutesAgreementReader

    init(_ document: MarkdownDocument, _ minutes: [Minute], names: [String] = []) {
        self.document = document
        self.minutes = minutes
        kinds = minutes.map { SectionKind($0.title) }
        body = DecidingBody(names: names)
        isWritten = zip(minutes, kinds).map { minute, kind in
            minute.number == nil && (kind.isAppendix || QuestionHeading(minute.title ?? "") != nil)
        }
        blocks = document.saidBlocks(in: minutes)
        minutesAgreed = MinutesAgreementReader(document, minutes, blocks)
    }

    func read() -> (decisions: [Decision], agreements: [MinutesAgreement]) {
        var reading = Reading()
        for (index, block) in blocks.enumerated() {
            if isFirstOfMinute(index) { reading.writtenLevel = nil }
            if let paragraph = block.paragraph {
                guard reading.writtenLevel == nil, !isWritten[block.minute], index >= reading.taken else {
                    continue
                }
                read(index, paragraph, into: &reading)
            } else if case .heading(let level) = block.standing {
                if isQuestion(block) {
                    reading.writtenLevel = level
                } else if let written = reading.writtenLevel, level <= written {
                    reading.writtenLevel = nil
                }
            }
        }
        return (reading.decisions, reading.agreements)
    }

    private struct Reading {
        var decisions: [Decision] = []
        var agreements: [MinutesAgreement] = []
        /// The level of the heading of a question or an answer that a block stands below.
        var writtenLevel: Int?
        /// Whether a list stands below "The Board:".
        var isBelowBody = false
        /// Up to which block everything belongs to a decision already read.
        var taken = 0
    }

    private func read(_ index: Int, _ paragraph: Int, into reading: inout Reading) {
        let block = blocks[index]
        let sentences = document.sentences(of: block.node)
        if !block.isListed { reading.isBelowBody = false }
        var position = 0
        while position < sentences.count {
            let said = position == 0 ? withoutNumber(sentences[0], of: block) : sentences[position]
            let setting = DecisionClause.Setting(
                isCell: isCell(block), isBelowBody: reading.isBelowBody && position == 0,
                isMinutesSection: kinds[block.minute].isMinutes)
            let found = decide(said, in: setting)
            let isLast = position == sentences.count - 1
            let list = index + 1..<(isLast ? listEnd(below: index, said, found: found) : index + 1)
            reading.decisions += found.map { decision in
                let goesOn = decision.words.upperBound == said.words.count
                return self.decision(
                    decision, in: said, of: block, paragraph, list: goesOn ? list : list.prefix(0))
            }
            if !list.isEmpty { reading.taken = max(reading.taken, list.upperBound) }
            if let agreed = found.first(where: \.agreesMinutes) {
                let agreement = minutesAgreed.read(
                    agreed, in: said, at: position, of: sentences, block: index)
                reading.agreements += agreement.agreements
                position += agreement.sentences
                reading.taken = max(reading.taken, index + 1 + agreement.blocks)
            }
            position += 1
        }
        if let last = sentences.last, !block.isListed { reading.isBelowBody = leadsIn(last) }
    }

    private func decide(_ sentence: SaidSentence, in setting: DecisionClause.Setting) -> [FoundDecision] {
        guard !sentence.isQuestion, sentence.words.contains(where: mayBeVerb) else { return [] }
        return DecisionClause(sentence, by: body, in: setting).decisions()
    }

    /// Most sentences have no such verb, and their words are not looked at any closer.
    private func mayBeVerb(_ word: SaidWord) -> Bool {
        guard (5...9).contains(word.core.count) else { return false }
        return SpokenVerb(String(decoding: document.text[word.core], as: UTF8.self).lowercased()) != nil
    }

    private func decision(
        _ found: FoundDecision, in sentence: SaidSentence, of block: SaidBlock, _ paragraph: Int,
        list: Range<Int>
    ) -> Decision {
        let words = sentence.words[found.words]
        let lines = [sentence.written(words)] + list.map { document.words(of: blocks[$0].node) }
        let start = words.first?.whole.lowerBound ?? 0
        let end = list.last.map { document.nodes[blocks[$0].node].text.upperBound }
        return Decision(
            verb: found.verb, text: lines.joined(separator: "\n"), minute: block.minute, paragraph: paragraph,
            range: start..<(end ?? words.last?.whole.upperBound ?? start))
    }

    // MARK: Around a sentence

    private func isCell(_ block: SaidBlock) -> Bool {
        if case .cell = block.standing { true } else { false }
    }

    private func isFirstOfMinute(_ index: Int) -> Bool {
        !(index > 0 && blocks[index - 1].minute == blocks[index].minute)
    }

    /// A question from the public and its answer tell of decisions, and take none.
    private func isQuestion(_ block: SaidBlock) -> Bool {
        QuestionHeading(document.words(of: block.node)) != nil
    }

    /// The number of the paragraph, or a letter that counts, is no word of its first sentence.
    private func withoutNumber(_ sentence: SaidSentence, of block: SaidBlock) -> SaidSentence {
        guard let first = sentence.words.first else { return sentence }
        let written = String(decoding: document.text[first.whole], as: UTF8.self)
        let isNumber = written.first.map { $0.isNumber || $0 == "(" } ?? false || written.hasSuffix(")")
        guard isNumber, written.utf8.count < 12, sentence.words.count > 1,
            first.core.count < 3 || MinuteNumber(sentence.lower(first)) != nil
        else { return sentence }
        return SaidSentence(text: sentence.text, words: Array(sentence.words.dropFirst()))
    }

    /// "The Board:" before a list of what it did.
    private func leadsIn(_ sentence: SaidSentence) -> Bool {
        guard let last = sentence.words.last, last.mark == .colon, sentence.words.count < 20 else {
            return false
        }
        let lower = sentence.words.map(sentence.lower)
        return body.start(ofPhraseEndingAt: lower.count - 1, in: sentence.words, lower) != nil
    }

    /// The end of the list that a decision leads up to, as "It was agreed that:" does.
    private func listEnd(below index: Int, _ sentence: SaidSentence, found: [FoundDecision]) -> Int {
        var end = index + 1
        guard found.contains(where: { $0.words.upperBound == sentence.words.count }),
            let last = sentence.words.last,
            last.mark == .colon || last.mark == .dash || ["that", "to"].contains(sentence.lower(last))
        else { return end }
        let block = blocks[index]
        while end < blocks.count, blocks[end].minute == block.minute,
            blocks[end].paragraph == block.paragraph,
            blocks[end].isListed, !isSibling(blocks[end], of: block)
        {
            end += 1
        }
        let isBare = sentence.words.count <= 2
        if end == index + 1, isBare, end < blocks.count, blocks[end].minute == block.minute,
            blocks[end].standing == .ownParagraph
        {
            end += 1
        }
        return end
    }

    /// Whether a list item is no part of the one that an earlier block stands in.
    private func isSibling(_ other: SaidBlock, of block: SaidBlock) -> Bool {
        guard case .listed(let item) = block.standing else { return false }
        return other.node >= document.nodes[item].end
    }
}
