/// One row of an agenda's table, cell by cell.
struct AgendaRow {
    struct Cell {
        /// The node that its words begin with.
        let start: Int
        let text: String
    }

    let node: Int
    let number: Cell
    let item: Cell
    let lead: Cell?
    let minutes: Cell?
    /// Where its paper is in the pack; nil for an empty cell, and for one with a dash in it.
    let pages: String?
    /// The text of every cell but the item's, also of columns that mean nothing else to an agenda.
    let textsBesideItem: [String]

    /// Where the row stands in the count: by its number cell, or by the letter that opens its words.
    let place: AgendaNumber
    /// The words of the item, without the letter that is its number.
    let words: String

    /// Nothing, where the row is too short to have a number and an item.
    init?(_ node: Int, cells: [Cell], columns: AgendaColumns) {
        func cell(_ column: Int?) -> Cell? {
            column.flatMap { cells.indices.contains($0) ? cells[$0] : nil }
        }
        guard let number = cell(columns.number), let item = cell(columns.item) else { return nil }
        self.node = node
        self.number = number
        self.item = item
        lead = cell(columns.lead)
        minutes = cell(columns.minutes)
        let pages = cell(columns.pages)?.text.inOneLine ?? ""
        self.pages = pages.contains { $0.isLetter || $0.isNumber } ? pages : nil
        textsBesideItem = cells.indices.filter { $0 != columns.item }.map { cells[$0].text }

        let place = AgendaNumber(reading: AgendaSession.withoutClosedMarks(number.text))
        if place == .none, let opening = AgendaNumber.letter(opening: item.text.inOneLine) {
            self.place = .part(letter: opening.letter)
            words = opening.rest
        } else {
            // A heading in the first cell of an otherwise empty row is no number that went wrong.
            let isHeading = place == .unreadable && item.text.inOneLine.isEmpty
            self.place = isHeading ? .none : place
            words = item.text
        }
    }

    /// The words of a row without a number.
    var headingWords: String {
        item.text.inOneLine.isEmpty ? number.text.inOneLine : item.text.inOneLine
    }

    var isPart: Bool {
        switch place {
        case .part, .partOf: true
        case .none, .item, .unreadable: false
        }
    }

    /// A report that is only sent round often says so where the others have their length.
    var kindByLength: AgendaItem.Kind? {
        let words = FoldedWords(minutes?.text ?? "").words
        return words.starts(with: ["written", "report"]) ? .writtenReport : nil
    }
}
