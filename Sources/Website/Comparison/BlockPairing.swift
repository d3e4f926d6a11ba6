/// Which block of the older version became which of the newer: first those with the same words, then, between
/// these, those with like words.
struct BlockPairing {
    typealias Pair = CommonSequence.Pair

    private let old: [ComparedText.Block]
    private let new: [ComparedText.Block]
    private let vocabulary: Vocabulary
    /// Rising on both sides.
    private(set) var pairs: [Pair] = []

    /// More are not looked at in one place: nobody changes a text in a thousand paragraphs on end.
    private static let mostPairs = 1_000_000

    init(
        _ old: [ComparedText.Block], _ new: [ComparedText.Block], vocabulary: Vocabulary,
        effort: inout Effort
    ) {
        self.old = old
        self.new = new
        self.vocabulary = vocabulary
        var texts: [[Int32]: Int32] = [:]
        func number(of block: ComparedText.Block) -> Int32 {
            let next = Int32(texts.count)
            if let number = texts[block.wording.words] { return number }
            texts[block.wording.words] = next
            return next
        }
        let same = CommonSequence(old.map(number), new.map(number), effort: &effort).pairs
        var start = (old: 0, new: 0)
        for end in same + [(old.count, new.count)] {
            pairs += likePairs(start.old..<end.old, start.new..<end.new, effort: &effort)
            if end.old < old.count { pairs.append(end) }
            start = (end.old + 1, end.new + 1)
        }
    }

    /// Pairs like blocks in order, so that they have as much as possible in common.
    private func likePairs(_ olds: Range<Int>, _ news: Range<Int>, effort: inout Effort) -> [Pair] {
        guard !olds.isEmpty, !news.isEmpty else { return [] }
        let oldLength = olds.reduce(0) { $0 + old[$1].wording.words.count }
        let newLength = news.reduce(0) { $0 + new[$1].wording.words.count }
        guard olds.count * news.count <= Self.mostPairs,
            effort.spend(oldLength * news.count + newLength * olds.count)
        else { return [] }
        let isAlone = olds.count == 1 && news.count == 1
        let left = olds.map { BlockWords(old[$0], vocabulary) }
        let right = news.map { BlockWords(new[$0], vocabulary) }

        // The most that can be in common from each pair of blocks to the end.
        let width = right.count + 1
        var most = [Int](repeating: 0, count: (left.count + 1) * width)
        var common = [Int](repeating: 0, count: left.count * right.count)
        for row in left.indices.reversed() {
            for column in right.indices.reversed() {
                let shared = left[row].common(with: right[column], alone: isAlone, vocabulary)
                common[row * right.count + column] = shared
                let paired = shared > 0 ? shared + most[(row + 1) * width + column + 1] : 0
                most[row * width + column] = max(
                    paired, most[(row + 1) * width + column], most[row * width + column + 1])
            }
        }
        var pairs: [Pair] = []
        var (row, column) = (0, 0)
        while row < left.count, column < right.count {
            let shared = common[row * right.count + column]
            let best = most[row * width + column]
            if shared > 0, best == shared + most[(row + 1) * width + column + 1] {
                pairs.append((olds.lowerBound + row, news.lowerBound + column))
                row += 1
                column += 1
            } else if best == most[(row + 1) * width + column] {
                row += 1
            } else {
                column += 1
            }
        }
        return pairs
    }
}

/// What a block is told by, wherever in it a word stands.
private struct BlockWords {
    private let form: Form
    private let label: String?
    /// In the order of their numbers.
    private let words: [Int32]
    private let weight: Int

    /// A heading never became a paragraph, nor a row of a table; a paragraph may have become an item of a list.
    private enum Form {
        case heading, text, row
    }

    init(_ block: ComparedText.Block, _ vocabulary: Vocabulary) {
        form =
            switch block.kind {
            case .heading: .heading
            case .paragraph, .listItem: .text
            case .tableRow: .row
            }
        label = BlockNumber.label(of: block.number)
        words = block.wording.words.sorted()
        weight = vocabulary.weight(of: words)
    }

    /// The weight of the words in common; 0, where the blocks are not alike.
    ///
    /// Two blocks with one number, and the only two in their place, need not have as much in common. One that lies
    /// nearly whole in the other was lengthened or cut.
    func common(with other: BlockWords, alone: Bool, _ vocabulary: Vocabulary) -> Int {
        guard form == other.form else { return 0 }
        let shared = sharedWeight(with: other, vocabulary)
        let isInPlace = alone || label != nil && label == other.label
        let share = 200 * shared / max(weight + other.weight, 1)
        let isWithin = shared >= 12 && 100 * shared / max(min(weight, other.weight), 1) >= 80
        return share >= (isInPlace ? 25 : 50) || isWithin ? shared : 0
    }

    private func sharedWeight(with other: BlockWords, _ vocabulary: Vocabulary) -> Int {
        var (left, right) = (0, 0)
        var shared = 0
        while left < words.count, right < other.words.count {
            if words[left] == other.words[right] {
                shared += vocabulary.weight(of: words[left])
                left += 1
                right += 1
            } else if words[left] < other.words[right] {
                left += 1
            } else {
                right += 1
            }
        }
        return shared
    }
}
