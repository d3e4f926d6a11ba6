/// What a section of the minutes, or a heading within one, is about, as far as its title says.
struct SectionKind {
    private let words: [String]

    init(_ title: String?) {
        words = FoldedWords(title ?? "").words
    }

    /// "Minutes of the last meeting", "Draft minutes: Agreement".
    var isMinutes: Bool {
        guard let place = words.firstIndex(where: { $0 == "minutes" || $0 == "minute" }) else { return false }
        return place < 3 || words.contains("previous") || words.contains("last")
    }

    /// "Declarations of interest", "Disclosures of pecuniary interests".
    var isDeclarations: Bool {
        words.contains { ["declaration", "declarations", "disclosure", "disclosures"].contains($0) }
            && words.contains { $0 == "interest" || $0 == "interests" }
    }

    /// Whether declarations share their section with something else: "Apologies and declarations of interest".
    var isMixed: Bool {
        words.contains("apologies") || words.contains("welcome") || words.contains("introductions")
    }

    /// "Key messages", "Key messages from the meeting".
    var isKeyMessages: Bool {
        zip(words, words.dropFirst()).prefix(2).contains {
            $0 == "key" && ($1 == "messages" || $1 == "message")
        }
    }

    /// "Questions from the public", "Pre-advised questions", "Public question time".
    var isPublicQuestions: Bool {
        guard words.contains("questions") || words.contains("question") else { return false }
        return words.contains { Self.askers.contains($0) } || words == ["questions"]
            || words.starts(with: ["questions"]) && words.contains("notice")
    }

    /// What is put behind the minutes: it was written, not said.
    var isAppendix: Bool {
        ["appendix", "annex", "annexe", "appendices", "attachment"].contains(words.first)
    }

    /// "Matters arising", which end what is said about the minutes themselves.
    var isMattersArising: Bool {
        words.starts(with: ["matters", "arising"]) || words.starts(with: ["matter", "arising"])
    }

    func hasAny(_ others: Set<String>) -> Bool { words.contains { others.contains($0) } }

    private static let askers: Set<String> = [
        "public", "advised", "preadvised", "residents", "resident", "floor",
    ]
}
