/// What counts the points of a list within a text: "a)", "(ii)", "3.".
enum ListCount: Hashable {
    case letter(Int)
    case figure(Int)
    case roman(Int)

    /// - Parameter count: without brackets and in small letters. "i" is a letter as well, unless it comes first.
    init?(_ count: some StringProtocol) {
        if let figure = count.number(ofDigits: 1...2) {
            self = .figure(figure)
        } else if let roman = Self.romans.firstIndex(of: String(count)) {
            self = .roman(roman + 1)
        } else if count.utf8.count == 1, let letter = count.utf8.first,
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
        {
            self = .letter(Int(letter) - Int(UInt8(ascii: "a")) + 1)
        } else {
            return nil
        }
    }

    /// "a)", "(b)", "1.": nil for a word that closes with none of these marks.
    init?(marked word: Substring) {
        guard let last = word.last, last == ")" || last == "." else { return nil }
        self.init(word.trimmed { "().".contains($0) }.lowercased())
    }

    var isFirst: Bool {
        switch self {
        case .letter(let count), .figure(let count), .roman(let count): count == 1
        }
    }

    func follows(_ previous: ListCount) -> Bool {
        switch (previous, self) {
        case (.letter(let last), .letter(let next)), (.figure(let last), .figure(let next)),
            (.roman(let last), .roman(let next)):
            next == last + 1
        // i, v and x may go on with letters.
        case (.letter(let last), .roman(let next)): Self.romanLetters[next] == last + 1
        case (.roman(let last), .letter(let next)): Self.romanLetters[last].map { $0 + 1 } == next
        default: false
        }
    }

    private static let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
    private static let romanLetters = [1: 9, 5: 22, 10: 24]
}
