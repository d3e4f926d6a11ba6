/// What the number cell of a row says.
enum AgendaNumber: Hashable {
    case none
    case item(String)
    /// "a)": a part of the item above, whichever that is.
    case part(letter: String)
    /// "10(a)" or "7.1": a part that names the item it belongs to.
    case partOf(String, letter: String, number: String)
    /// Neither a number nor empty.
    case unreadable

    /// Reads "1", "1.", "Item 1", "a)", "(a)", "(ii)", "10a", "10(a)" and "7.1".
    init(reading cell: String) {
        let text = cell.lowercased()
        var runs = Self.runs(of: text)[...]
        while let first = runs.first, ["item", "agenda", "no", "number"].contains(first) {
            runs.removeFirst()
        }
        let isReadable = text.allSatisfy { $0.isASCII || !($0.isLetter || $0.isNumber) }
        switch (runs.first, runs.dropFirst().first) {
        case _ where !isReadable || runs.count > 2: self = .unreadable
        case (nil, _): self = .none
        case (let number?, nil) where Self.isFigures(number): self = .item(number)
        case (let letter?, nil) where Self.isLetter(letter): self = .part(letter: letter)
        case (let item?, let letter?) where Self.isFigures(item) && Self.isLetter(letter):
            self = .partOf(item, letter: letter, number: Self.number(of: letter, in: item))
        case (let item?, let part?) where text.contains("\(item).\(part)") && Self.isFigures(item + part):
            self = .partOf(item, letter: part, number: "\(item).\(part)")
        default: self = .unreadable
        }
    }

    /// The letter that opens the words of an item, as in "a) 2010-11" and "(b) 2011-12", and what follows.
    static func letter(opening words: String) -> (letter: String, rest: String)? {
        let text = words.hasPrefix("(") ? words.dropFirst() : words[...]
        guard let bracket = text.firstIndex(of: ")") else { return nil }
        let letter = text[..<bracket].lowercased()
        let rest = text[text.index(after: bracket)...]
        guard isLetter(letter), rest.first?.isWhitespace == true else { return nil }
        return (letter, rest.inOneLine)
    }

    static func number(of letter: String, in item: String) -> String { "\(item)(\(letter))" }

    /// The figures and the letters of a text, each run of them apart.
    private static func runs(of text: String) -> [String] {
        var runs: [String] = []
        var last: Character = " "
        for character in text {
            defer { last = character }
            guard character.isASCII, character.isLetter || character.isNumber else { continue }
            let goesOn = character.isNumber ? last.isNumber : last.isLetter
            if goesOn, let run = runs.popLast() {
                runs.append(run + String(character))
            } else {
                runs.append(String(character))
            }
        }
        return runs
    }

    /// No agenda counts further than four figures, even where its numbers run on from year to year.
    private static func isFigures(_ run: String) -> Bool {
        run.utf8.count <= 4 && run.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// One letter, or a small Roman number.
    private static func isLetter(_ run: String) -> Bool {
        guard let first = run.utf8.first else { return false }
        if run.utf8.count == 1 { return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) }
        return run.utf8.count <= 5 && run.allSatisfy { "ivx".contains($0) }
    }
}
