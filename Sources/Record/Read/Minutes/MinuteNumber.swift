/// The number of a minute or a paragraph: `3`, `7.1.3`, `10(a)`, `3.2a`.
struct MinuteNumber: Hashable {
    let text: String
    /// The numbers between the full stops; a letter is no part of them.
    let components: [Int]

    private init(text: String, components: [Int]) {
        self.text = text
        self.components = components
    }

    /// The whole of a text: `89.4`.
    init?(_ text: some StringProtocol) {
        var rest = Substring(text)
        guard let number = Self.read(from: &rest), rest.isEmpty else { return nil }
        self = number
    }

    /// Takes a number off the front of a text.
    static func read(from text: inout Substring) -> MinuteNumber? {
        var rest = text
        var components: [Int] = []
        repeat {
            if !components.isEmpty { rest.removeFirst() }
            guard components.count < deepest, let component = component(from: &rest) else { return nil }
            components.append(component)
        } while rest.first == "." && isDigit(rest.dropFirst().first)
        takeLetter(from: &rest)
        let number = MinuteNumber(text: String(text[..<rest.startIndex]), components: components)
        text = rest
        return number
    }

    private static let deepest = 5

    /// Up to four digits, the first of them not 0: `05` belongs to a date or a time.
    private static func component(from text: inout Substring) -> Int? {
        let digits = text.prefix(5).prefix { isDigit($0) }
        guard digits.count <= 4, digits.first != "0", let component = Int(digits) else { return nil }
        text.removeFirst(digits.count)
        return component
    }

    private static func isDigit(_ character: Character?) -> Bool {
        guard let character else { return false }
        return ("0"..."9").contains(character) && character.isASCII
    }

    /// `(a)`, or a letter alone where it cannot be the `m` of an amount or the `p` of a price.
    private static func takeLetter(from text: inout Substring) {
        let next = text.prefix(3)
        if next.count == 3, next.first == "(", next.last == ")",
            next.dropFirst().first.map({ ("a"..."z").contains($0) && $0.isASCII }) ?? false
        {
            text.removeFirst(3)
        } else if let letter = next.first, letter.isASCII, ("a"..."h").contains(letter),
            !(next.dropFirst().first?.isLetter ?? false)
        {
            text.removeFirst()
        }
    }
}

extension MinuteNumber {
    /// The address of the paragraph with this number within its page: `p3.2`.
    var address: String { "p" + text.filter { $0 != "(" && $0 != ")" } }

    /// The number that an address pins.
    init?(pinnedBy address: String) {
        guard address.first == "p", let number = MinuteNumber(address.dropFirst()),
            number.components.count > 1
        else { return nil }
        self = number
    }

    /// The number of a paragraph by its count within this section.
    func paragraph(_ count: Int) -> MinuteNumber {
        MinuteNumber(text: "\(text).\(count)", components: components + [count])
    }

    /// The how manyth paragraph of a section it is; nil for one of another section, or further down.
    func count(in section: MinuteNumber) -> Int? {
        components.dropLast() == section.components[...] ? components.last : nil
    }

    /// Whether it is the number of a paragraph of a section. After its part 7.1, section 7 may go on with 7.2.
    func belongs(to section: MinuteNumber) -> Bool {
        if components.count > section.components.count {
            return components.starts(with: section.components)
        }
        return components.count > 1 && components.count == section.components.count
            && components.dropLast() == section.components.dropLast()
    }

    /// Whether it is the very next one: 3.3 or 3.2.1 after 3.2.
    func follows(_ previous: MinuteNumber) -> Bool {
        guard let last = components.last else { return false }
        if components.dropLast() == previous.components[...] { return last == 1 }
        return components.dropLast() == previous.components.dropLast()
            && previous.components.last.map { last == $0 + 1 } ?? false
    }
}
