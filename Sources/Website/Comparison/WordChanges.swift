/// What changed within a block, in phrases rather than single words.
struct WordChanges {
    /// Words that gave way to others; between two such, both versions are the same.
    struct Change: Hashable {
        var old: Range<Int>
        var new: Range<Int>

        func moved(by offset: Int) -> Change {
            Change(
                old: old.lowerBound + offset..<old.upperBound + offset,
                new: new.lowerBound + offset..<new.upperBound + offset)
        }

        func joined(with next: Change) -> Change {
            Change(
                old: old.lowerBound..<next.old.upperBound, new: new.lowerBound..<next.new.upperBound)
        }
    }

    private let old: Wording
    private let new: Wording
    private let vocabulary: Vocabulary
    private let oldWeights: RunningWeights
    private let newWeights: RunningWeights
    private var changes: [Change] = []

    init(from old: Wording, to new: Wording, vocabulary: Vocabulary, effort: inout Effort) {
        self.old = old
        self.new = new
        self.vocabulary = vocabulary
        oldWeights = RunningWeights(of: old.words, vocabulary)
        newWeights = RunningWeights(of: new.words, vocabulary)
        let same = CommonSequence(old.words, new.words, effort: &effort).pairs
        var start = (old: 0, new: 0)
        for end in same + [(old.words.count, new.words.count)] {
            if start != end {
                changes.append(Change(old: start.old..<end.old, new: start.new..<end.new))
            }
            start = (end.old + 1, end.new + 1)
        }
        moveToSentences()
        joinChanges()
        if hasHardlyAnythingLeft { changes = [Change(old: old.words.indices, new: new.words.indices)] }
    }

    // MARK: Tidying

    /// What was only added, or only removed, may often be said to stand in more than one place: "Add one. Add two."
    /// has, after "Add one.", either "Add two." or, a word later, "two. Add". It is moved to where a sentence begins.
    private mutating func moveToSentences() {
        for index in changes.indices {
            let change = changes[index]
            guard change.old.isEmpty != change.new.isEmpty else { continue }
            let words = change.old.isEmpty ? new.words : old.words
            let range = change.old.isEmpty ? change.new : change.old
            let start = index > 0 ? changes[index - 1].new.upperBound : 0
            let end = index + 1 < changes.count ? changes[index + 1].new.lowerBound : new.words.count
            let roomBefore = change.new.lowerBound - start
            let roomAfter = end - change.new.upperBound
            var first = 0
            while -first < roomBefore,
                words[range.lowerBound + first - 1] == words[range.upperBound + first - 1]
            {
                first -= 1
            }
            var last = 0
            while last < roomAfter, words[range.lowerBound + last] == words[range.upperBound + last] {
                last += 1
            }
            let offset = (first...last).first { offset in
                let start = range.lowerBound + offset
                return start == 0 || vocabulary.endsSentence(words[start - 1])
            }
            if let offset { changes[index] = change.moved(by: offset) }
        }
    }

    /// Two changes with next to nothing between them are read as one.
    private mutating func joinChanges() {
        var joined: [Change] = []
        for change in changes {
            joined.append(change)
            while joined.count > 1, isJoined(joined[joined.count - 2], joined[joined.count - 1]) {
                let last = joined.removeLast()
                joined[joined.count - 1] = joined[joined.count - 1].joined(with: last)
            }
        }
        changes = joined
    }

    private func isJoined(_ before: Change, _ after: Change) -> Bool {
        let between = before.new.upperBound..<after.new.lowerBound
        if newWeights.sentenceEnds(in: between) > 0 { return false }
        let saysLittle =
            between.count <= 3 && new.words[between].allSatisfy { vocabulary.weight(of: $0) <= 1 }
        return saysLittle || 2 * newWeights.weight(of: between) <= min(weight(of: before), weight(of: after))
    }

    private func weight(of change: Change) -> Int {
        max(oldWeights.weight(of: change.old), newWeights.weight(of: change.new))
    }

    private var hasHardlyAnythingLeft: Bool {
        let all = newWeights.weight(of: new.words.indices)
        let left = all - changes.reduce(0) { $0 + newWeights.weight(of: $1.new) }
        return 5 * left < min(oldWeights.weight(of: old.words.indices), all)
    }

    // MARK: Writing

    var pieces: [Passage.Piece] {
        var pieces: [Passage.Piece] = []
        var start = (old: 0, new: 0)
        for change in changes {
            appendSame(from: start, to: change.new.lowerBound, to: &pieces)
            append(change, to: &pieces)
            start = (change.old.upperBound, change.new.upperBound)
        }
        appendSame(from: start, to: new.words.count, to: &pieces)
        return pieces
    }

    private func appendSame(
        from start: (old: Int, new: Int), to end: Int, to pieces: inout [Passage.Piece]
    ) {
        guard start.new < end else { return }
        let hasSpace = old.hasSpace(before: start.old) || new.hasSpace(before: start.new)
        let space = !pieces.isEmpty && hasSpace ? " " : ""
        pieces.append(.same(space + new.string(of: start.new..<end)))
    }

    private func append(_ change: Change, to pieces: inout [Passage.Piece]) {
        let oldSpace = old.hasSpace(before: change.old.lowerBound)
        let newSpace = new.hasSpace(before: change.new.lowerBound)
        // A space before a change belongs to what stands before it, where nothing speaks against that.
        let isShared = (change.old.isEmpty || oldSpace) && (change.new.isEmpty || newSpace)
        if isShared, case .same(let words) = pieces.last {
            pieces[pieces.count - 1] = .same(words + " ")
        }
        if !change.old.isEmpty {
            pieces.append(.removed((!isShared && oldSpace ? " " : "") + old.string(of: change.old)))
        }
        if !change.new.isEmpty {
            pieces.append(.added((!isShared && newSpace ? " " : "") + new.string(of: change.new)))
        }
    }
}

/// What any run of words weighs, and how many sentences end in it, without counting each time.
private struct RunningWeights {
    private var weights = [0]
    private var ends = [0]

    init(of words: [Int32], _ vocabulary: Vocabulary) {
        for word in words {
            weights.append(weights[weights.count - 1] + vocabulary.weight(of: word))
            ends.append(ends[ends.count - 1] + (vocabulary.endsSentence(word) ? 1 : 0))
        }
    }

    func weight(of run: Range<Int>) -> Int { weights[run.upperBound] - weights[run.lowerBound] }

    func sentenceEnds(in run: Range<Int>) -> Int { ends[run.upperBound] - ends[run.lowerBound] }
}
