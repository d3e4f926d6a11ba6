// "Community Safety Plan 2014-17", "2014–17 Community Safety Plan".
extension PhraseReader {
    func plan(at start: Int) -> Phrase? {
        guard let name = planName(at: start) else { return nil }
        var place = name.end
        var words = 0
        while words < 3, Self.wordsBeforePeriod.contains(pieces.word(place)) || isLooseMark(place) {
            place += 1
            words += 1
        }
        let periods = name.value ? enumeration(from: place, of: period) : period(at: place).map { [$0] } ?? []
        // "In the Community Safety Plan, 2014 was" tells a year and no period.
        let isYear = periods.first.map { $0.value.first == $0.value.last } ?? false
        guard !(isYear && pieces.mark(place - 1) == ",") else { return nil }
        return phrase(periods, announcedAt: start) { .plan($0) }
    }

    /// A year alone before it says when: "In 2014 Community Safety Plan".
    func planByPeriod(at start: Int) -> Phrase? {
        guard let period = period(at: start), period.value.first != period.value.last else { return nil }
        var place = period.end
        while place < period.end + Self.mostWordsOfPlace, planName(at: place) == nil,
            pieces.isCapitalised(place)
        { place += 1 }
        guard let name = planName(at: place), !name.value else { return nil }
        return phrase(start..<name.end, .plan(period.value))
    }

    /// Whether the plan is one of several is the value.
    private func planName(at start: Int) -> Found<Bool>? {
        guard pieces.word(start) == "community", pieces.word(start + 1) == "safety" else { return nil }
        let next = pieces.word(start + 2) == "partnership" ? start + 3 : start + 2
        guard pieces.word(next) == "plan" || pieces.word(next) == "plans" else { return nil }
        return Found(value: pieces.word(next) == "plans", end: next + 1)
    }

    /// "2014-17", "2014 – 2017", "2023/24", "2014 to 2017", "2011".
    private func period(at index: Int) -> Item<PlanPeriod>? {
        guard let year = pieces.figures(index), year.count == 4, pieces.begins(at: index) else { return nil }
        let isTight = pieces.isAttached(index + 1) && pieces.isAttached(index + 2)
        let joins =
            pieces.isDash(index + 1) || pieces.word(index + 1) == "to"
            || isTight && pieces.mark(index + 1) == "/"
        if joins, let last = pieces.figures(index + 2), isTight || last.count == 4 {
            guard pieces.ends(before: index + 3), let period = PlanPeriod(reading: "\(year)-\(last)") else {
                return nil
            }
            return Item(value: period, start: index, end: index + 3)
        }
        guard pieces.ends(before: index + 1), let period = PlanPeriod(reading: year) else { return nil }
        return Item(value: period, start: index, end: index + 1)
    }

    private static let mostWordsOfPlace = 4
    private static let wordsBeforePeriod: Set<String> = [
        "for", "of", "the", "period", "covering", "years",
    ]
}
