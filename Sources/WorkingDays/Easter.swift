/// The feast on which Good Friday and Easter Monday depend.
public enum Easter {
    /// The first Sunday after the church's full moon, which is the first one on or after 21 March. Nothing for a
    /// year before the Gregorian calendar, or after 9999.
    public static func sunday(in year: Int) -> CivilDate? {
        guard year >= 1583, year <= CivilDate.years.upperBound else { return nil }
        return CivilDate(year: year, month: .march, day: 21)?
            .adding(days: daysToFullMoon(in: year) + 1)?
            .orNext(.sunday)
    }

    /// How long after 21 March the church's table puts the moon.
    private static func daysToFullMoon(in year: Int) -> Int {
        let century = year / 100
        let yearOfMoonCycle = year % 19
        let leapDaysLeftOut = century - century / 4
        let moonCorrection = (century * 8 + 13) / 25
        let days = (yearOfMoonCycle * 19 + leapDaysLeftOut - moonCorrection + 15) % 30
        // The table has 29 places for 30 values: the last ones are drawn back by a day.
        return days == 29 || (days == 28 && yearOfMoonCycle > 10) ? days - 1 : days
    }
}
