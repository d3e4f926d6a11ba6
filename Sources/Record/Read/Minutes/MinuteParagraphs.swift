import Diagnostics
import Markdown

/// Reads the paragraphs of one section after the other, and knows the numbers and addresses given so far.
struct MinuteParagraphs {
    private let text: PaperText
    /// Section 7 that has parts 7.1 and 7.2 must not count its own paragraphs with their numbers.
    private let dividedSections: Set<[Int]>
    private var written = WrittenNumbers()
    private var count: ParagraphCount
    private var addresses: ParagraphAddresses
    private var firstWithNumber: [MinuteNumber: Int] = [:]

    init(of sections: [MinuteSection], in text: PaperText) {
        self.text = text
        let anchors = text.document.anchors.values
        dividedSections = Set(sections.compactMap(\.number).flatMap(\.sectionsAbove))
        count = ParagraphCount(pinned: Set(anchors.compactMap(MinuteNumber.init(pinnedBy:))))
        addresses = ParagraphAddresses(besides: anchors)
    }

    mutating func read(_ section: MinuteSection, reporting log: inout DiagnosticLog) -> [MinuteParagraph] {
        let numbers = section.blocks.map { writtenNumber(of: $0, in: section, reporting: &log) }
        let isCounted = isCounted(section, writtenNumbers: numbers)
        var runs = section.paragraphRuns(written: numbers, isCounted: isCounted, in: text.document)
        if let number = section.number {
            if isCounted { count.number(&runs, in: number) } else { count.pass(runs, in: number) }
        }
        return runs.map { run in
            let paragraph = paragraph(run)
            check(run, paragraph, in: section, reporting: &log)
            return paragraph
        }
    }

    private func isCounted(_ section: MinuteSection, writtenNumbers: [LeadingNumber?]) -> Bool {
        guard let number = section.number else { return false }
        return writtenNumbers.allSatisfy { $0 == nil } && !dividedSections.contains(number.components)
    }

    private mutating func paragraph(_ run: ParagraphRun) -> MinuteParagraph {
        let ownAddress = text.document.anchors[run.first.node]
        return MinuteParagraph(
            number: run.number?.text, label: run.label,
            address: ownAddress ?? run.number.map { addresses.address(of: $0) },
            text: run.text, node: ownAddress == nil ? run.first.start : run.first.node,
            nodes: run.first.start..<run.end)
    }

    /// The number that a block begins with. Numbers in quotations, tables and code are those of other papers.
    private mutating func writtenNumber(
        of block: MinuteBlock, in section: MinuteSection, reporting log: inout DiagnosticLog
    ) -> LeadingNumber? {
        let kind = text.document.nodes[block.node].kind
        guard block.standing != .quoted, kind == .paragraph || kind == .tightParagraph else { return nil }
        let number =
            text.document.beginsWithWords(block.node)
            ? written.number(atStartOf: block.words[...], in: section.number) : nil
        for line in text.document.text(of: block.node).split(separator: UInt8(ascii: "\n")).dropFirst() {
            // A number and the start of a sentence need no more of a long line.
            let start = String(decoding: line.prefix(100), as: UTF8.self)
            guard let number = written.number(atStartOfLine: start[...], in: section.number) else { continue }
            log.report(.runOn(number, at: place(ofText: line.startIndex)))
        }
        return number
    }

    private func place(ofText offset: Int) -> SourcePlace {
        SourcePlace(
            file: text.source.file,
            range: text.document.position(ofText: offset).map { SourceRange(at: $0) })
    }

    private mutating func check(
        _ run: ParagraphRun, _ paragraph: MinuteParagraph, in section: MinuteSection,
        reporting log: inout DiagnosticLog
    ) {
        guard let number = run.number, let address = paragraph.address else { return }
        let place = text.place(of: run.first.node)
        if let own = section.number, !number.belongs(to: own) {
            log.report(.elsewhere(number, in: own, at: place))
        }
        if let first = firstWithNumber[number] {
            log.report(.twice(number, address: address, at: place, first: text.place(of: first)))
        } else {
            firstWithNumber[number] = run.first.node
        }
    }
}

extension MinuteNumber {
    /// 7 and 7.1 for 7.1.3.
    fileprivate var sectionsAbove: [[Int]] {
        components.indices.dropFirst().map { Array(components[..<$0]) }
    }
}

extension Diagnostic {
    fileprivate static func elsewhere(
        _ number: MinuteNumber, in section: MinuteNumber, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .minuteNumberElsewhere, at: place,
            rule: "a paragraph's number begins with that of its section, and \(number.text) stands in section"
                + " \(section.text)",
            mend: "correct the number, or move the paragraph to the section it belongs to")
    }

    fileprivate static func twice(
        _ number: MinuteNumber, address: String, at place: SourcePlace, first: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .minuteNumberTwice, at: place,
            rule: "a number belongs to one paragraph, and \(number.text) stands above already",
            mend: "give one of the two another number; until then the address of this one is #\(address)",
            notes: [Diagnostic.Note("the first one", at: first)])
    }

    fileprivate static func runOn(_ number: MinuteNumber, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .minuteNumberRunOn, at: place,
            rule: "a numbered paragraph stands after an empty line, and \(number.text) follows on from the"
                + " line before",
            mend: "put an empty line before it; until then it is a part of that paragraph")
    }
}
