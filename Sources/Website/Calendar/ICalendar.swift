/// A calendar as RFC 5545 has it: components with properties, a line each.
struct ICalendar {
    private(set) var bytes: [UInt8] = []

    mutating func begin(_ component: String) { add(line: "BEGIN:\(component)") }
    mutating func end(_ component: String) { add(line: "END:\(component)") }

    /// A property whose value is written as it is: a date, a number, a word of the standard, an address.
    mutating func add(_ property: String, plain value: String) {
        add(line: "\(property):\(Self.withoutControls(value))")
    }

    /// A property whose value is text for people.
    mutating func add(_ property: String, text: String) {
        add(line: "\(property):\(Self.escaped(text))")
    }

    private static let mostOctets = 75

    /// Folds what is longer than a line may be, between characters and never within one.
    private mutating func add(line: String) {
        var width = 0
        for character in line {
            let count = character.utf8.count
            // A character of many parts can be longer than a line; then it may be cut between those.
            if count > Self.mostOctets - 1 {
                for scalar in character.unicodeScalars { append(Array(String(scalar).utf8), &width) }
            } else {
                append(Array(character.utf8), &width)
            }
        }
        bytes += Self.lineEnd
    }

    private mutating func append(_ piece: [UInt8], _ width: inout Int) {
        if width + piece.count > Self.mostOctets {
            bytes += Self.lineEnd + [UInt8(ascii: " ")]
            width = 1
        }
        bytes += piece
        width += piece.count
    }

    private static let lineEnd = [UInt8(ascii: "\r"), UInt8(ascii: "\n")]

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\\(scalar)"
            case "\n": escaped += "\\n"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return withoutControls(escaped)
    }

    /// Control characters would end the line, or the calendar.
    private static func withoutControls(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
    }
}
