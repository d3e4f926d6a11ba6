import Markdown

/// A text as it is compared: its blocks in reading order, without their marks of format.
struct ComparedText {
    struct Block {
        let kind: Passage.Kind
        let number: String?
        let wording: Wording
    }

    private(set) var blocks: [Block] = []

    /// The numbers of list items whose words are still to come, by the item's node.
    private var itemNumbers: [Int: String] = [:]
    /// How a list item begins, until its first words do.
    private var item: (number: String?, end: Int)?
    /// Whether the first column of the table at hand numbers its rows.
    private var numbersRows = false

    init(_ document: MarkdownDocument, in vocabulary: inout Vocabulary) {
        var index = 1
        while index < document.nodes.count {
            let node = document.nodes[index]
            switch node.kind {
            case .orderedList(let start):
                for (count, item) in document.children(of: index).enumerated() {
                    itemNumbers[item] = "\(start.addingReportingOverflow(count).partialValue)."
                }
            case .item:
                item = (itemNumbers.removeValue(forKey: index), node.end)
            case .heading(let level):
                append(document.words(of: index), as: .heading(level: level), at: index, in: &vocabulary)
            case .paragraph, .tightParagraph, .tableCaption, .codeBlock:
                append(document.words(of: index), as: .paragraph, at: index, in: &vocabulary)
            case .tableHead, .tableRow:
                appendRow(index, of: document, in: &vocabulary)
                index = node.end
                continue
            default: break
            }
            index += 1
        }
    }

    private mutating func append(
        _ text: [UInt8], as kind: Passage.Kind, at node: Int, in vocabulary: inout Vocabulary
    ) {
        let item = self.item.flatMap { node < $0.end ? $0 : nil }
        self.item = nil
        let isItem = item != nil && kind == .paragraph
        var number = item?.number
        var words = text
        if number == nil, let written = BlockNumber(atStartOf: text, isHeading: kind != .paragraph) {
            number = written.text
            words = Array(text[written.length...])
        }
        append(words, as: isItem ? .listItem : kind, number: number, in: &vocabulary)
    }

    private mutating func appendRow(
        _ row: Int, of document: MarkdownDocument, in vocabulary: inout Vocabulary
    ) {
        var cells = document.children(of: row).map { document.words(of: $0) }[...]
        var number: String?
        if document.nodes[row].kind == .tableHead {
            let head = cells.first.map { String(decoding: $0, as: UTF8.self).lowercased() } ?? ""
            numbersRows = Self.headsOfNumbers.contains(head)
        } else if numbersRows, cells.count > 1, let written = cells.first.flatMap({ BlockNumber($0) }) {
            number = written.text
            cells = cells.dropFirst()
        }
        let words = cells.joined(separator: Array(" | ".utf8))
        append(Array(words), as: .tableRow, number: number, in: &vocabulary)
    }

    private static let headsOfNumbers: Set<String> = [
        "no", "no.", "nr", "#", "item", "ref", "ref.", "clause", "para", "paragraph",
    ]

    private mutating func append(
        _ text: [UInt8], as kind: Passage.Kind, number: String?, in vocabulary: inout Vocabulary
    ) {
        let wording = Wording(of: text, in: &vocabulary)
        if !wording.isEmpty { blocks.append(Block(kind: kind, number: number, wording: wording)) }
    }
}

extension MarkdownDocument {
    /// The words of a block with one space wherever there is any.
    fileprivate func words(of node: Int) -> [UInt8] {
        let written = text(of: node)
        var words: [UInt8] = []
        words.reserveCapacity(written.count)
        var isAfterSpace = false
        var index = written.startIndex
        while index < written.endIndex {
            let byte = written[index]
            // The no-break space is the one other space that papers have.
            let isNoBreakSpace =
                byte == 0xC2 && index + 1 < written.endIndex && written[index + 1] == 0xA0
            index += isNoBreakSpace ? 2 : 1
            if byte <= 0x20 || isNoBreakSpace {
                isAfterSpace = !words.isEmpty
            } else {
                if isAfterSpace { words.append(UInt8(ascii: " ")) }
                isAfterSpace = false
                words.append(byte)
            }
        }
        return words
    }
}
