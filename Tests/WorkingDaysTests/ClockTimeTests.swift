import Testing
@testable import WorkingDays

@Suite("A time of day")
struct ClockTimeTests {
    @Test(
        "is read as papers write it",
        arguments: [
            ("10:00", "10:00"), ("9:30", "09:30"), ("09.30", "09:30"), ("14.30", "14:30"), ("10am", "10:00"),
            ("10 am", "10:00"), ("10:15AM", "10:15"), ("2.30pm", "14:30"), ("12pm", "12:00"),
            ("12am", "00:00"), ("12:05am", "00:05"), ("midday", "12:00"), ("12 noon", "12:00"),
            ("Midnight", "00:00"), ("23:59", "23:59"), ("00:00", "00:00"),
        ])
    func read(text: String, clock: String) throws {
        #expect(try ClockTime(reading: text).description == clock)
    }

    @Test(
        "is not any other text",
        arguments: [
            "", "10", "1000", "24:00", "10:60", "10:0", "10:00:00", "13pm", "0am", "am", "10  am", "-1:00",
            "10:+1", "half past ten", ":30", "10:", "١٠:٠٠", "99999999999999999999:00",
        ])
    func unreadable(text: String) {
        #expect(throws: ClockTimeFault(text: text)) { try ClockTime(reading: text) }
    }

    @Test("that cannot be read is told with what to write")
    func fault() {
        #expect(ClockTimeFault(text: "ten").rule == "\"ten\" is not a time of day")
        #expect(ClockTimeFault(text: "ten").mend == "write it as 10:00 or 10am")
    }

    @Test(
        "is said as people say it",
        arguments: [
            (10, 0, "10am"), (9, 30, "9:30am"), (14, 5, "2:05pm"), (12, 0, "midday"), (12, 30, "12:30pm"),
            (0, 0, "midnight"), (0, 1, "12:01am"), (23, 59, "11:59pm"),
        ])
    func english(hour: Int, minute: Int, words: String) throws {
        let time = try #require(ClockTime(hour: hour, minute: minute))
        #expect(time.english == words)
        #expect(try ClockTime(reading: words) == time)
    }

    @Test("is within the day")
    func bounds() {
        for (hour, minute) in [(24, 0), (-1, 0), (0, 60), (0, -1), (Int.max, Int.max), (Int.min, 0)] {
            #expect(ClockTime(hour: hour, minute: minute) == nil)
        }
    }

    @Test("comes before a later one")
    func order() throws {
        #expect(try time("9:59") < time("10:00"))
        #expect(try !(time("10:00") < time("10:00")))
    }
}
