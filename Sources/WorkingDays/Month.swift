/// A month of the year; its raw value is its number.
public enum Month: Int, CaseIterable, Hashable, Sendable {
    case january = 1
    case february, march, april, may, june, july, august, september, october, november, december

    /// "July".
    public var name: String { Self.names[rawValue - 1] }

    /// Reads "July", "july" or "Jul": the name, or its first three letters or more.
    public init?(named text: some StringProtocol) {
        guard let month = Self.allCases.first(where: { $0.name.isAbbreviated(by: text) }) else { return nil }
        self = month
    }

    func length(in year: Int) -> Int {
        switch self {
        case .april, .june, .september, .november: 30
        case .february: Self.isLeapYear(year) ? 29 : 28
        default: 31
        }
    }

    private static func isLeapYear(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    private static let names = [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ]
}

extension String {
    /// Whether a text is this name or its first letters, at least three, in capitals or not.
    func isAbbreviated(by text: some StringProtocol) -> Bool {
        text.utf8.count >= 3 && lowercased().hasPrefix(text.lowercased())
    }
}
