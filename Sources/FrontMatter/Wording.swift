import Diagnostics

// How messages show what stands in a file: never at great length, and ready to be written down.

extension String {
    private static let longest = 60

    /// The first sixty characters; what is left out shows as `…`.
    var shortened: String {
        let start = unicodeScalars.prefix(Self.longest)
        return start.endIndex == unicodeScalars.endIndex ? self : String(start) + "…"
    }

    /// In the quotation marks that need the least change to the text.
    var inQuotationMarks: String {
        if !contains("\"") && !contains("\\") { return "\"\(shortened)\"" }
        return "'\(shortened.replacing("'", with: "''"))'"
    }

    var trimmingSpaces: String {
        var text = self[...]
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}

extension SourceText {
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    func shown(_ range: Range<Int>) -> String {
        text(range).shortened
    }
}

extension BlockReader {
    /// A line as it should be written, with another value: `title: "Deep dive: e-scooters"`.
    func rewritten(_ line: Line, valueStart: Int, value: String) -> String {
        let content = source.bytes[line.start..<valueStart].firstIndex { $0 != .space } ?? valueStart
        return "`\(source.shown(content..<valueStart))\(value)`"
    }
}
