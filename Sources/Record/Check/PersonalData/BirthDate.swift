import WorkingDays

/// A day on which somebody was born: a date after "born on", "DOB", "date of birth".
enum BirthDate {
    /// The places of all in a text among its bytes.
    static func all(in bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            guard let mark = marks.first(where: { bytes.hasWord($0, at: index) }),
                bytes.isBoundary(index + mark.count)
            else {
                index += 1
                continue
            }
            let start = index
            index += mark.count
            let date = afterFiller(in: bytes, from: index)
            if let length = length(ofDateIn: bytes[date...]) {
                index = date + length
                found.append(start..<index)
            }
        }
        return found
    }

    /// Whether a text begins with a date.
    static func begins(_ bytes: [UInt8]) -> Bool { length(ofDateIn: bytes[...]) != nil }

    private static let marks = ["born", "birth", "birthdate", "birthday", "dob", "d.o.b.", "d.o.b"].map {
        Array($0.utf8)
    }
    private static let fillers = ["on", "is", "was", "the"].map { Array($0.utf8) }

    /// The offset after what may stand between the mark and the date: ": ", " on ", "** | ".
    private static func afterFiller(in bytes: [UInt8], from start: Int) -> Int {
        var index = start
        var isInTable = false
        while index < min(start + 24, bytes.count) {
            if let word = fillers.first(where: {
                bytes.hasWord($0, at: index) && bytes.isBoundary(index + $0.count)
            }) {
                index += word.count
            } else if bytes[index] == UInt8(ascii: "\n") {
                // The next row of a table is another matter.
                if isInTable { return index }
                index += 1
            } else if " \t\r:-=|*_(.,>".utf8.contains(bytes[index]) {
                if bytes[index] == UInt8(ascii: "|") { isInTable = true }
                index += 1
            } else {
                return index
            }
        }
        return index
    }

    /// The length of the date that a text begins with: "3 May 1980", "3rd of May, 1980", "May 3, 1980",
    /// "03/05/1980", "3.5.80", "1980-05-03".
    private static func length(ofDateIn bytes: ArraySlice<UInt8>) -> Int? {
        let text = bytes.prefix(longest)
        var words: [(text: Substring, end: Int)] = []
        let characters = String(decoding: text, as: UTF8.self)
        var rest = characters[...]
        while words.count < 4 {
            rest = rest.drop { $0.isWhitespace || $0 == "," }
            let word = rest.prefix { $0.isLetter || $0.isNumber || "/.-".contains($0) }
            guard !word.isEmpty else { break }
            rest = rest[word.endIndex...]
            let bare = word.trimmed { !$0.isLetter && !$0.isNumber }
            words.append((bare, characters.utf8.distance(from: characters.startIndex, to: bare.endIndex)))
        }
        guard let first = words.first else { return nil }
        if isDateInFigures(first.text) { return first.end }
        let others = Array(words.dropFirst().filter { $0.text.lowercased() != "of" })
        guard others.count >= 2 else { return nil }
        let (second, third) = (others[0], others[1])
        let isDayFirst = isDay(first.text) && Month(named: second.text) != nil
        let isMonthFirst = Month(named: first.text) != nil && isDay(second.text)
        return (isDayFirst || isMonthFirst) && isYear(third.text) ? third.end : nil
    }

    private static let longest = 40

    private static func isDateInFigures(_ word: Substring) -> Bool {
        let parts = word.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
        guard parts.count == 3 else { return false }
        if parts[0].utf8.count == 4 { return isYear(parts[0]) && isMonth(parts[1]) && isDay(parts[2]) }
        return isDay(parts[0]) && isMonth(parts[1]) && isYear(parts[2])
    }

    private static func isDay(_ word: Substring) -> Bool {
        word.withoutOrdinalEnding.number(ofDigits: 1...2).map { (1...31).contains($0) } ?? false
    }

    private static func isMonth(_ word: Substring) -> Bool {
        word.number(ofDigits: 1...2).map { (1...12).contains($0) } ?? Month(named: word).map { _ in true }
            ?? false
    }

    private static func isYear(_ word: Substring) -> Bool {
        word.number(ofDigits: 4...4).map { (1850...2150).contains($0) }
            ?? (word.number(ofDigits: 2...2) != nil)
    }
}
