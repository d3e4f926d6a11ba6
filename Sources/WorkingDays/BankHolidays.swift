/// The bank holidays of one division from 2000 to 2100: by rule, but for the years that a published file covers.
public struct BankHolidays: Sendable {
    public static let years = 2000...2100

    public let division: Division
    private let byYear: [Int: [BankHoliday]]
    private let byDate: [CivilDate: BankHoliday]

    /// A year that the file has from New Year to Christmas is the file's alone; a year that it has only in part keeps
    /// the days by rule and gains the file's. The file says nothing about other years and other divisions.
    public init(of division: Division, overriddenBy file: BankHolidayFile? = nil) {
        let rules = BankHolidayRules(division: division)
        var byYear: [Int: [BankHoliday]] = [:]
        var byDate: [CivilDate: BankHoliday] = [:]
        for year in Self.years {
            let byRule = rules.holidays(in: year)
            let holidays = file?.year(year, of: division).overriding(byRule) ?? byRule
            byYear[year] = holidays
            for holiday in holidays { byDate[holiday.date] = holiday }
        }
        self.division = division
        self.byYear = byYear
        self.byDate = byDate
    }

    /// In the order of the calendar; none outside 2000 to 2100.
    public func holidays(in year: Int) -> [BankHoliday] {
        byYear[year] ?? []
    }

    /// The bank holiday on a day; nothing, too, where the day is outside 2000 to 2100.
    public func holiday(on date: CivilDate) -> BankHoliday? {
        byDate[date]
    }
}
