/// A number at the front of a heading or paragraph, and the words after it.
struct LeadingNumber {
    let number: MinuteNumber
    /// The number as it is written, with what closes it: `3.2`, `3.`, `3)`.
    let label: Substring
    /// Whether a full stop, bracket or colon closes it: `3.` rather than `3`.
    let isClosed: Bool
    let rest: Substring
    /// Whether it is the first of two: "3.2 – 4.1 per cent".
    private let opensRange: Bool

    init?(of words: Substring) {
        var rest = words.drop { $0.isWhitespace }
        let start = rest.startIndex
        guard let number = MinuteNumber.read(from: &rest) else { return nil }
        isClosed = rest.first.map { ".):".contains($0) } ?? false
        if isClosed { rest.removeFirst() }
        label = words[start..<rest.startIndex]
        if let next = rest.first, !next.isWhitespace, !(isClosed && next.isUppercase) { return nil }
        rest = rest.drop { $0.isWhitespace }
        let afterDash = rest.dropFirst()
        let isDash = rest.first.map { "-–—".contains($0) } ?? false
        if isDash, afterDash.first?.isWhitespace ?? true { rest = afterDash.drop { $0.isWhitespace } }
        self.number = number
        self.rest = rest
        opensRange = isDash && rest.first?.isNumber ?? false
    }

    /// Whether it counts or measures something: "3.2 million", "10.30 am", "3.2 and 3.3 were closed".
    var carriesOn: Bool {
        if opensRange { return true }
        let word = rest.prefix { !$0.isWhitespace && !",;:".contains($0) }
        return Self.wordsAfterAmounts.contains(word)
    }

    /// Whether a sentence begins after it.
    var opensSentence: Bool {
        rest.drop { "\"'“‘([".contains($0) }.first?.isUppercase ?? false
    }

    /// Compared with capitals as they are: a paragraph may well begin "In" or name a Miles.
    private static let wordsAfterAmounts: Set<Substring> = [
        "%", "per", "percent", "percentage", "hundred", "thousand", "million", "billion", "m", "k", "bn",
        "am", "AM", "a.m.", "a.m", "pm", "PM", "p.m.", "p.m", "noon", "hours", "hour", "hrs", "minutes",
        "day", "days", "week", "weeks", "month", "months", "year", "years", "times", "miles", "mile", "km",
        "metres", "kg",
        "and", "or", "to", "of", "in", "&",
    ]
}
