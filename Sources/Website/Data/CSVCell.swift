/// A cell of a CSV file, so that a spreadsheet shows its text and runs nothing.
struct CSVCell {
    /// What is written: the text, after an apostrophe where it would else be run.
    let text: String

    init(_ text: String) {
        self.text = Self.wouldRun(text) ? "'" + text : text
    }

    func write(isAlone: Bool, into bytes: inout [UInt8]) {
        let needsQuotes = text.utf8.contains { ",\"\r\n".utf8.contains($0) } || isAlone && text.isEmpty
        guard needsQuotes else {
            bytes += text.utf8
            return
        }
        let quote = UInt8(ascii: "\"")
        bytes.append(quote)
        for byte in text.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }

    // MARK: Formulas

    /// Whether a spreadsheet takes it for a formula. Spaces before one, and signs of other widths, do not stop all
    /// of them. A signed number is run too, and gives itself; a lone dash gives nothing.
    private static func wouldRun(_ text: String) -> Bool {
        var rest = Substring(text).unicodeScalars
        while let first = rest.first, isPassedOver(first) { rest = rest.dropFirst() }
        guard let first = rest.first else { return false }
        switch first {
        case "=", "＝", "﹦", "@", "＠", "﹫", "\t", "\r", "\n": return true
        case "+", "＋", "﹢", "-", "－", "﹣": return !isNumber(rest.dropFirst()) && text != "-"
        default: return false
        }
    }

    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        if "\t\r\n".unicodeScalars.contains(scalar) { return false }
        return scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
    }

    /// "156", "22.6%", "£3", "1,200", with spaces around its parts.
    private static func isNumber(_ text: Substring.UnicodeScalarView) -> Bool {
        var rest = text.drop { $0 == " " }
        if let first = rest.first, "£€$".unicodeScalars.contains(first) {
            rest = rest.dropFirst().drop { $0 == " " }
        }
        let figures = rest.prefix { isDigit($0) || $0 == "," || $0 == "." }
        guard figures.first.map(isDigit) ?? false, figures.last.map(isDigit) ?? false,
            figures.count(where: { $0 == "." }) <= 1
        else { return false }
        rest = rest[figures.endIndex...].drop { $0 == " " }
        if rest.first == "%" { rest = rest.dropFirst().drop { $0 == " " } }
        return rest.isEmpty
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar)
    }
}
