import Testing
import WorkingDays

@Suite("Reading a date")
struct CivilDateReadingTests {
    @Test(
        "understands the forms in which papers write it",
        arguments: [
            "2025-07-01", "Tuesday 1 July 2025", "Tuesday, 1 July 2025", "1 July 2025", "01 July 2025",
            "1st July 2025", "1st of July 2025", "tuesday 1st july, 2025", "TUE 1 JUL 2025",
            "Tues 1 July 2025", "01/07/2025", "1/7/2025", "Tuesday 01/07/2025",
            "Tuesday 2025-07-01", "  1   July  2025 ", "1\u{A0}July\u{A0}2025",
        ])
    func understood(text: String) throws {
        #expect(try CivilDate(reading: text).iso == "2025-07-01")
    }

    @Test("takes the day first, as British papers do")
    func britishOrder() throws {
        #expect(try CivilDate(reading: "26/04/2011").iso == "2011-04-26")
        #expect(try CivilDate(reading: "04/05/2011").iso == "2011-05-04")
    }

    @Test(
        "refuses what is not quite a date",
        arguments: [
            "", " ", "soon", "2025", "July 2025", "1 July", "1 July 25", "01/07/25", "1 Ju 2025",
            "1 Julie 2025", "32nd", "1 July 2025 at 10am", "2025-7-1", "2025-07-01T10:00", "20250701",
            "2025/07/01", "+1/07/2025", "1/07/2025/", "1--7-2025", "٠١/٠٧/٢٠٢٥", "0000-01-01",
            "1 of July of 2025", "July 1 2025", "Tuesday", "-2025-07-01", "99999999999999999999 July 2025",
            "Someday 1 July 2025",
        ])
    func unreadable(text: String) {
        #expect(throws: DateFault.unreadable(text)) { try CivilDate(reading: text) }
    }

    @Test("reads the ISO form alone where only that is wanted")
    func isoOnly() throws {
        #expect(try CivilDate(iso: "2025-07-01").longEnglish == "Tuesday 1 July 2025")
        for text in ["1 July 2025", "01/07/2025", "2025-07-01 ", "2025-07-1", "02025-07-01", "2025-07", ""] {
            #expect(throws: DateFault.unreadable(text)) { try CivilDate(iso: text) }
        }
    }

    @Test("knows a day that there is not from a text that is no date")
    func noSuchDay() {
        let missing = DateFault.noSuchDay(31, .june, year: 2025)
        for text in ["2025-06-31", "31 June 2025", "31/06/2025", "Monday 31st June 2025"] {
            #expect(throws: missing) { try CivilDate(reading: text) }
        }
        #expect(missing.rule == "there is no 31 June 2025")
        #expect(missing.mend == "June 2025 has 30 days")
        #expect(DateFault.noSuchDay(29, .february, year: 2025).mend == "February 2025 has 28 days")

        #expect(throws: DateFault.noSuchMonth(13)) { try CivilDate(reading: "2025-13-01") }
        #expect(throws: DateFault.noSuchMonth(26)) { try CivilDate(reading: "04/26/2011") }
        #expect(DateFault.noSuchMonth(26).rule == "there is no month 26")
        #expect(
            DateFault.noSuchMonth(26).mend
                == "the month is the second number, as in 2025-07-01 and 01/07/2025")
    }

    @Test("says which day of the week it is, where the paper has another")
    func wrongWeekday() throws {
        let fault = DateFault.wrongWeekday(stated: .monday, date: try day("2025-07-01"))
        for text in ["Monday 1 July 2025", "Mon 01/07/2025", "monday, 1st of July 2025"] {
            #expect(throws: fault) { try CivilDate(reading: text) }
        }
        #expect(fault.rule == "1 July 2025 is a Tuesday, not a Monday")
        #expect(fault.mend == nil)
    }

    @Test("quotes a long text in part")
    func longText() {
        let paragraph = String(repeating: "minutes and more minutes ", count: 1_000)
        #expect(throws: DateFault.unreadable(paragraph)) { try CivilDate(reading: paragraph) }
        #expect(
            DateFault.unreadable(paragraph).rule
                == "\"minutes and more minutes minutes and mor...\" is not a date")
        #expect(DateFault.unreadable("soon").rule == "\"soon\" is not a date")
        #expect(
            DateFault.unreadable("soon").mend == "write it as 2025-07-01, Tuesday 1 July 2025 or 01/07/2025")
    }

    @Test("gives back every date that was written, in each form")
    func roundTrip() throws {
        let first = try day("1996-01-01").dayNumber
        for number in stride(from: first, to: first + 3_000, by: 1) {
            let date = try #require(CivilDate(dayNumber: number))
            #expect(try CivilDate(iso: date.iso) == date)
            #expect(try CivilDate(reading: date.longEnglish) == date)
            #expect(try CivilDate(reading: date.english) == date)
        }
    }
}
