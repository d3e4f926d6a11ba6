/// Which minute deals with which item of an agenda: the one of its number, or else of its title.
///
/// Where minutes are numbered from meeting to meeting, their numbers say nothing of the agenda; the titles
/// show whether that is so.
public struct ItemMinutes: Hashable, Sendable {
    /// The minute of each item, by their places in the agenda's items and in the minutes.
    public let minutes: [Int: Int]
    /// Whether the minutes bear the numbers of the agenda.
    let numbersCount: Bool

    init(items: [AgendaItem], minutes: [Minute]) {
        let byNumber = Self.matchesByNumber(items, minutes)
        let byTitle = Self.matchesByTitle(items, minutes)
        let agreements = byTitle.count { byNumber[$0.key] == $0.value }
        let conflicts = byTitle.count { item, minute in byNumber[item].map { $0 != minute } ?? false }
        // A single chance likeness of titles does not speak against the numbers.
        numbersCount = !byNumber.isEmpty && (conflicts <= agreements || conflicts < 2)
        guard numbersCount else {
            self.minutes = byTitle
            return
        }
        var matches = byNumber
        let taken = Set(byNumber.values)
        for (item, minute) in byTitle where matches[item] == nil && !taken.contains(minute) {
            matches[item] = minute
        }
        self.minutes = matches
    }

    /// The item that each minute deals with.
    public var items: [Int: Int] {
        Dictionary(minutes.map { ($0.value, $0.key) }) { min($0, $1) }
    }

    private static func matchesByNumber(_ items: [AgendaItem], _ minutes: [Minute]) -> [Int: Int] {
        var places: [String: Int] = [:]
        for (index, minute) in minutes.enumerated() {
            guard let number = minute.number else { continue }
            places[number] = places[number] ?? index
        }
        var matches: [Int: Int] = [:]
        for (index, item) in items.enumerated() { matches[index] = places[item.number] }
        return matches
    }

    /// Each item with the minute most like it, where there is just one and no other item is more like that one.
    private static func matchesByTitle(_ items: [AgendaItem], _ minutes: [Minute]) -> [Int: Int] {
        // More minutes than a meeting can have are no minutes; comparing all with all must stay quick.
        guard items.count <= mostCompared, minutes.count <= mostCompared else { return [:] }
        let titles = minutes.map { TitleWords($0.title ?? "") }
        let names = items.map { TitleWords($0.name) }
        var matches: [Int: Int] = [:]
        for (item, name) in names.enumerated() {
            guard let minute = best(name, among: titles), best(titles[minute], among: names) == item else {
                continue
            }
            matches[item] = minute
        }
        return matches
    }

    private static let leastLikeness = 0.75
    private static let mostCompared = 500

    private static func best(_ title: TitleWords, among others: [TitleWords]) -> Int? {
        var best: (index: Int, likeness: Double, shared: Int)?
        var isTied = false
        for (index, other) in others.enumerated() {
            let likeness = title.likeness(to: other)
            guard likeness >= leastLikeness else { continue }
            let shared = title.words.intersection(other.words).count
            if let found = best, (found.likeness, found.shared) >= (likeness, shared) {
                if (found.likeness, found.shared) == (likeness, shared) { isTied = true }
            } else {
                best = (index, likeness, shared)
                isTied = false
            }
        }
        return isTied ? nil : best?.index
    }
}
