import Testing
@testable import WorkingDays

@Suite("A file of bank holidays")
struct BankHolidayFileTests {
    /// One whole year, in which Good Friday is left out and a day nobody foretold is put in.
    private let wholeYear = """
        {
          "england-and-wales": {
            "division": "england-and-wales",
            "events": [
              {"title": "New Year’s Day", "date": "2031-01-01", "notes": "", "bunting": true},
              {"title": "Jubilee", "date": "2031-06-06", "notes": "Extra bank holiday", "bunting": true},
              {"title": "Boxing Day", "date": "2031-12-26", "notes": "", "bunting": true},
              {"title": "Christmas", "date": "2031-12-25", "notes": "Substitute day", "bunting": true, "new": [1]}
            ]
          }
        }
        """

    /// The end of one year and the beginning of another, as no published file has them.
    private let partYears = """
        {"scotland": {"events": [
          {"title": "Winter holiday", "date": "2030-11-29"},
          {"title": "Boxing Day (observed)", "date": "2030-12-26"},
          {"title": "New Year’s Day", "date": "2031-01-01"}
        ]}}
        """

    @Test("has a year in the order of the calendar, with its substitutes and extra days")
    func contents() throws {
        let file = try read(wholeYear)
        #expect(
            file.holidays(in: 2031, of: .englandAndWales) == [
                BankHoliday(date: try day("2031-01-01"), name: "New Year’s Day"),
                BankHoliday(date: try day("2031-06-06"), name: "Jubilee", kind: .oneOff),
                BankHoliday(date: try day("2031-12-25"), name: "Christmas", kind: .substitute(for: nil)),
                BankHoliday(date: try day("2031-12-26"), name: "Boxing Day"),
            ])
        #expect(file.holidays(in: 2031, of: .scotland) == [])
        #expect(file.partYears == [])
    }

    @Test("overrides a whole year in its own division, and nothing else")
    func overridesWholeYears() throws {
        let file = try read(wholeYear)
        let overridden = BankHolidays(of: .englandAndWales, overriddenBy: file)
        #expect(overridden.holidays(in: 2031) == file.holidays(in: 2031, of: .englandAndWales))
        #expect(try overridden.holiday(on: day("2031-06-06"))?.name == "Jubilee")
        #expect(try overridden.holiday(on: day("2031-04-11")) == nil)

        let byRule = BankHolidays(of: .englandAndWales)
        #expect(try byRule.holiday(on: day("2031-04-11"))?.name == "Good Friday")
        for year in BankHolidays.years where year != 2031 {
            #expect(overridden.holidays(in: year) == byRule.holidays(in: year))
        }
        for division in [Division.scotland, .northernIreland] {
            #expect(
                BankHolidays(of: division, overriddenBy: file).holidays(in: 2031)
                    == BankHolidays(of: division).holidays(in: 2031))
        }
    }

    @Test("moves a deadline, and its working says so in the file's words")
    func movesDeadlines() throws {
        let calendar = WorkingCalendar(BankHolidays(of: .englandAndWales, overriddenBy: try read(wholeYear)))
        let answer = try calendar.workingDay(before: day("2031-06-09"), by: 1)
        #expect(answer.date == (try day("2031-06-05")))
        #expect(
            answer.working == [
                "Sun 8 June is at the weekend", "Sat 7 June is at the weekend",
                "Fri 6 June is a bank holiday (Jubilee)",
            ])
    }

    @Test("adds its days to a year that it has only in part, and says so")
    func partYearsAreAdded() throws {
        let file = try read(partYears)
        let (byRule, overridden) = (
            BankHolidays(of: .scotland), BankHolidays(of: .scotland, overriddenBy: file)
        )
        #expect(overridden.holidays(in: 2030).count == byRule.holidays(in: 2030).count + 1)
        #expect(try overridden.holiday(on: day("2030-11-29"))?.name == "Winter holiday")
        #expect(try overridden.holiday(on: day("2030-12-25"))?.name == "Christmas Day")
        #expect(try overridden.holiday(on: day("2030-12-26"))?.name == "Boxing Day (observed)")
        #expect(overridden.holidays(in: 2031) == byRule.holidays(in: 2031))

        let mend = "give the year whole; until then its days are added to the ones known by rule"
        #expect(
            file.partYears == [
                BankHolidayFileFault(
                    line: 2, column: 39, rule: "2030 does not run from New Year to Christmas in scotland",
                    mend: mend),
                BankHolidayFileFault(
                    line: 4, column: 41, rule: "2031 does not run from New Year to Christmas in scotland",
                    mend: mend),
            ])
    }

    @Test(
        "has a year whole from the first days of January to Christmas",
        arguments: [
            ("2030-01-01", "2030-12-26", true), ("2030-01-04", "2030-12-25", true),
            ("2030-01-05", "2030-12-26", false), ("2030-01-01", "2030-12-24", false),
            ("2030-02-01", "2030-12-26", false), ("2030-01-01", "2030-11-30", false),
        ])
    func whole(first: String, last: String, isWhole: Bool) throws {
        let events = [first, last].map { #"{"title": "Holiday", "date": "\#($0)"}"# }
        let file = try read(#"{"scotland": {"events": [\#(events.joined(separator: ","))]}}"#)
        #expect(file.partYears.isEmpty == isWhole)
        let count = BankHolidays(of: .scotland, overriddenBy: file).holidays(in: 2030).count
        #expect(isWhole ? count == 2 : count > 8)
    }

    @Test("with no events changes nothing", arguments: ["{}", #"{"scotland": {"events": []}}"#])
    func empty(text: String) throws {
        let file = try read(text)
        let table = BankHolidays(of: .scotland, overriddenBy: file)
        #expect(table.holidays(in: 2026) == BankHolidays(of: .scotland).holidays(in: 2026))
        #expect(file.partYears == [])
    }

    @Test("is told every fault it has, each in its place")
    func faults() {
        let text = """
            {
              "england": {"events": []},
              "scotland": {
                "division": "northern-ireland",
                "events": [
                  {"title": "Leap day", "date": "2027-02-29"},
                  {"title": "Thirteenth month", "date": "2027-13-01"},
                  {"title": "Long ago", "date": "1999-12-31"},
                  {"title": "Too far", "date": "2101-01-01"},
                  {"title": "In words", "date": "1 January 2027"},
                  {"title": "A number", "date": 20270101},
                  {"title": "No date"},
                  {"date": "2027-01-01"},
                  {"title": " ", "date": "2027-01-04", "notes": 7},
                  {"title": "Once", "date": "2027-05-03"},
                  {"title": "Twice", "date": "2027-05-03"},
                  "2027-12-25"
                ]
              },
              "northern-ireland": {"events": {}},
              "england-and-wales": []
            }
            """
        #expect(
            faults(in: text) == [
                "2:3 \"england\" is not a division (the divisions are england-and-wales, scotland and northern-ireland)",
                "4:17 the division must be \"scotland\" here, as the object is called",
                "6:37 there is no 29 February 2027 (February 2027 has 28 days)",
                "7:45 there is no month 13 (write it as 2025-12-25)",
                "8:37 31 December 1999 is outside the years 2000 to 2100",
                "9:36 1 January 2101 is outside the years 2000 to 2100",
                "10:37 \"1 January 2027\" is not a date (write it as 2027-01-01)",
                "11:37 the date must be a text such as \"2025-12-25\"",
                "12:7 an event must have a date",
                "13:7 an event must have a title",
                "14:17 the title must be a text with a word in it",
                "14:53 the notes must be a text",
                "16:34 3 May 2027 stands twice in scotland",
                "17:7 an event must be an object",
                "20:34 the events must be a list",
                "21:24 england-and-wales must be an object with its events",
            ])
    }

    @Test("that has no events at all is at fault")
    func noEvents() {
        #expect(faults(in: #"{"scotland": {"division": "scotland"}}"#) == ["1:14 scotland has no events"])
        #expect(faults(in: "[]") == ["1:1 it must be one object, with a member for each division"])
    }

    @Test("that is not JSON is told where it stops being it")
    func notJSON() {
        let mend = "(use the file as GOV.UK publishes it, at www.gov.uk/bank-holidays.json)"
        #expect(faults(in: "") == ["1:1 it is not JSON: the file ends too soon \(mend)"])
        #expect(
            faults(in: "{\r\n  \"scotland\": {\r\n    events: []\r\n") == [
                "3:5 it is not JSON: a name in quotation marks must stand here \(mend)"
            ])
        #expect(
            faults(in: "{\r\r\n\n!") == [
                "4:1 it is not JSON: a name in quotation marks must stand here \(mend)"
            ])
        #expect(
            faults(in: "<!DOCTYPE html>") == ["1:1 it is not JSON: a value must stand here \(mend)"])
    }

    @Test("larger than any real one is not read")
    func tooLarge() {
        let spaces = [UInt8](repeating: 0x20, count: BankHolidayFile.largestSize)
        #expect(throws: BankHolidayFileFaults.self) { try BankHolidayFile(reading: spaces) }
        #expect(
            faults(in: String(decoding: spaces, as: UTF8.self) + "{}") == [
                "1:1 it is larger than any list of bank holidays "
                    + "(use the file as GOV.UK publishes it, at www.gov.uk/bank-holidays.json)"
            ])
    }

    @Test("cut short anywhere, or with any byte changed, is read or refused, never a crash")
    func damaged() {
        let whole = Array(wholeYear.utf8)
        for length in 0..<whole.count {
            let isRefused = (try? BankHolidayFile(reading: Array(whole[..<length]))) == nil
            #expect(isRefused)
        }
        var generator = NoiseGenerator()
        for offset in whole.indices {
            for byte in [0, 0x20, 0x22, 0x2C, 0x39, 0x5B, 0x5C, 0x7B, 0x7D, 0xC3, 0xFF, generator.byte()] {
                var bytes = whole
                bytes[offset] = byte
                guard let file = try? BankHolidayFile(reading: bytes) else { continue }
                for year in BankHolidays.years {
                    let dates = file.holidays(in: year, of: .englandAndWales).map(\.date)
                    #expect(dates.allSatisfy { $0.year == year })
                }
            }
        }
        for _ in 0..<500 {
            let noise = (0..<200).map { _ in generator.byte() }
            #expect(throws: BankHolidayFileFaults.self) { try BankHolidayFile(reading: noise) }
        }
    }

    private func read(_ text: String) throws -> BankHolidayFile {
        try BankHolidayFile(reading: Array(text.utf8))
    }

    /// "12:7 an event must have a date (its mend)", a line a fault.
    private func faults(in text: String) -> [String] {
        do throws(BankHolidayFileFaults) {
            _ = try BankHolidayFile(reading: Array(text.utf8))
            return []
        } catch {
            return error.all.map { fault in
                "\(fault.line):\(fault.column) \(fault.rule)" + (fault.mend.map { " (\($0))" } ?? "")
            }
        }
    }
}

/// The same bytes in every run, in no order that means anything.
private struct NoiseGenerator {
    private var state: UInt64 = 0x2545_F491_4F6C_DD1D

    mutating func byte() -> UInt8 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return UInt8(truncatingIfNeeded: state >> 32)
    }
}
