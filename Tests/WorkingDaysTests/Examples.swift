import Testing
import WorkingDays

/// A date in a test, which is there or the test fails.
func day(_ iso: String) throws -> CivilDate {
    try CivilDate(iso: iso)
}

func time(_ text: String) throws -> ClockTime {
    try ClockTime(reading: text)
}
