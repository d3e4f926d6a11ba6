extension ActionOwners {
    /// Finds who is named before "to ..." in the text of an action, which is on one line.
    ///
    /// The first sentence is taken at its word: a name that nobody knows is for the officer to look at. In a later
    /// one only what looks like a name counts, as "Report to follow" is said there as often as not.
    init(of action: String) {
        var phrases: [String] = []
        for (position, sentence) in SentenceWords.sentences(of: SentenceWords.split(action)).enumerated() {
            let found = Self.phrases(in: Self.doer(in: sentence), of: action)
            if position == 0 || found.allSatisfy(Self.looksLikeName) { phrases += found }
        }
        self.init(phrases: phrases)
    }

    /// Reads a text that is nothing but names: "Ada Bell and Tom Reed", "AB / City Council".
    init?(naming text: String) {
        let names = String(text.trimmed { ".:".contains($0) || $0.isWhitespace })
        let words = SentenceWords.split(names)
        let phrases = Self.phrases(in: words[...], of: names)
        guard !phrases.isEmpty, words.count <= Self.mostWordsOfNames, phrases.allSatisfy(Self.looksLikeName)
        else { return nil }
        self.init(phrases: phrases)
    }

    private static let mostWordsOfNames = 16

    /// The words before the first "to ..." that says what to do; none where the sentence is about a thing.
    private static func doer(in sentence: ArraySlice<Substring>) -> ArraySlice<Substring> {
        var clause = sentence
        while let first = clause.first, openings.contains(first.lowercased()) {
            guard let comma = clause.firstIndex(of: ",") else { return [] }
            clause = clause[(comma + 1)...].drop { $0 == "and" }
        }
        guard let to = clause.indices.first(where: { saysWhatToDo(clause[$0...]) }),
            !saysWhatIsDone(clause[to...].dropFirst())
        else { return [] }
        let subject = clause[..<to]
        guard let label = subject.lastIndex(where: { $0.hasSuffix(":") || dashes.contains($0) }) else {
            return subject
        }
        return subject[(label + 1)...]
    }

    /// "to connect", not "to the Director" and not "to Huntingdon".
    private static func saysWhatToDo(_ words: ArraySlice<Substring>) -> Bool {
        guard words.first == "to", let next = words.dropFirst().first else { return false }
        let word = next.drop { !$0.isLetter }
        return word.first?.isLowercase == true && !determiners.contains(word)
    }

    /// "be agreed", "be formally agreed"; but not "be involved", which somebody has to do.
    private static func saysWhatIsDone(_ words: ArraySlice<Substring>) -> Bool {
        guard words.first == "be",
            let verb = words.dropFirst().first(where: { !$0.hasSuffix("ly") && !adverbs.contains($0) })
        else { return false }
        let letters = verb.trimmed { !$0.isLetter }
        guard !partsTaken.contains(letters) else { return false }
        return letters.hasSuffix("ed") || irregularParticiples.contains(letters)
    }

    /// The parts of an enumeration, each as it is written.
    private static func phrases(in words: ArraySlice<Substring>, of text: String) -> [String] {
        words.split { $0 == "," || $0 == ";" || $0 == "/" }.compactMap { part in
            let name = part.drop { $0 == "and" || $0 == "&" }
            guard let first = name.first, let last = name.last else { return nil }
            return String(text[first.startIndex..<last.endIndex])
        }
    }

    private static func looksLikeName(_ phrase: String) -> Bool {
        let words = phrase.split(separator: " ")
        let areCapitalised = words.allSatisfy { word in
            joiningWords.contains(word) || word.first { $0.isLetter }?.isUppercase != false
        }
        guard areCapitalised, words.first.map(joiningWords.contains) == false else { return false }
        return words.count > 1 || phrase.allSatisfy(\.isUppercase)
    }

    private static let dashes: Set<Substring> = ["-", "–", "—"]

    /// With one of these a sentence begins that says when or why before it says who.
    private static let openings: Set<String> = [
        "after", "ahead", "as", "at", "before", "by", "due", "during", "following", "for", "from", "further",
        "given", "if", "in", "on", "once", "prior", "since", "subject", "to", "until", "when", "where",
        "while", "with", "within",
    ]

    private static let determiners: Set<Substring> = [
        "a", "all", "an", "any", "each", "every", "her", "his", "its", "our", "some", "that", "the", "their",
        "these", "this", "those", "which", "whom",
    ]

    private static let adverbs: Set<Substring> = ["also", "further", "then"]
    private static let partsTaken: Set<Substring> = ["engaged", "involved", "prepared", "represented"]
    private static let joiningWords: Set<Substring> = ["&", "and", "de", "for", "of", "the", "van", "von"]

    private static let irregularParticiples: Set<Substring> = [
        "begun", "bought", "brought", "built", "chosen", "done", "drawn", "found", "given", "held", "kept",
        "known", "laid", "led", "made", "met", "paid", "put", "read", "run", "seen", "sent", "set", "shown",
        "sought", "spent", "spoken", "taken", "told", "undertaken", "written",
    ]
}
