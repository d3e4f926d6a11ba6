extension CivilDate {
    /// "The first Monday of May in 2026"; nothing beyond the years 1 to 9999.
    static func first(_ weekday: Weekday, of month: Month, in year: Int) -> CivilDate? {
        CivilDate(year: year, month: month, day: 1)?.orNext(weekday)
    }

    /// "The last Sunday of March in 2026"; nothing beyond the years 1 to 9999.
    static func last(_ weekday: Weekday, of month: Month, in year: Int) -> CivilDate? {
        CivilDate(year: year, month: month, day: month.length(in: year) - 6)?.orNext(weekday)
    }

    /// This day, if it is that day of the week, else the first one after it that is.
    func orNext(_ weekday: Weekday) -> CivilDate? {
        adding(days: (weekday.rawValue - self.weekday.rawValue + 7) % 7)
    }
}
