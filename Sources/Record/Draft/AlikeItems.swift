import WorkingDays

/// The items that two agendas have in common, by their words: dates, and numbers of years and quarters, do not count.
struct AlikeItems {
    /// The item of the other agenda, by the place of each that has one.
    let pairs: [Int: Int]

    private static let leastLikeness = 0.75

    /// The most alike come first, closed ones with closed ones before any others, and each belongs to one other.
    init(_ items: [AgendaItem], _ others: [AgendaItem]) {
        let titles = items.map(TitleWords.init(ofRecurring:))
        let otherTitles = others.map(TitleWords.init(ofRecurring:))
        var candidates: [(item: Int, other: Int, sharesRoom: Bool, closeness: Double)] = []
        for (item, title) in titles.enumerated() {
            for (other, otherTitle) in otherTitles.enumerated()
            where (items[item].parent == nil) == (others[other].parent == nil)
                && title.likeness(to: otherTitle) >= Self.leastLikeness
            {
                candidates.append(
                    (
                        item, other, items[item].isClosed == others[other].isClosed,
                        title.closeness(to: otherTitle)
                    ))
            }
        }
        candidates.sort { left, right in
            if left.sharesRoom != right.sharesRoom { return left.sharesRoom }
            return (right.closeness, left.item, left.other) < (left.closeness, right.item, right.other)
        }
        var pairs: [Int: Int] = [:]
        var taken: Set<Int> = []
        for (item, other, _, _) in candidates where pairs[item] == nil && !taken.contains(other) {
            pairs[item] = other
            taken.insert(other)
        }
        self.pairs = pairs
    }
}

extension TitleWords {
    /// Of "Domestic abuse report, Q1 2025/26" what the next one has too.
    fileprivate init(ofRecurring item: AgendaItem) {
        let months = Set(Month.allCases.map { $0.name.lowercased() })
        self.init(
            FoldedWords(item.name).words.filter { word in
                !word.contains(where: \.isNumber) && !months.contains(word)
            }.joined(separator: " "))
    }

    /// From 0 to 1: how much of both titles together they share.
    fileprivate func closeness(to other: TitleWords) -> Double {
        2 * Double(words.intersection(other.words).count) / Double(words.count + other.words.count)
    }
}
