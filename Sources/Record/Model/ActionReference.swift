import WorkingDays

/// What an action is called within the meeting that raised it.
public enum ActionReference: Hashable, Sendable {
    /// The month of the meeting and a number given there: `07/01`.
    case month(Month, number: Int)
    /// The minute that raised it and a count within that minute: `89/1`.
    case minute(Int, number: Int)

    static let numbersOfMonth = 1...99
    static let minutes = 1...999
    static let numbersOfMinute = 1...999

    /// The one way it is written. Two digits on either side always mean a month, so that no two references
    /// share a text: the tenth action of minute 10 is `10/010`.
    public var text: String { written(with: "/") }

    /// As it stands in an address: `07-01`.
    public var addressPart: String { written(with: "-") }

    private func written(with separator: Character) -> String {
        switch self {
        case .month(let month, let number):
            "\(month.rawValue.padded(to: 2))\(separator)\(number.padded(to: 2))"
        case .minute(let minute, let number):
            if (10...12).contains(minute), (10...99).contains(number) {
                "\(minute)\(separator)\(number.padded(to: 3))"
            } else {
                "\(minute)\(separator)\(number)"
            }
        }
    }
}
