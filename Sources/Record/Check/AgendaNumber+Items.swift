extension AgendaNumber {
    /// The number as an agenda's items have it: "Item 7." is "7", and "10a" is "10(a)".
    static func ofItem(written text: String) -> String {
        switch AgendaNumber(reading: text) {
        case .item(let number), .partOf(_, _, let number): number
        case .none, .part, .unreadable: text
        }
    }
}
