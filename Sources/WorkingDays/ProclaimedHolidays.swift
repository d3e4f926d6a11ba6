// What no rule foretells: days that were moved, and days that were given once. A new proclamation is a line here.

/// A holiday of every year that was on another day in some.
enum MovedHoliday {
    static func earlyMay(in year: Int) -> CivilDate? {
        switch year {
        // Seventy-five years after the end of the war in Europe.
        case 2020: CivilDate(year: 2020, month: .may, day: 8)
        default: nil
        }
    }

    /// Each time to make four days in a row with a jubilee.
    static func spring(in year: Int) -> CivilDate? {
        switch year {
        case 2002: CivilDate(year: 2002, month: .june, day: 4)
        case 2012: CivilDate(year: 2012, month: .june, day: 4)
        case 2022: CivilDate(year: 2022, month: .june, day: 2)
        default: nil
        }
    }
}

/// A bank holiday of one year only.
struct OneOffHoliday {
    let name: String
    let year: Int
    let month: Month
    let day: Int
    let divisions: Set<Division>

    var date: CivilDate? { CivilDate(year: year, month: month, day: day) }

    private init(_ name: String, _ day: Int, _ month: Month, _ year: Int, in divisions: [Division]) {
        self.name = name
        self.year = year
        self.month = month
        self.day = day
        self.divisions = Set(divisions)
    }

    static let all = [
        OneOffHoliday("Queen’s Golden Jubilee", 3, .june, 2002, in: Division.allCases),
        OneOffHoliday("Royal wedding", 29, .april, 2011, in: Division.allCases),
        OneOffHoliday("Queen’s Diamond Jubilee", 5, .june, 2012, in: Division.allCases),
        OneOffHoliday("Queen’s Platinum Jubilee", 3, .june, 2022, in: Division.allCases),
        OneOffHoliday("State Funeral of Queen Elizabeth II", 19, .september, 2022, in: Division.allCases),
        OneOffHoliday("Coronation of King Charles III", 8, .may, 2023, in: Division.allCases),
        OneOffHoliday("Scotland at the World Cup", 15, .june, 2026, in: [.scotland]),
    ]
}
