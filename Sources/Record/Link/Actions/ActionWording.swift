/// The words of an action that tell it from others, to see whether two actions say the same.
struct ActionWording: Sendable {
    /// In the order of their numbers, each once.
    private let words: [Word]
    private let hasOwner: Bool

    private struct Word: Hashable, Sendable {
        let number: Int
        let weight: Int
    }

    /// What a word counts that says what is to be done, or to what.
    private static let full = 4
    /// What a word counts that many actions have: who does it, and that it is sent, shared or discussed.
    private static let light = 1

    /// Likenesses are counted in hundredths, so that they are the same on every machine.
    static let same = 100

    /// The same words, in whichever order, are the same. Without one telling word in common there is no likeness, but
    /// where somebody is to "report back" and the same one was to before.
    func likeness(to other: Self) -> Int {
        guard !words.isEmpty, !other.words.isEmpty else { return 0 }
        var shared = 0
        var total = 0
        var isTelling = false
        var isSame = words.count == other.words.count
        var (left, right) = (0, 0)
        while left < words.count || right < other.words.count {
            let mine = left < words.count ? words[left].number : .max
            let theirs = right < other.words.count ? other.words[right].number : .max
            if mine == theirs {
                // A name counts little on both sides when it is the owner's on one.
                let weight = min(words[left].weight, other.words[right].weight)
                shared += 2 * weight
                total += 2 * weight
                isTelling = isTelling || weight == Self.full
                left += 1
                right += 1
            } else {
                isSame = false
                total += mine < theirs ? words[left].weight : other.words[right].weight
                if mine < theirs { left += 1 } else { right += 1 }
            }
        }
        if isSame, isTelling || hasOwner && other.hasOwner { return Self.same }
        return isTelling ? shared * Self.same / total : 0
    }

    /// Counts the words of all actions that are compared.
    struct Vocabulary {
        private var numbers: [String: Int] = [:]
        /// No action is so long; what is longer is compared by its beginning.
        private static let longestText = 2_000

        mutating func wording(of action: TrackedAction) -> ActionWording {
            let owners = Set(action.owners.phrases.flatMap { Self.words($0) })
            var weights: [Int: Int] = [:]
            for word in Self.words(action.text) where !Self.emptyWords.contains(word) {
                let isLight = owners.contains(word) || Self.lightWords.contains(word)
                weights[number(of: word)] = isLight ? light : full
            }
            return ActionWording(
                words: weights.sorted { $0.key < $1.key }.map { Word(number: $0.key, weight: $0.value) },
                hasOwner: !owners.isEmpty)
        }

        private mutating func number(of word: String) -> Int {
            if let number = numbers[word] { return number }
            numbers[word] = numbers.count
            return numbers.count - 1
        }

        /// Without endings, so that "circulating" is "circulate"; "e-scooter" and "co-ordinate" are one word each.
        private static func words(_ text: some StringProtocol) -> [String] {
            FoldedWords(String(text.prefix(longestText)).filter { $0 != "-" }).words.map(\.withoutEnding)
        }

        private static let emptyWords = Set(
            """
            a about after all an and any are as at be been before but by carried for from had has have he her his \
            if in into is it its no not of on or other our out over s she so such that the their them then there \
            these they this those to under until up was we were what when where which who will with would
            """.split(separator: " ").map { String($0).withoutEnding })

        private static let lightWords = Set(
            """
            action agencies agenda apart arrange ask bring board check circulate close complete confirm consider \
            contact continue detail discuss ensure find five follow four further get give information invite item \
            last liaise look make meeting member minute next obtain one open outstanding partner partnership point \
            previous progress provide regarding remain report request review send set share still take three two \
            update write
            """.split(separator: " ").map { String($0).withoutEnding })
    }
}

extension String {
    /// Without the endings of plurals and verbs, where enough of the word is left.
    fileprivate var withoutEnding: String {
        if hasSuffix("ies"), utf8.count > 5 { return dropLast(3) + "y" }
        if hasSuffix("s"), !hasSuffix("ss"), utf8.count > 3 { return String(dropLast()).withoutVerbEnding }
        return withoutVerbEnding
    }

    private var withoutVerbEnding: String {
        for ending in ["ing", "ed", "e"] where hasSuffix(ending) && utf8.count > ending.utf8.count + 2 {
            return String(dropLast(ending.utf8.count))
        }
        return self
    }
}
