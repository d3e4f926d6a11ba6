import Markdown
import WorkingDays

/// The actions that one minute raises.
struct ActionsOfMinute {
    let minute: Minute
    /// Its index, and the number its actions are counted by.
    let index: Int
    let number: Int?
    let document: MarkdownDocument
    let months: Set<Month>

    /// - Parameters:
    ///   - mentions: those in the minute.
    ///   - known: the references raised so far, to which this minute's are added.
    func raised(mentions: ArraySlice<Mention>, besides known: inout Set<ActionReference>) -> [MinutedAction] {
        var found: [FoundAction] = []
        var words = ParagraphWords(of: minute, in: document)
        var mentions = mentions
        var items: Set<Int> = []
        for block in document.minuteBlocks(in: minute.nodes) where block.standing != .quoted {
            for node in document.textNodes(of: block) {
                let own = mentions.drop { $0.node < node }.prefix { $0.node == node }
                mentions = mentions[own.endIndex...]
                let reading = ActionsOfBlock(in: node, of: document, mentioning: own) {
                    reference(raisedBy: $0, besides: &known)
                }
                words.leaveOut(reading.marked, of: node)
                if reading.isLabel, let list = list(after: block) {
                    items = Set(document.children(of: list))
                } else if reading.actions.isEmpty, own.isEmpty, block.item.map(items.contains) == true {
                    found.append(words.action(sayingAllOf: node))
                } else {
                    found += reading.actions
                }
            }
        }
        return found.compactMap { raised($0, &words) }
    }

    /// A reference that was raised already counts no more, whatever else it might mean.
    private func reference(
        raisedBy written: WrittenActionReference, besides known: inout Set<ActionReference>
    ) -> ActionReference? {
        let meant = [written.likely, written.otherwise].compactMap(\.self).first { reference in
            switch reference {
            case .month(let month, _): months.contains(month)
            case .minute(let minute, _): minute == number
            }
        }
        return meant.flatMap { known.insert($0).inserted ? $0 : nil }
    }

    private func list(after block: MinuteBlock) -> Int? {
        let next = document.nodes[block.node].end
        guard block.standing == .topLevel, next < document.nodes.count else { return nil }
        switch document.nodes[next].kind {
        case .bulletList, .orderedList: return next
        default: return nil
        }
    }

    /// Nil where a label has nothing to say and nothing before it.
    private func raised(_ found: FoundAction, _ words: inout ParagraphWords) -> MinutedAction? {
        let paragraph = words.paragraph(of: found.node)
        var text =
            switch found.words {
            case .said(let text): text
            case .ofBlock: words.text(ofBlock: found.node)
            case .ofParagraph: paragraph.map { words.text(ofParagraph: $0) } ?? ""
            }
        if text.isEmpty, found.reference != nil { text = minute.title ?? "" }
        guard !text.isEmpty || found.reference != nil else { return nil }
        return MinutedAction(
            reference: found.reference, isWritten: found.reference != nil, minute: index,
            paragraph: paragraph,
            text: text, owners: found.owners, node: found.node, range: found.range)
    }
}

extension MarkdownDocument {
    /// The cells of a row, or the block itself.
    fileprivate func textNodes(of block: MinuteBlock) -> [Int] {
        switch nodes[block.node].kind {
        case .tableHead, .tableRow: Array(children(of: block.node))
        case let kind: kind.holdsText ? [block.node] : []
        }
    }
}

extension ParagraphWords {
    /// An item of a list of actions, which then is no part of its paragraph's own words.
    fileprivate mutating func action(sayingAllOf node: Int) -> FoundAction {
        let words = wordsLeft(of: node)
        leaveOutAll(of: node)
        return FoundAction(
            reference: nil, words: .said(words), owners: ActionOwners(of: words), node: node, range: nil)
    }
}
