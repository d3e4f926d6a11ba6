import Testing
import WorkingDays

@Suite("Easter")
struct EasterTests {
    @Test(
        "is on the Sunday that the church's table gives",
        arguments: [
            "1583-04-10", "1818-03-22", "1886-04-25", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19",
            "1999-04-04", "2000-04-23", "2001-04-15", "2002-03-31", "2003-04-20", "2004-04-11", "2005-03-27",
            "2006-04-16", "2007-04-08", "2008-03-23", "2009-04-12", "2010-04-04", "2011-04-24", "2012-04-08",
            "2013-03-31", "2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21",
            "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05",
            "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2035-03-25", "2038-04-25", "2049-04-18",
            "2076-04-19", "2100-03-28", "2285-03-22", "3108-04-19",
        ])
    func knownDates(iso: String) throws {
        let expected = try day(iso)
        #expect(Easter.sunday(in: expected.year) == expected)
    }

    @Test("is a Sunday from 22 March to 25 April in every year")
    func bounds() throws {
        for year in 1583...9999 {
            let easter = try #require(Easter.sunday(in: year))
            #expect(easter.weekday == .sunday)
            let earliest = try #require(CivilDate(year: year, month: 3, day: 22))
            #expect((0...34).contains(earliest.days(until: easter)))
        }
    }

    @Test(
        "is not reckoned outside the Gregorian calendar",
        arguments: [1582, 0, -1, 10_000, Int.max, Int.min])
    func outside(year: Int) {
        #expect(Easter.sunday(in: year) == nil)
    }
}
