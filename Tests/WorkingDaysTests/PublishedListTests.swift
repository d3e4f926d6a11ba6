import Foundation
import Testing
import WorkingDays

/// GOV.UK's list for 2019 to 2028, where it has been put beside this package.
private let publishedList = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "shared/data/bank-holidays.json")

@Suite(
    "The published list of 2019 to 2028",
    .enabled(if: FileManager.default.fileExists(atPath: publishedList.path(percentEncoded: false))))
struct PublishedListTests {
    private let file: BankHolidayFile

    init() throws {
        file = try BankHolidayFile(reading: [UInt8](Data(contentsOf: publishedList)))
    }

    @Test(
        "has the days that the rules give, and the same substitutes",
        arguments: [(Division.englandAndWales, 83), (.scotland, 94), (.northernIreland, 103)])
    func agreesWithTheRules(division: Division, count: Int) {
        let table = BankHolidays(of: division)
        var published = 0
        for year in 2019...2028 {
            let list = file.holidays(in: year, of: division)
            let rules = table.holidays(in: year)
            #expect(list.map(\.date) == rules.map(\.date))
            #expect(list.map(\.isSubstitute) == rules.map(\.isSubstitute))
            published += list.count
        }
        #expect(published == count)
    }

    @Test("has whole years", arguments: Division.allCases)
    func wholeYears(division: Division) {
        #expect(file.partYears == [])
        #expect(file.holidays(in: 2018, of: division) == [])
        #expect(file.holidays(in: 2029, of: division) == [])
    }

    @Test("moves no deadline")
    func sameDeadlines() throws {
        let overridden = WorkingCalendar(BankHolidays(of: .englandAndWales, overriddenBy: file))
        let first = try day("2019-01-08")
        for offset in 0..<3_600 {
            let meeting = try #require(first.adding(days: offset))
            #expect(
                try overridden.workingDay(before: meeting, by: 1).date
                    == england.workingDay(before: meeting, by: 1).date)
        }
    }
}
