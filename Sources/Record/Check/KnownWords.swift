import Markdown

/// The words that are more to a partnership than a person's name: those of its bodies and plans, and all that
/// its papers use in small letters.
struct KnownWords {
    private let words: Set<String>

    /// - Parameter titles: what is to be looked up; of all the words in the papers only theirs are kept.
    init(_ record: PartnershipRecord, inLowerCaseAmong titles: [String]) {
        var words = Self.usual
        func add(_ text: String) { words.formUnion(FoldedWords(text).words) }
        add(record.partnership.name)
        add(record.partnership.shortName)
        for agency in record.partnership.agencies {
            add(agency.name.value)
            agency.aliases.forEach(add)
        }
        let documents = record.documents.all.map(\.document)
        for document in documents {
            switch document.kind {
            case .plan, .strategicAssessment, .group: add(document.title)
            case .glossary, .themes: add(document.body.string(of: 0))
            default: break
            }
        }
        let open = Set(titles.flatMap { FoldedWords($0).words }).subtracting(words)
        if !open.isEmpty {
            for document in documents { words.formUnion(document.body.words(inLowerCaseAmong: open)) }
        }
        self.words = words
    }

    func contains(_ word: TitleWord) -> Bool { word.parts.allSatisfy(words.contains) }

    /// What stands in titles with a capital, whether or not a partnership has used it otherwise.
    private static let usual: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "england", "english",
        "wales", "welsh", "scotland", "britain", "british", "uk", "eu", "un", "us", "it", "hr", "ai", "id",
        "gp", "tv", "ni", "home", "office", "secretary", "a", "an", "the", "and", "of", "for", "to", "in",
        "on", "at", "by", "with", "from", "report", "reports", "review", "reviews", "panel", "panels",
        "update", "overview", "author", "executive", "summary", "final", "draft", "chair", "independent",
        "quality", "assurance", "oversight", "learning", "lessons", "action", "actions", "plan", "plans",
        "domestic", "abuse", "violence", "homicide", "related", "death", "deaths", "safeguarding", "adult",
        "adults", "child", "children", "young", "people", "person", "persons", "case", "cases", "serious",
        "practice", "rapid", "statutory", "national", "local", "county", "district", "city", "borough",
        "community", "safety", "crime", "welcome", "apologies", "closed", "open", "session", "item", "items",
        "confidential", "private", "exempt", "restricted", "minutes", "meeting", "agreement", "presentation",
        "note", "noting", "written", "offensive", "weapons", "drug", "alcohol", "fire", "fatal", "suicide",
        "victim", "victims", "family", "perpetrator", "recommendations", "terms", "reference", "board",
        "group", "officer", "member", "members", "introduction", "introductions",
    ]
}

extension MarkdownDocument {
    /// Those of the words that the text has in small letters, outside addresses.
    fileprivate func words(inLowerCaseAmong wanted: Set<String>) -> Set<String> {
        let longest = wanted.map(\.utf8.count).max() ?? 0
        var found: Set<String> = []
        var index = text.startIndex
        while index < text.endIndex {
            let start = index
            while index < text.endIndex, text[index].isOfWord { index += 1 }
            let length = index - start
            if length > 1, length <= longest, text[start].isSmallLetter, !isOfAddress(start..<index) {
                let word = String(decoding: text[start..<index], as: UTF8.self)
                if wanted.contains(word) { found.insert(word) }
            }
            index = max(index, start + 1)
        }
        return found
    }

    /// Whether a word is part of something like `name@example.org` or `www.example.org/name`.
    private func isOfAddress(_ word: Range<Int>) -> Bool {
        let marks = Array("@/_.".utf8)
        let before = word.lowerBound > 0 ? text[word.lowerBound - 1] : 0
        if marks.contains(before) { return true }
        guard word.upperBound < text.endIndex, marks.contains(text[word.upperBound]) else { return false }
        let isFullStop = text[word.upperBound] == UInt8(ascii: ".")
        return !isFullStop || (word.upperBound + 1 < text.endIndex && text[word.upperBound + 1].isOfWord)
    }
}

extension UInt8 {
    fileprivate var isSmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }

    /// A letter, or a byte of one beyond ASCII.
    fileprivate var isOfWord: Bool {
        isSmallLetter || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) || self >= 0x80
    }
}
