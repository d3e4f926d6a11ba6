/// The number of a clause: `3`, `3.2`, `3(a)`.
struct ClauseNumber: Hashable {
    let text: String

    init(_ number: MinuteNumber) {
        text = number.text
    }

    private init(text: String) {
        self.text = text
    }

    /// The number of a point within this clause; its labels are those of the levels above it, too.
    func point(_ labels: [String]) -> ClauseNumber {
        ClauseNumber(text: text + labels.map { "(\($0))" }.joined())
    }

    /// The address of the clause within its page: `p3.a`.
    var address: String { "p" + text.replacing("(", with: ".").replacing(")", with: "") }
}
