/// What a cell of a table says: its words, and the number they stand for where they are one number.
public struct FigureValue: Hashable, Sendable {
    /// As it is written.
    public let text: String
    public let meaning: Meaning

    public enum Meaning: Hashable, Sendable {
        case number(FigureNumber)
        /// Held back so that nobody can be told from it, as in `<5`. It is no number, and none may be guessed.
        case suppressed
        /// Words, nothing at all, or more than one number.
        case text
    }

    public var number: FigureNumber? {
        if case .number(let number) = meaning { number } else { nil }
    }
}

/// A number as exact as it is written, with what it counts.
public struct FigureNumber: Hashable, Sendable {
    /// The digits without a decimal point: -228 in "-22.8%".
    public let digits: Int
    /// How many of the digits stand after the decimal point.
    public let decimals: Int
    public let unit: Unit

    public enum Unit: String, Hashable, Sendable {
        case count = ""
        case percent = "%"
        case pounds = "£"
    }

    /// In plain figures, for other programs: "-22.8", "67273.23".
    public var plain: String {
        let figures = String(digits.magnitude)
        let padded = String(repeating: "0", count: max(decimals + 1 - figures.count, 0)) + figures
        let whole = padded.dropLast(decimals)
        return (digits < 0 ? "-" : "") + whole + (decimals > 0 ? ".\(padded.suffix(decimals))" : "")
    }

    /// To draw it, not to reckon with.
    public var approximate: Double { Double(plain) ?? 0 }
}
