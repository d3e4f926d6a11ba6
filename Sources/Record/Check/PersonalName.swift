/// The words of a title that look like the name, or the initials, of a person.
struct PersonalName: Hashable {
    let words: String

    /// Nothing, where the title seems to name nobody, or only somebody whom the partnership itself names.
    init?(in title: String, known: KnownWords, roster: Roster) {
        for stretch in TitleStretch.stretches(of: title) {
            let candidates =
                Self.afterTitle(in: stretch) + Self.capitalised(in: stretch, known: known)
                + Self.afterDeath(in: stretch, known: known) + Self.initials(in: stretch, known: known)
            let names = candidates.map { stretch.words[$0].map(\.text).joined(separator: " ") }
            if let name = names.first(where: { roster.person(named: $0) == nil }) {
                words = name
                return
            }
        }
        return nil
    }

    /// "Mrs Bell".
    private static func afterTitle(in stretch: TitleStretch) -> [Range<Int>] {
        let words = stretch.words
        return words.indices.dropLast().filter {
            titles.contains(words[$0].folded) && words[$0].isCapitalised && words[$0 + 1].isCapitalised
        }.map {
            $0..<(words[($0 + 1)...].prefix(4).firstIndex { !$0.isCapitalised } ?? min($0 + 5, words.count))
        }
    }

    /// Capitalised words in a row, of which one is no word that the partnership uses.
    private static func capitalised(in stretch: TitleStretch, known: KnownWords) -> [Range<Int>] {
        let words = stretch.words
        var found: [Range<Int>] = []
        var start = 0
        while start < words.count {
            let end = words[start...].firstIndex { !$0.isCapitalised || $0.isAbbreviation } ?? words.endIndex
            let run = start..<end
            start = end + 1
            let unknown = run.filter { !known.contains(words[$0]) }
            guard run.count >= 2, let first = unknown.first, let last = unknown.last,
                !words[run].contains(where: { wordsOfBodies.contains($0.folded) })
            else { continue }
            if first < last {
                found.append(first..<last + 1)
            } else {
                // A first name or a surname is often a word as well: the other half is beside it.
                found.append(first > run.lowerBound ? first - 1..<first + 1 : first..<first + 2)
            }
        }
        return found
    }

    /// "the death of Jane": one word is enough there.
    private static func afterDeath(in stretch: TitleStretch, known: KnownWords) -> [Range<Int>] {
        let words = stretch.words
        return words.indices.dropFirst(2).filter { index in
            let isOfDeath = deaths.contains(words[index - 2].folded) && words[index - 1].folded == "of"
            let word = words[index]
            return isOfDeath && word.isCapitalised && !word.isAbbreviation && !known.contains(word)
        }.map { $0..<$0 + 1 }
    }

    /// "the death of J.S.", "for JS", "of J S".
    private static func initials(in stretch: TitleStretch, known: KnownWords) -> [Range<Int>] {
        let words = stretch.words
        return words.indices.dropFirst().filter { prepositions.contains(words[$0 - 1].folded) }.compactMap {
            if words[$0].isInitials, !known.contains(words[$0]) { return $0..<$0 + 1 }
            let isPair = $0 + 1 < words.count && words[$0].isInitial && words[$0 + 1].isInitial
            return isPair ? $0..<$0 + 2 : nil
        }
    }

    private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "mx", "dr", "messrs"]
    private static let deaths: Set<String> = [
        "death", "deaths", "murder", "killing", "homicide", "manslaughter", "suicide", "case",
    ]
    private static let prepositions: Set<String> = ["of", "for", "re", "regarding", "concerning", "about"]
    /// What ends the name of a body or a place, or begins that of an operation.
    private static let wordsOfBodies: Set<String> = [
        "operation", "op", "project", "exercise", "road", "street", "lane", "avenue", "estate", "hospital",
        "school", "college", "university", "council", "constabulary", "police", "partnership", "trust",
        "service", "services", "foundation", "association", "board", "scheme", "fund", "hotel", "centre",
        "house", "square", "station", "festival", "act", "bill",
    ]
}

/// A run of a title's words that no punctuation interrupts.
private struct TitleStretch {
    let words: [TitleWord]

    static func stretches(of title: String) -> [TitleStretch] {
        // Where all is in capitals, capitals tell nothing apart.
        let isShouted = !title.contains(where: \.isLowercase)
        var stretches: [[TitleWord]] = [[]]
        for piece in title.split(whereSeparator: { $0.isWhitespace || "/–—".contains($0) }) {
            let isMark = { (character: Character) in !character.isLetter && !character.isNumber }
            if let first = piece.first, isMark(first) { stretches.append([]) }
            let text = piece.trimmed(of: isMark)
            if !text.isEmpty {
                stretches[stretches.count - 1].append(TitleWord(String(text), isShouted: isShouted))
            }
            // The full stop after a title or an initial parts nothing.
            let ends = piece[text.endIndex...].contains { $0 != "." }
            if ends || text.isEmpty { stretches.append([]) }
        }
        return stretches.filter { !$0.isEmpty }.map(TitleStretch.init)
    }
}

/// A word of a title, without the punctuation around it.
struct TitleWord: Hashable {
    let text: String
    let isCapitalised: Bool
    /// "NHS", among words that are not all in capitals.
    let isAbbreviation: Bool

    init(_ text: String, isShouted: Bool) {
        self.text = text
        let isAllCapitals = text.count > 1 && text.allSatisfy { $0.isUppercase || !$0.isLetter }
        isAbbreviation = isAllCapitals && (!isShouted || text.count < 4)
        isCapitalised = text.first?.isUppercase == true && text.count > 1
    }

    var folded: String { text.lowercased() }

    /// The words it is made of: "smith" and "jones" for "Smith-Jones's".
    var parts: [String] {
        let bare = folded.hasSuffix("'s") || folded.hasSuffix("’s") ? folded.dropLast(2) : folded[...]
        return bare.split { !$0.isLetter }.map(String.init)
    }

    /// "J.S" and "J.T.S", and the two letters of "JS".
    var isInitials: Bool {
        if text.contains(".") {
            let letters = text.split(separator: ".", omittingEmptySubsequences: false)
            return letters.count <= 3 && letters.allSatisfy { $0.count == 1 && $0.first?.isUppercase == true }
        }
        return text.count == 2 && text.allSatisfy { $0.isUppercase && $0.isLetter }
    }

    var isInitial: Bool { text.count == 1 && text.first?.isUppercase == true }
}
