/// What a stretch of an agenda says about who may be in the room.
///
/// It must not overlook a word that closes, and must not take for an opening what may be none.
struct AccessWords {
    private let text: FoldedWords

    init(_ text: some StringProtocol) {
        self.text = FoldedWords(text)
    }

    /// Whether it says of a session or an item that the public is not there: "Closed session", "in private",
    /// or a word such as "closed" with nothing beside it.
    var closes: Bool {
        if text.words.count == 1, mentionsClosing { return true }
        for (word, next) in zip(text.words, text.words.dropFirst())
        where Self.closing.contains(word) && Self.whatIsClosed.contains(next) {
            return true
        }
        return excludesThePublic || Self.phrases.contains(where: text.contains(phrase:))
    }

    /// The same, where these are its first words, so that it speaks of what follows too.
    var closesFromItsFirstWord: Bool {
        guard closes else { return false }
        if excludesThePublic || text.words.first.map(Self.closing.contains) == true { return true }
        return Self.phrases.contains { text.words.starts(with: $0) }
    }

    /// Whether there is a word in it that a heading or a remark in brackets would use to close the meeting.
    var mentionsClosing: Bool { text.contains(anyOf: Self.closing) || text.contains(anyOf: Self.exclusion) }

    /// Whether it says that the meeting is public, in words that can mean nothing else.
    var opens: Bool {
        guard text.words.allSatisfy({ Self.opening.contains($0) || $0.first?.isNumber == true }) else {
            return false
        }
        let saysWhom = text.words.contains("to")
        if text.contains(anyOf: Self.open) { return !saysWhom || text.words.contains("public") }
        return Self.publicPhrases.contains(where: text.contains(phrase:))
    }

    /// The same, where the word "open" is needed: "Public meeting" may be what an item is about.
    var opensByName: Bool { opens && text.contains(anyOf: Self.open) }

    /// Whether somebody may have meant it to open the meeting.
    var mentionsOpening: Bool { text.contains(anyOf: Self.open) }

    var mentionsPublicOrEnd: Bool { text.contains(anyOf: ["public", "end", "ends", "ended"]) }

    /// Whether there is a word in it that takes back or puts off what the others say.
    var hasReservation: Bool { text.contains(anyOf: Self.reservations) }

    private var excludesThePublic: Bool {
        text.contains(anyOf: Self.exclusion) && text.words.contains("public")
    }

    private static let closing: Set<String> = ["closed", "confidential", "exempt", "private", "restricted"]
    private static let whatIsClosed: Set<String> = [
        "session", "sessions", "item", "items", "meeting", "part", "section", "business", "agenda",
        "discussion", "report", "reports", "paper", "papers",
    ]
    private static let exclusion: Set<String> = ["exclude", "excluded", "excluding", "exclusion"]
    private static let phrases = [
        ["in", "private"], ["in", "confidence"], ["closed", "to", "public"],
        ["closed", "to", "the", "public"], ["not", "open"],
        ["not", "for", "publication"], ["in", "camera"], ["not", "for", "the", "public"],
        ["not", "for", "press"], ["board", "members", "only"], ["members", "only"],
        ["statutory", "partners", "only"], ["non", "public"], ["executive", "session"],
        ["public", "to", "leave"], ["public", "leaves"], ["public", "leave"], ["public", "not", "admitted"],
        ["public", "excluded"], ["public", "is", "excluded"],
    ]

    private static let open: Set<String> = ["open", "opens", "opened", "reopen", "reopens", "reopened"]
    private static let opening: Set<String> = open.union([
        "re", "the", "meeting", "is", "now", "again", "session", "part", "section", "agenda", "to", "public",
        "press", "and", "members", "of", "for", "from", "at",
    ])
    private static let publicPhrases = ["session", "part", "section", "meeting", "agenda"].map {
        ["public", $0]
    }
    private static let reservations: Set<String> = [
        "not", "no", "except", "until", "unless", "after", "but", "before", "only", "apart",
    ]
}
