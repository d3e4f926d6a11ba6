import Testing
import WorkingDays

/// A date in a test, which is there or the test fails.
func day(_ iso: String) throws -> CivilDate {
    try CivilDate(iso: iso)
}

func time(_ text: String) throws -> ClockTime {
    try ClockTime(reading: text)
}

let england = WorkingCalendar(BankHolidays(of: .englandAndWales))
let scotland = WorkingCalendar(BankHolidays(of: .scotland))
let northernIreland = WorkingCalendar(BankHolidays(of: .northernIreland))
