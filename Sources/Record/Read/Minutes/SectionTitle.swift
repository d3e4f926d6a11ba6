/// The words of a heading, its number apart.
struct SectionTitle {
    let number: MinuteNumber?
    /// The number as it is written: `3.`
    let label: Substring?
    /// Nil where the number is all there is.
    let title: String?

    init(_ words: String) {
        if let leading = LeadingNumber(of: words[...]), leading.isClosed || Self.isNumbered(leading) {
            number = leading.number
            label = leading.label
            title = leading.rest.isEmpty ? nil : String(leading.rest)
        } else {
            number = nil
            label = nil
            title = words.isEmpty ? nil : words
        }
    }

    /// Without a full stop a number could be a year, the day of a date or an amount.
    private static func isNumbered(_ leading: LeadingNumber) -> Bool {
        if leading.carriesOn { return false }
        guard leading.number.components.count == 1 else { return true }
        return leading.number.components.allSatisfy { $0 < 1000 } && !leading.isDay
    }
}

extension LeadingNumber {
    /// Whether a paragraph can have it for a number that is whole: not "12 March" and not "2 officers".
    var isParagraphNumber: Bool { !carriesOn && !isDay && opensSentence }

    /// Whether a month follows.
    fileprivate var isDay: Bool { Self.months.contains(rest.prefix { $0.isLetter }) }

    private static let months: Set<Substring> = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
}
