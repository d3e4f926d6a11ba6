/// What a heading says of the words below it: that they are a question from the public, or the answer to one.
struct QuestionHeading: Hashable {
    let kind: Kind
    /// As it is written: "2", "a".
    let number: String?

    enum Kind {
        case question, response
    }

    /// Nil for any other heading, such as that of a section about questions.
    init?(_ heading: String) {
        let title = SectionTitle(heading).title ?? ""
        var words = Self.words(of: title)[...]
        let isLetter = words.count == 1 && words.first?.folded == "a"
        if !isLetter { words = words.drop { Self.describing.contains($0.folded) } }
        guard let first = words.popFirst(), let kind = isLetter ? .response : Self.kind(of: first.folded)
        else { return nil }
        // "The question of lamps", "Question time".
        if let next = words.first, ["of", "time", "and", "session"].contains(next.folded) { return nil }
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
            if attachedNumber(word) == nil {
                nil
            } else if word.first == "q" {
                .question
            } else if word.first == "a" {
                .response
            } else {
                nil
            }
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

    /// Whether a heading says who asked: by a title, or by a name after "from" or "by". A member of the public has
    /// none, and who answered may be named.
    static func namesAsker(in heading: String) -> Bool {
        let words = words(of: heading)
        guard let question = words.firstIndex(where: { kind(of: $0.folded) == .question }) else {
            return namesWhoWasAnswered(words)
        }
        let after = words[(question + 1)...]
        if words.contains(where: { kind(of: $0.folded) == .response }) { return namesWhoWasAnswered(words) }
        if after.contains(where: { titles.contains($0.folded) }) { return true }
        let name = after.drop { !["from", "by"].contains($0.folded) }.dropFirst()
            .prefix { !["about", "on", "regarding", "concerning", "re", "to"].contains($0.folded) }
        return name.contains { $0.isCapitalised && !anybody.contains($0.folded) }
    }

    /// "Response to Ms Bell", "Reply to Ada Bell's question".
    private static func namesWhoWasAnswered(_ words: [Word]) -> Bool {
        guard let response = words.firstIndex(where: { kind(of: $0.folded) == .response }) else {
            return false
        }
        let name = words[(response + 1)...].drop { $0.folded != "to" }.dropFirst().prefix(5)
        guard let first = name.first else { return false }
        let isOwner = name.contains { $0.folded.hasSuffix("'s") || $0.folded.hasSuffix("’s") }
        return titles.contains(first.folded) || first.isCapitalised && isOwner
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
