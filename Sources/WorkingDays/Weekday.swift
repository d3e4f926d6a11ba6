/// A day of the week; its raw value counts from Monday as 1.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// "Tuesday".
    public var name: String { Self.names[rawValue - 1] }

    /// "Tue".
    public var shortName: String { String(name.prefix(3)) }

    public var isWeekend: Bool { self == .saturday || self == .sunday }

    /// Reads "Tuesday", "tuesday", "Tue" or "Tues": the name, or its first three letters or more.
    public init?(named text: some StringProtocol) {
        guard let day = Self.allCases.first(where: { $0.name.isAbbreviated(by: text) }) else { return nil }
        self = day
    }

    private static let names = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
}
