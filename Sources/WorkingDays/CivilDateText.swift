// A date as it is written: for machines, for readers, and in the short form that a working uses.
extension CivilDate: CustomStringConvertible {
    /// "2025-07-01".
    public var iso: String {
        "\(year.padded(to: 4))-\(month.rawValue.padded(to: 2))-\(day.padded(to: 2))"
    }

    /// "Tuesday 1 July 2025".
    public var longEnglish: String { "\(weekday.name) \(english)" }

    /// "1 July 2025".
    public var english: String { "\(day) \(month.name) \(year)" }

    /// "Tue 1 July", and "Tue 1 July 2025" where the reader is in another year.
    public func shortEnglish(readIn readersYear: Int?) -> String {
        let dayAndMonth = "\(weekday.shortName) \(day) \(month.name)"
        return year == readersYear ? dayAndMonth : "\(dayAndMonth) \(year)"
    }

    public var description: String { iso }
}

extension Int {
    /// With noughts before it: 7 padded to 2 is "07".
    package func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(width - digits.count, 0)) + digits
    }
}
