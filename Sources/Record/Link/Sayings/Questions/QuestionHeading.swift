/// What a heading says of the words below it: that they are a question from the public, or the answer to one.
struct QuestionHeading: Hashable {
    let kind: Kind
    /// As it is written: "2", "a".
    let number: String?
    /// Whether it says who asked.
    let namesAsker: Bool

    enum Kind {
        case question, response
    }

    /// Nil for any other heading, such as that of a section about questions.
    init?(_ heading: String) {
        let title = SectionTitle(heading).title ?? ""
        var words = Self.words(of: title)[...]
        words = words.drop { Self.describing.contains($0.folded) }
        guard let first = words.popFirst(), let kind = Self.kind(of: first.folded) else { return nil }
        self.kind = kind
        if kind == .response, words.first?.folded == "to" { words = words.dropFirst() }
        if kind == .response, let question = words.first, Self.kind(of: question.folded) == .question {
            words = words.dropFirst()
        }
        words = words.drop { ["number", "no", "nr"].contains($0.folded) }
        if let next = words.first, Self.isNumber(next.folded) {
            number = next.folded
            words = words.dropFirst()
        } else {
            number =
                first.folded.first.map { "qa".contains($0) } ?? false
                ? Self.attachedNumber(first.folded) : nil
        }
        namesAsker = Self.namesAsker(words, after: heading, kind)
    }

    private struct Word {
        let folded: String
        let isCapitalised: Bool
    }

    private static func words(of title: String) -> [Word] {
        title.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map { word in
            Word(folded: word.lowercased(), isCapitalised: word.first?.isUppercase ?? false)
        }
    }

    private static func kind(of word: String) -> Kind? {
        switch word {
        case "question", "q": .question
        case "response", "answer", "reply": .response
        default:
            if word.first == "q", attachedNumber(word) != nil { .question } else { nil }
        }
    }

    /// "q2".
    private static func attachedNumber(_ word: String) -> String? {
        let digits = word.dropFirst()
        let isNumber = !digits.isEmpty && digits.count < 4 && digits.allSatisfy { $0.isASCII && $0.isNumber }
        return isNumber ? String(digits) : nil
    }

    private static func isNumber(_ word: String) -> Bool {
        numberWords.contains(word) || word.count < 4 && word.allSatisfy { $0.isASCII && $0.isNumber }
            || word.count == 1 && word != "a"
    }

    /// A title, or a name after "from" or "by"; a member of the public has none.
    private static func namesAsker(_ words: ArraySlice<Word>, after heading: String, _ kind: Kind) -> Bool {
        if words.contains(where: { titles.contains($0.folded) }), kind == .question { return true }
        let askers =
            kind == .question ? words.drop { !["from", "by"].contains($0.folded) }.dropFirst() : words[...]
        if kind == .response {
            // Who answered may be named: "Response from Ada Bell".
            return words.first.map { titles.contains($0.folded) } ?? false
        }
        let name = askers.prefix { !["about", "on", "regarding", "concerning", "re"].contains($0.folded) }
        return name.contains { $0.isCapitalised && !anybody.contains($0.folded) }
    }

    private static let describing: Set<String> = [
        "public", "written", "supplementary", "pre", "advised", "preadvised", "the", "first", "second",
        "third",
        "fourth", "fifth", "a", "further", "verbal", "oral", "formal",
    ]
    private static let numberWords: Set<String> = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "cllr", "councillor", "sir", "dame",
        "rev",
        "revd", "lord", "lady",
    ]
    private static let anybody: Set<String> = [
        "a", "an", "the", "member", "members", "of", "public", "resident", "residents", "local", "anonymous",
        "floor",
        "observer", "attendee", "person", "general", "in", "attendance", "email", "letter",
    ]
}
