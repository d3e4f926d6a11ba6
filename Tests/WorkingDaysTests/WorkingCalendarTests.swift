import Testing
import WorkingDays

@Suite("A working calendar")
struct WorkingCalendarTests {
    @Test("The last working day before a Monday is the Friday before it")
    func beforeAMonday() throws {
        let answer = try england.workingDay(before: day("2026-02-23"), by: 1)
        #expect(answer.start == (try day("2026-02-23")))
        #expect(answer.date == (try day("2026-02-20")))
        #expect(
            answer.working == ["Sun 22 February is at the weekend", "Sat 21 February is at the weekend"])
    }

    @Test("A day in midweek passes over nothing")
    func midweek() throws {
        let before = try england.workingDay(before: day("2026-02-26"), by: 3)
        #expect(before.date == (try day("2026-02-23")))
        #expect(before.passedOver == [])
        #expect(before.working == [])
    }

    @Test("Each day passed over is named with its reason, in the order it is come upon")
    func workingBackwards() throws {
        let answer = try england.workingDay(before: day("2026-12-29"), by: 1)
        #expect(answer.date == (try day("2026-12-24")))
        #expect(
            answer.working == [
                "Mon 28 December is a bank holiday (Boxing Day, substitute)",
                "Sun 27 December is at the weekend",
                "Sat 26 December is at the weekend",
                "Fri 25 December is a bank holiday (Christmas Day)",
            ])
    }

    @Test("Counting forwards names them forwards, and a day in another year with its own")
    func workingForwards() throws {
        let answer = try scotland.workingDay(after: day("2027-12-31"), by: 1)
        #expect(answer.date == (try day("2028-01-05")))
        #expect(
            answer.working == [
                "Sat 1 January 2028 is at the weekend",
                "Sun 2 January 2028 is at the weekend",
                "Mon 3 January 2028 is a bank holiday (New Year’s Day, substitute)",
                "Tue 4 January 2028 is a bank holiday (2nd January, substitute)",
            ])
    }

    @Test("Each division keeps its own holidays")
    func divisions() throws {
        let tuesdayAfterEaster = try day("2026-04-07")
        #expect(try england.workingDay(before: tuesdayAfterEaster, by: 1).date == day("2026-04-02"))
        #expect(try scotland.workingDay(before: tuesdayAfterEaster, by: 1).date == day("2026-04-06"))
        #expect(try northernIreland.isWorkingDay(day("2026-03-17")) == false)
        #expect(try england.isWorkingDay(day("2026-03-17")))
        #expect(try scotland.isWorkingDay(day("2026-06-15")) == false)
        #expect(try england.isWorkingDay(day("2026-06-15")))
    }

    @Test("A partnership's own closures do not count, and say why")
    func closures() throws {
        let shutdown = try #require(
            Closure(from: day("2026-12-24"), to: day("2026-12-31"), reason: "offices shut over Christmas"))
        let training = Closure(on: try day("2026-12-22"), reason: "staff training")
        let calendar = WorkingCalendar(england.bankHolidays, closures: [shutdown, training])

        let answer = try calendar.workingDay(before: day("2026-12-30"), by: 2)
        #expect(answer.date == (try day("2026-12-21")))
        #expect(
            answer.working == [
                "Tue 29 December is a day the partnership is closed (offices shut over Christmas)",
                "Mon 28 December is a bank holiday (Boxing Day, substitute)",
                "Sun 27 December is at the weekend",
                "Sat 26 December is at the weekend",
                "Fri 25 December is a bank holiday (Christmas Day)",
                "Thu 24 December is a day the partnership is closed (offices shut over Christmas)",
                "Tue 22 December is a day the partnership is closed (staff training)",
            ])
        #expect(try calendar.isWorkingDay(day("2026-12-23")))
        #expect(try calendar.isWorkingDay(day("2026-12-31")) == false)
        #expect(try calendar.isWorkingDay(day("2027-01-04")))
    }

    @Test("A closure cannot end before it begins")
    func backwardsClosure() throws {
        #expect(Closure(from: try day("2026-12-31"), to: try day("2026-12-24"), reason: "shut") == nil)
        #expect(
            Closure(from: try day("2026-12-24"), to: try day("2026-12-24"), reason: "shut")
                == Closure(on: try day("2026-12-24"), reason: "shut"))
    }

    @Test("Clear days leave out both the day of publishing and the day of the meeting")
    func clearDays() throws {
        let answer = try england.workingDay(leaving: 5, clearDaysBefore: day("2026-03-30"))
        #expect(answer.date == (try day("2026-03-20")))
        #expect(
            answer.working == [
                "Sun 29 March is at the weekend", "Sat 28 March is at the weekend",
                "Sun 22 March is at the weekend", "Sat 21 March is at the weekend",
            ])
        let between = try england.workingDays(between: answer.date, and: day("2026-03-30"))
        #expect(between.count == 5)
        #expect(between.passedOver == answer.passedOver.reversed())
    }

    @Test("The working days between two days are the same from either end")
    func between() throws {
        let (one, other) = (try day("2026-12-23"), try day("2026-12-30"))
        let count = try england.workingDays(between: one, and: other)
        #expect(count.count == 2)
        #expect(count.passedOver.map(\.date.day) == [25, 26, 27, 28])
        #expect(try england.workingDays(between: other, and: one) == count)
        #expect(try england.workingDays(between: one, and: one).count == 0)
        #expect(try england.workingDays(between: one, and: day("2026-12-24")).count == 0)
    }

    @Test("From a working day, before undoes after and after undoes before")
    func inverses() throws {
        let calendars = [england, scotland, northernIreland]
        let first = try day("2019-12-20")
        for (calendar, offset) in (0..<1_200).flatMap({ offset in calendars.map { ($0, offset) } }) {
            let start = try #require(first.adding(days: offset))
            guard try calendar.isWorkingDay(start) else { continue }
            let count = 1 + offset % 12
            let later = try calendar.workingDay(after: start, by: count)
            let back = try calendar.workingDay(before: later.date, by: count)
            #expect(back.date == start)
            #expect(back.passedOver == later.passedOver.reversed())
            #expect(try calendar.isWorkingDay(later.date))
            #expect(try calendar.workingDays(between: start, and: later.date).count == count - 1)
            // Every day on the way was either counted or passed over.
            #expect(start.days(until: later.date) == count + later.passedOver.count)
        }
    }

    @Test("A count that leaves the years whose holidays are known is refused, not guessed")
    func outsideTheTable() throws {
        let before2000 = CalendarFault.noBankHolidays(year: 1999)
        #expect(throws: before2000) { try england.workingDay(before: day("2000-01-04"), by: 1) }
        #expect(try england.workingDay(before: day("2000-01-05"), by: 1).date == day("2000-01-04"))
        #expect(throws: before2000) { try england.isWorkingDay(day("1999-12-31")) }
        #expect(throws: before2000) { try england.isWorkingDay(day("1999-12-25")) }
        #expect(before2000.rule == "the bank holidays of 1999 are not known, only those of 2000 to 2100")

        let after2100 = CalendarFault.noBankHolidays(year: 2101)
        #expect(throws: after2100) { try england.workingDay(after: day("2100-12-31"), by: 1) }
        #expect(throws: after2100) { try england.workingDay(leaving: 5, clearDaysBefore: day("2101-06-01")) }
        #expect(throws: after2100) {
            try england.workingDays(between: day("2100-12-30"), and: day("2101-01-05"))
        }
        #expect(try england.workingDay(before: day("2101-01-01"), by: 1).date == day("2100-12-31"))
    }

    @Test("A count beyond all days ends, and overflows nothing")
    func absurdCounts() throws {
        let start = try day("2050-06-01")
        #expect(throws: CalendarFault.noBankHolidays(year: 1999)) {
            try england.workingDay(before: start, by: .max)
        }
        #expect(throws: CalendarFault.noBankHolidays(year: 2101)) {
            try england.workingDay(after: start, by: .max)
        }
        #expect(throws: CalendarFault.noBankHolidays(year: 1999)) {
            try england.workingDay(leaving: .max, clearDaysBefore: start)
        }
        #expect(throws: CalendarFault.noBankHolidays(year: 10_000)) {
            try england.workingDay(after: day("9999-12-31"), by: 1)
        }
        #expect(throws: CalendarFault.noBankHolidays(year: 0)) {
            try england.workingDay(before: day("0001-01-01"), by: 1)
        }
    }

    @Test("Working days are counted from one", arguments: [0, -1, Int.min])
    func belowOne(count: Int) throws {
        let fault = CalendarFault.countBelowOne(count)
        let meeting = try day("2026-02-24")
        #expect(throws: fault) { try england.workingDay(before: meeting, by: count) }
        #expect(throws: fault) { try england.workingDay(after: meeting, by: count) }
        #expect(throws: fault) { try england.workingDay(leaving: count, clearDaysBefore: meeting) }
        #expect(fault.rule == "working days are counted from 1, not from \(count)")
    }
}
