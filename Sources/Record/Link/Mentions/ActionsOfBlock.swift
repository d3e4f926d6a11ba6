import Markdown

/// An action as a block of the minutes marks it.
struct FoundAction {
    let reference: ActionReference?
    let words: Words
    let owners: ActionOwners
    let node: Int
    let range: Range<Int>?

    /// Where what is to be done is told.
    enum Words {
        case said(String)
        case ofBlock
        case ofParagraph
    }
}

/// The actions in one block of the minutes.
struct ActionsOfBlock {
    private(set) var actions: [FoundAction] = []
    /// The marks of actions and what is said after them: no part of the words around them.
    private(set) var marked: [Range<Int>] = []
    /// Whether the block is no more than "Actions:", and a list may follow.
    private(set) var isLabel = false

    private let node: Int
    private let document: MarkdownDocument

    /// - Parameters:
    ///   - mentions: those in the block.
    ///   - raises: what a written reference raises here.
    init(
        in node: Int, of document: MarkdownDocument, mentioning mentions: ArraySlice<Mention>,
        raises: (WrittenActionReference) -> ActionReference?
    ) {
        self.node = node
        self.document = document
        var candidates: [Candidate] = []
        for mark in document.actionMarks(in: node, mentioning: mentions) {
            switch mark.kind {
            case .label(let isSetOff):
                candidates.append(Candidate(mark: mark, isSetOff: isSetOff, raised: []))
            case .references(let named):
                let raised = named.compactMap { each in
                    raises(each.written).map { Raised(reference: $0, range: each.range) }
                }
                guard !raised.isEmpty else { continue }
                candidates.append(Candidate(mark: mark, isSetOff: false, raised: raised))
            }
        }
        for stretch in stretches(from: candidates) {
            if stretch.candidate.raised.isEmpty { readLabel(stretch) } else { readReferences(stretch) }
        }
    }

    private struct Candidate {
        let mark: ActionMark
        let isSetOff: Bool
        /// Empty for a label.
        let raised: [Raised]
    }

    private struct Raised {
        let reference: ActionReference
        let range: Range<Int>?
    }

    /// A mark and the words up to the next one.
    private struct Stretch {
        let candidate: Candidate
        var range: Range<Int>
        /// What a label before the mark says: "Action: Ada Bell to write (action point 07/01)".
        var said: String?
    }
}

extension ActionsOfBlock {
    private var whole: Range<Int> { document.nodes[node].text }

    private var isHeading: Bool { if case .heading = document.nodes[node].kind { true } else { false } }

    private var isCell: Bool { if case .tableCell = document.nodes[node].kind { true } else { false } }

    private func words(in range: Range<Int>) -> String {
        String(decoding: document.text[range], as: UTF8.self).inOneLine
    }

    private func stretches(from candidates: [Candidate]) -> [Stretch] {
        var stretches: [Stretch] = []
        var end = whole.upperBound
        for candidate in candidates.reversed() {
            var range = candidate.mark.range.lowerBound..<end
            if candidate.raised.isEmpty {
                range = upToBracket(range)
                guard isLabel(candidate, in: range) else { continue }
                let givesReference =
                    range.upperBound == end && stretches.last?.candidate.raised.isEmpty == false
                if givesReference, let said = LoneAction(words(in: range))?.text, !said.isEmpty {
                    stretches[stretches.count - 1].said = said
                    stretches[stretches.count - 1].range =
                        range.lowerBound..<stretches[stretches.count - 1].range.upperBound
                    end = range.lowerBound
                    continue
                }
            }
            stretches.append(Stretch(candidate: candidate, range: range))
            end = range.lowerBound
        }
        return stretches.reversed()
    }

    /// Whether the word "Action" says that there is one. The start of what follows tells, and keeps long texts quick.
    private func isLabel(_ candidate: Candidate, in range: Range<Int>) -> Bool {
        guard !isHeading, let action = LoneAction(words(in: range.prefix(200))) else { return false }
        guard !isCell else { return !ActionOwners(of: action.text).phrases.isEmpty }
        guard action.text.isEmpty else { return true }
        // Without words of its own it is what all the block says.
        let rest = words(in: (range.upperBound..<whole.upperBound).prefix(10))
        guard rest.allSatisfy(\.isPunctuation) else { return false }
        let label = words(in: candidate.mark.range)
        return candidate.mark.isFirst || candidate.isSetOff || label == label.uppercased()
    }

    private func upToBracket(_ range: Range<Int>) -> Range<Int> {
        let brackets: [UInt8: UInt8] = [
            UInt8(ascii: "("): UInt8(ascii: ")"), UInt8(ascii: "["): UInt8(ascii: "]"),
        ]
        guard let first = document.text[range].first, let closing = brackets[first],
            let end = document.text[range.prefix(1_000)].firstIndex(of: closing)
        else { return range }
        return range.lowerBound..<(end + 1)
    }

    private mutating func readLabel(_ stretch: Stretch) {
        guard let action = LoneAction(words(in: stretch.range)) else { return }
        marked.append(stretch.range)
        guard !Self.isNone(action.text) else { return }
        let mark = stretch.candidate.mark
        isLabel = action.text.isEmpty && mark.isFirst
        let told = told(by: action.text, otherwise: mark.isFirst ? .ofParagraph : .ofBlock)
        actions.append(
            FoundAction(reference: nil, words: told.words, owners: told.owners, node: node, range: mark.range)
        )
    }

    private mutating func readReferences(_ stretch: Stretch) {
        let mark = stretch.candidate.mark
        let said = stretch.said ?? said(after: mark, upTo: stretch.range.upperBound)
        if said != nil {
            marked.append(stretch.range)
        } else if mark.isApart {
            marked.append(mark.range)
        }
        let told = told(by: said ?? wordsOfNextCells, otherwise: isHeading ? .ofBlock : .ofParagraph)
        for raised in stretch.candidate.raised {
            actions.append(
                FoundAction(
                    reference: raised.reference, words: told.words, owners: told.owners, node: node,
                    range: raised.range))
        }
    }

    /// "Action point 07/01: Ada Bell to write", and without the colon where the block begins so.
    private func said(after mark: ActionMark, upTo end: Int) -> String? {
        guard mark.isApart else { return nil }
        if let action = LoneAction(words(in: mark.range.lowerBound..<end)), !action.text.isEmpty {
            return action.text
        }
        guard mark.isFirst else { return nil }
        let rest = words(in: mark.range.upperBound..<end)
        return rest.first?.isUppercase == true && !ActionOwners(of: rest).phrases.isEmpty ? rest : nil
    }

    /// In a small table what is to be done may stand beside the reference.
    private var wordsOfNextCells: String {
        guard isCell else { return "" }
        var words: [String] = []
        var next = document.nodes[node].end
        while next < document.nodes.count, case .tableCell = document.nodes[next].kind {
            let cell = document.plainText(of: next)
            let reader = PhraseReader(pieces: TextPieces(cell), isHeading: false)
            if reader.loneActions == nil, !cell.isEmpty { words.append(cell) }
            next = document.nodes[next].end
        }
        return words.joined(separator: " ")
    }

    private func told(
        by words: String, otherwise: FoundAction.Words
    ) -> (words: FoundAction.Words, owners: ActionOwners) {
        if words.isEmpty { return (otherwise, .none) }
        if let owners = ActionOwners(naming: words) { return (otherwise, owners) }
        return (.said(words), ActionOwners(of: words))
    }

    private static func isNone(_ words: String) -> Bool {
        ["none", "nil", "na", "noaction", "noactions", "nonearising"].contains(FoldedWords(words).joined)
    }
}
