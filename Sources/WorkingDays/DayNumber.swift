// The count of days since 1 January 1970. Both directions reckon in years that begin on 1 March, so that
// a leap day is the last day of its year and every month starts at a fixed distance from the first.
extension CivilDate {
    /// Days since 1 January 1970, negative before it.
    public var dayNumber: Int {
        let marchYear = month.rawValue > 2 ? year : year - 1
        let monthsSinceMarch = (month.rawValue + 9) % 12
        let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
        return marchYear * 365 + leapDays + Self.daysBefore(monthsSinceMarch) + day - 1 - Self.dayZero
    }

    /// The day with this number; nothing beyond the years 1 to 9999.
    public init?(dayNumber: Int) {
        guard Self.dayNumbers.contains(dayNumber) else { return nil }
        var days = dayNumber + Self.dayZero
        let cycles = days / 146_097
        days %= 146_097
        // The last century of four, and the last year of four, are a day longer: hence no fifth one.
        let centuries = min(days / 36_524, 3)
        days -= centuries * 36_524
        let leapCycles = days / 1_461
        days %= 1_461
        let years = min(days / 365, 3)
        days -= years * 365

        let monthsSinceMarch = (days * 5 + 2) / 153
        let isNextYear = monthsSinceMarch >= 10
        self.init(
            year: cycles * 400 + centuries * 100 + leapCycles * 4 + years + (isNextYear ? 1 : 0),
            month: isNextYear ? monthsSinceMarch - 9 : monthsSinceMarch + 3,
            day: days - Self.daysBefore(monthsSinceMarch) + 1
        )
    }

    /// From 1 January of year 1 to 31 December 9999.
    private static let dayNumbers = -719_162...2_932_896
    /// The days from 1 March of year 0 to 1 January 1970.
    private static let dayZero = 719_468

    /// From March on, months run 31, 30, 31, 30, 31 days and begin again: 153 days in every five.
    private static func daysBefore(_ monthsSinceMarch: Int) -> Int {
        (monthsSinceMarch * 153 + 2) / 5
    }
}
