/// What a full stop means: the end of a sentence, or of a shortened word.
enum SentenceEnd {
    case sentence, abbreviation, unclear

    /// - Parameter isFirst: whether the word is the first of its sentence, where "1." and "a." are the numbers of
    ///   something.
    init(after word: SaidWord, before next: SaidWord, isFirst: Bool, in text: [UInt8]) {
        let isEnd = word.mark == .question || Self.isMany(text[word.core.upperBound..<word.whole.upperBound])
        guard !isEnd else {
            self = Self.beginsSentence(next, in: text) ? .sentence : .unclear
            return
        }
        let written = String(decoding: text[word.core], as: UTF8.self)
        let letters = written.lowercased()
        let isName = written.first?.isUppercase ?? false
        let opening = String(decoding: text[next.core], as: UTF8.self)
        let isNumber = letters.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        if isFirst, isNumber || letters.utf8.count <= 3 && Self.counters.contains(letters) {
            self = .abbreviation
        } else if Self.phrases.contains(letters) || isName && Self.titles.contains(letters) {
            self = .abbreviation
        } else if Self.beforeNumbers.contains(letters) {
            let startsWithDigit = opening.utf8.first.map { $0 < UInt8(ascii: ":") } ?? false
            self =
                startsWithDigit ? .abbreviation : Self.beginsSentence(next, in: text) ? .sentence : .unclear
        } else if letters == "a.m" || letters == "p.m" {
            let isDay = Self.afterTimes.contains(opening.prefix(3).lowercased())
            self = Self.beginsSentence(next, in: text) && !isDay ? .sentence : .abbreviation
        } else if isName && Self.shortened.contains(letters) || Self.isInitial(letters) {
            self = Self.openings.contains(opening) ? .sentence : .abbreviation
        } else {
            self = Self.beginsSentence(next, in: text) ? .sentence : .unclear
        }
    }

    /// "J" or "C.D.R.P".
    private static func isInitial(_ letters: String) -> Bool {
        letters.split(separator: ".").allSatisfy { $0.count == 1 && $0.first?.isLetter ?? false }
    }

    /// "Really?!" and "so on..." end more than a word.
    private static func isMany(_ marks: ArraySlice<UInt8>) -> Bool {
        marks.contains(UInt8(ascii: "!")) || marks.count { $0 == UInt8(ascii: ".") } > 1
    }

    private static func beginsSentence(_ word: SaidWord, in text: [UInt8]) -> Bool {
        if word.whole.lowerBound < word.core.lowerBound { return true }
        guard let first = text[word.core].first else { return false }
        if first < 0x80 {
            return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
        }
        return !(String(decoding: text[word.core].prefix(4), as: UTF8.self).first?.isLowercase ?? false)
    }

    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "messrs", "dr", "prof", "rev", "revd", "sgt", "insp", "det", "supt", "ch",
        "capt", "col", "lt", "hon", "sir", "cmdr", "asst", "dep", "gen",
    ]
    private static let phrases: Set<String> = [
        "e.g", "eg", "i.e", "ie", "viz", "cf", "vs", "approx", "incl", "esp", "cllr", "cllrs",
    ]
    private static let beforeNumbers: Set<String> = [
        "no", "nos", "p", "pp", "para", "paras", "ref", "refs", "fig", "figs", "vol", "sec", "min", "mins",
        "art",
        "app", "tel", "ext", "ver", "v", "c", "ca", "est",
    ]
    private static let shortened: Set<String> = [
        "st", "rd", "ave", "ltd", "inc", "co", "dept", "govt", "jan", "feb", "mar", "apr", "jun", "jul",
        "aug", "sept",
        "sep", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat",
        "sun",
        "cambs", "herts", "lincs", "northants", "beds", "hunts", "jr", "snr", "jnr",
    ]
    private static let counters: Set<String> = [
        "a", "b", "c", "d", "e", "f", "g", "h", "i", "ii", "iii", "iv", "v", "vi", "vii", "ix", "x",
    ]
    /// What follows a time within its sentence: "10 a.m. Tuesday", "10 a.m. GMT".
    private static let afterTimes: Set<String> = [
        "mon", "tue", "wed", "thu", "fri", "sat", "sun", "gmt", "bst",
    ]
    /// Words that are capitalised for no other reason than that a sentence begins.
    private static let openings: Set<String> = [
        "The", "It", "This", "That", "These", "Those", "They", "He", "She", "We", "There", "Members",
        "Partners",
        "Following", "In", "On", "At", "As", "After", "All", "Action", "Noted", "Agreed", "NOTED", "AGREED",
        "RESOLVED", "APPROVED", "ENDORSED", "His", "Her", "Their", "If", "When",
    ]
}
