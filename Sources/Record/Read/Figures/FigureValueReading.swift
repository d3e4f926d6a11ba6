extension FigureValue {
    /// Reads "1,477", "£67,273.23", "+ 22.6%", "<5", "312 73%". What is not surely one number is none.
    init(reading cell: String) {
        text = cell.inOneLine
        if let number = FigureNumber(reading: text) {
            meaning = .number(number)
        } else if Self.isSuppressed(text) {
            meaning = .suppressed
        } else {
            meaning = .text
        }
    }

    /// "<5", "> 95%", "fewer than 5", "*", "[c]", "suppressed".
    private static func isSuppressed(_ text: String) -> Bool {
        if marks.contains(text.lowercased()) { return true }
        if let first = text.first, "<>≤≥".contains(first) {
            return isNumber(text.dropFirst().drop { $0 == "=" || $0 == " " })
        }
        return bounds.contains { text.following($0).map(isNumber) ?? false }
    }

    private static func isNumber(_ text: Substring) -> Bool {
        FigureNumber(reading: String(text.withoutOuterSpaces)) != nil
    }

    private static let marks: Set<String> = [
        "*", "**", "†", "[c]", "(c)", "suppressed", "[suppressed]", "(suppressed)", "supp", "supp.",
        "withheld",
        "redacted", "confidential", "not disclosed", "not shown",
    ]
    private static let bounds = ["fewer than", "less than", "under", "below", "more than", "over", "above"]
}

extension FigureNumber {
    /// More digits than any of these papers has, and still exact in every program.
    private static let mostDigits = 15

    /// A sign, £, digits with commas between thousands, a decimal part, %: nothing else, and each at its place.
    init?(reading text: String) {
        var rest = text[...]
        let isBracketed = Self.takeBrackets(from: &rest)
        var isNegative = Self.takeSign(from: &rest)
        let isMoney = Self.take("£", from: &rest)
        if isMoney, isNegative == nil { isNegative = Self.takeSign(from: &rest) }
        guard let (figures, decimals) = Self.takeFigures(from: &rest) else { return nil }
        let unit: Unit
        switch rest.withoutOuterSpaces.lowercased() {
        case "" where isMoney: unit = .pounds
        case "": unit = .count
        case "%", "per cent", "percent": unit = .percent
        default: return nil
        }
        // In accounts brackets take away; of anything but money nobody can say what they do.
        if isMoney != (unit == .pounds) || isBracketed && (!isMoney || isNegative != nil) { return nil }
        guard let digits = Int(figures) else { return nil }
        self.init(
            digits: isNegative == true || isBracketed ? -digits : digits, decimals: decimals, unit: unit)
    }

    private static func takeBrackets(from text: inout Substring) -> Bool {
        guard text.first == "(", text.last == ")", text.utf8.count > 2 else { return false }
        text = text.dropFirst().dropLast()
        return true
    }

    /// Whether it is a minus; nil without a sign. Papers set any dash for a minus, some with a space after it.
    private static func takeSign(from text: inout Substring) -> Bool? {
        guard let first = text.first, "+-−–".contains(first) else { return nil }
        text = text.dropFirst().drop { $0 == " " }
        return first != "+"
    }

    private static func take(_ mark: Character, from text: inout Substring) -> Bool {
        guard text.first == mark else { return false }
        text = text.dropFirst().drop { $0 == " " }
        return true
    }

    /// "1,477" and "67273.23" without the commas and the point. Commas part all thousands or none.
    private static func takeFigures(from text: inout Substring) -> (figures: String, decimals: Int)? {
        let written = text.prefix { isDigit($0) || $0 == "," || $0 == "." }
        text = text[written.endIndex...]
        let halves = written.split(separator: ".", omittingEmptySubsequences: false)
        let groups = (halves.first ?? "").split(separator: ",", omittingEmptySubsequences: false)
        let decimals = halves.dropFirst().first ?? ""
        let isGrouped =
            groups.count == 1 || groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
        let whole = groups.joined()
        guard halves.count <= 2, !whole.isEmpty, groups.first?.isEmpty == false, isGrouped,
            halves.count == 1 || !decimals.isEmpty && decimals.allSatisfy(isDigit),
            whole == "0" || whole.first != "0", whole.count + decimals.count <= mostDigits
        else { return nil }
        return (whole + decimals, decimals.count)
    }

    private static func isDigit(_ character: Character) -> Bool {
        character.isASCII && character.isNumber
    }
}
