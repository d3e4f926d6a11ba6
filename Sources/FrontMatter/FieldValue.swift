// How a text is written after a field's colon, so that it reads back as it was.
extension String {
    /// The text as it stands, where nobody can take it for anything else, or in quotation marks. It is put on one
    /// line, without what text may not hold.
    public var asFieldValue: String {
        let line = String(String.UnicodeScalarView(unicodeScalars.map { $0.isOrdinary ? $0 : " " }))
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !line.isPlainWithoutDoubt else { return line }
        return "\"\(line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }

    /// Narrower than the reader is: quotation marks never hurt, and a person sees at once that this is text.
    private var isPlainWithoutDoubt: Bool {
        guard let first, first.isLetter, last != ":" else { return false }
        return !Self.wordsWithMeaning.contains(lowercased())
            && unicodeScalars.allSatisfy { scalar in
                scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || " ,.;()/'’-–".unicodeScalars.contains(scalar)
            }
    }

    private static let wordsWithMeaning: Set<String> = [
        "true", "false", "yes", "no", "on", "off", "y", "n", "null",
    ]
}
