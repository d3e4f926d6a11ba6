import Markdown

/// What changed between two versions of a text, for people to read: blocks as they became others, and in those
/// that were changed the words.
///
/// How a text is set, such as bold words, line breaks and curled quotes, is no change; nor is another number in
/// front of the same words.
struct Comparison: Hashable, Sendable {
    /// In reading order; what was removed stands before what was added in its place.
    let passages: [Passage]

    /// - Parameter effort: where it does not reach, blocks are told whole. This much is enough for any terms of
    ///   reference, and is spent in less than a second.
    init(
        from older: MarkdownDocument, to newer: MarkdownDocument,
        within effort: Effort = Effort(steps: 60_000_000)
    ) {
        var vocabulary = Vocabulary()
        let old = ComparedText(older, in: &vocabulary).blocks
        let new = ComparedText(newer, in: &vocabulary).blocks
        var effort = effort
        let pairs = BlockPairing(old, new, vocabulary: vocabulary, effort: &effort).pairs
        var passages: [Passage] = []
        var start = (old: 0, new: 0)
        for pair in pairs + [(old.count, new.count)] {
            passages += old[start.old..<pair.old].map(Passage.init(removed:))
            passages += new[start.new..<pair.new].map(Passage.init(added:))
            start = (pair.old + 1, pair.new + 1)
            guard pair.old < old.count, pair.new < new.count else { continue }
            passages.append(
                Passage(new[pair.new], once: old[pair.old], vocabulary: vocabulary, effort: &effort))
        }
        self.passages = passages
    }

    /// Whether the two versions say the same under the same numbers.
    var findsNoChange: Bool {
        passages.allSatisfy { $0.change == .same && !$0.isRenumbered }
    }
}

extension Passage {
    fileprivate init(removed block: ComparedText.Block) {
        self.init(
            kind: block.kind, change: .removed, pieces: [.removed(block.wording.string)],
            oldNumber: block.number, newNumber: nil)
    }

    fileprivate init(added block: ComparedText.Block) {
        self.init(
            kind: block.kind, change: .added, pieces: [.added(block.wording.string)],
            oldNumber: nil, newNumber: block.number)
    }

    fileprivate init(
        _ new: ComparedText.Block, once old: ComparedText.Block, vocabulary: Vocabulary,
        effort: inout Effort
    ) {
        let isSame = old.wording.words == new.wording.words
        self.init(
            kind: new.kind, change: isSame ? .same : .changed,
            pieces: isSame
                ? [.same(new.wording.string)]
                : WordChanges(from: old.wording, to: new.wording, vocabulary: vocabulary, effort: &effort)
                    .pieces,
            oldNumber: old.number, newNumber: new.number)
    }
}
