import Markdown

/// A place in a block that marks what stands there as an action.
struct ActionMark {
    let range: Range<Int>
    let kind: Kind
    /// Whether nothing but a number stands before it in its block.
    let isFirst: Bool
    /// Whether it is no part of a sentence: it opens one, or stands in brackets or on a line of its own.
    let isApart: Bool

    enum Kind {
        /// "Action points 07/01 and 07/02".
        case references([Named])
        /// "Action:" or "ACTION"; set off where it stands by itself in bold or in brackets.
        case label(isSetOff: Bool)
    }

    struct Named {
        let written: WrittenActionReference
        /// Nil for one that lies between the ends of a range, "07/01 – 07/03".
        let range: Range<Int>?

        init(written: WrittenActionReference, range: Range<Int>) {
            self.written = written
            self.range = range
        }

        init(_ reference: ActionReference) {
            written = WrittenActionReference(reference)
            range = nil
        }
    }
}

extension MarkdownDocument {
    /// The marks of a block in their order.
    ///
    /// - Parameter mentions: those of actions in this block.
    func actionMarks(in block: Int, mentioning mentions: ArraySlice<Mention>) -> [ActionMark] {
        let reader = ActionMarkReader(document: self, block: block)
        let marks = reader.references(mentions) + reader.labels(besides: mentions)
        return marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
