/// A day on which the banks are shut, and how it came to be one.
public struct BankHoliday: Hashable, Sendable {
    public let date: CivilDate
    /// "Boxing Day"; the same for the day itself and for its substitute.
    public let name: String
    public let kind: Kind

    public enum Kind: Hashable, Sendable {
        /// On its usual day.
        case standing
        /// On a weekday because its own day is at the weekend. A published list does not say which day that was.
        case substitute(for: CivilDate?)
        /// On another day than usual, that year.
        case moved(from: CivilDate)
        /// In one year only.
        case oneOff
    }

    public init(date: CivilDate, name: String, kind: Kind = .standing) {
        self.date = date
        self.name = name
        self.kind = kind
    }

    public var isSubstitute: Bool {
        if case .substitute = kind { true } else { false }
    }

    /// "Boxing Day, substitute".
    public var words: String {
        switch kind {
        case .standing, .oneOff: name
        case .substitute: "\(name), substitute"
        case .moved(let usual): "\(name), moved from \(usual.day) \(usual.month.name)"
        }
    }
}
