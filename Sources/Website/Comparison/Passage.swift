/// A block of two versions of a text: a heading, a paragraph, a list item or a row of a table.
struct Passage: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case heading(level: Int)
        case paragraph, listItem, tableRow
    }

    enum Change: Hashable, Sendable {
        case same, added, removed, changed
    }

    enum Piece: Hashable, Sendable {
        case same(String)
        case removed(String)
        case added(String)
    }

    /// As it stands in the newer version; of what is removed, as it stood in the older.
    let kind: Kind
    let change: Change
    /// In reading order, without the number in front. What is the same is written as in the newer version.
    let pieces: [Piece]
    /// The numbers in front of it, such as "3.2" or "a)", in the version they are of.
    let oldNumber: String?
    let newNumber: String?

    var isHeading: Bool {
        if case .heading = kind { true } else { false }
    }

    /// Whether it stands in both versions, under two numbers.
    var isRenumbered: Bool {
        guard change == .same || change == .changed else { return false }
        return BlockNumber.label(of: oldNumber) != BlockNumber.label(of: newNumber)
    }
}
