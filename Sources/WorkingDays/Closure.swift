/// Days on which a partnership itself is closed, and why.
public struct Closure: Hashable, Sendable {
    public let first: CivilDate
    public let last: CivilDate
    public let reason: String

    public init(on date: CivilDate, reason: String) {
        self.first = date
        self.last = date
        self.reason = reason
    }

    /// With both its first and its last day; nothing, where it would end before it begins.
    public init?(from first: CivilDate, to last: CivilDate, reason: String) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
        self.reason = reason
    }

    public func contains(_ date: CivilDate) -> Bool {
        first <= date && date <= last
    }
}
