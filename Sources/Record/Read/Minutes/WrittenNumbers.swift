/// Tells the numbers of paragraphs from the dates, times and amounts that look like them.
///
/// It is asked in reading order, as a number that leaps ahead of the ones before it is a time or a date.
struct WrittenNumbers {
    private var last: MinuteNumber?
    private static let longestLeap = 10

    /// The number a paragraph begins with. One that is not its section's must look all the more like one.
    mutating func number(atStartOf words: Substring, in section: MinuteNumber?) -> LeadingNumber? {
        guard let leading = LeadingNumber(of: words), isPlausible(leading),
            isOwn(leading.number, in: section) || leading.opensSentence
        else { return nil }
        last = leading.number
        return leading
    }

    /// The number a line within a paragraph begins with, where it is the very next one.
    mutating func number(atStartOfLine line: Substring, in section: MinuteNumber?) -> MinuteNumber? {
        guard let leading = LeadingNumber(of: line), isPlausible(leading), leading.opensSentence,
            last.map(leading.number.follows) ?? false || section.map(leading.number.follows) ?? false
        else { return nil }
        last = leading.number
        return leading.number
    }

    private func isOwn(_ number: MinuteNumber, in section: MinuteNumber?) -> Bool {
        section.map(number.belongs) ?? false
    }

    private func isPlausible(_ leading: LeadingNumber) -> Bool {
        let components = leading.number.components
        guard components.count > 1, let count = components.last, !leading.carriesOn else { return false }
        let counted = last.map { $0.components.dropFirst(components.count - 1).first ?? 0 } ?? 0
        return count <= counted + Self.longestLeap
    }
}
