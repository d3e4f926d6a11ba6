import Testing
import WorkingDays

@testable import Record

@Suite("The meeting an action was carried over from")
struct NamedMeetingTests {
    @Test(
        "A meeting is known by as much as is said of it",
        arguments: [
            ("Carried over from 11 July meeting. In progress.", .on(day: 11, .july, year: nil)),
            ("Carried over from 11 July 2023 meeting", .on(day: 11, .july, year: 2023)),
            ("Carried over from 14 March 2023: drafted", .on(day: 14, .march, year: 2023)),
            ("Carried over from the meeting of 14 March.", .on(day: 14, .march, year: nil)),
            ("Carried over from the meeting of the 14th of March, 2023.", .on(day: 14, .march, year: 2023)),
            ("Carried over from Tuesday 1st July", .on(day: 1, .july, year: nil)),
            ("Carried over from 14/03/2023", .on(day: 14, .march, year: 2023)),
            ("Carried over from 2023-03-14.", .on(day: 14, .march, year: 2023)),
            ("Carried over from February", .on(day: nil, .february, year: nil)),
            ("Carried over from February 2025", .on(day: nil, .february, year: 2025)),
            ("Carried over from July's meeting", .on(day: nil, .july, year: nil)),
            ("Carried over from the May meeting", .on(day: nil, .may, year: nil)),
            ("Carried over from 9 may", .on(day: 9, .may, year: nil)),
            ("Carried over from 29 February", .on(day: 29, .february, year: nil)),
            ("Carried over from the last meeting.", .last),
            ("Carried over from previous meeting", .last),
            ("Carried over from the last meeting (11 July).", .on(day: 11, .july, year: nil)),
            ("CARRIED OVER FROM 11 JULY MEETING", .on(day: 11, .july, year: nil)),
            ("Carried-over from 11 July", .on(day: 11, .july, year: nil)),
            ("In progress (carried over from 11 July).", .on(day: 11, .july, year: nil)),
        ] as [(String, NamedMeeting)])
    func named(update: String, meeting: NamedMeeting) {
        #expect(ActionLogReading(update: update).entries.map(\.carriedFrom) == [meeting])
    }

    @Test(
        "Where no meeting is named there is none",
        arguments: [
            "Carried over.", "Carried over to 11 July meeting", "Carried over from last year",
            "Carried over from the group, which may close", "Carried over from the group. Due 11 July.",
            "Carried over from 31 February", "Carried over from 30/02/2023", "Carried over from the last one",
            "In progress since 11 July", "", "Carried over from",
        ])
    func notNamed(update: String) {
        #expect(ActionLogReading(update: update).entries.map(\.carriedFrom) == [nil])
    }

    @Test("The action may say it in place of the update")
    func inAction() {
        let reading = ActionLogReading(
            action: "Ada Bell to write (carried over from 14 March).", update: "In progress")
        #expect(reading.entries.map(\.carriedFrom) == [.on(day: 14, .march, year: nil)])
    }

    @Test(
        "A meeting can be on any day that nothing said speaks against",
        arguments: [
            (.on(day: 11, .july, year: nil), [true, false, true, false]),
            (.on(day: 11, .july, year: 2023), [true, false, false, false]),
            (.on(day: nil, .july, year: 2023), [true, true, false, false]),
            (.on(day: nil, .july, year: nil), [true, true, true, false]),
            (.last, [false, false, false, false]),
        ] as [(NamedMeeting, [Bool])])
    func days(meeting: NamedMeeting, isPossible: [Bool]) throws {
        let days = try ["2023-07-11", "2023-07-12", "2024-07-11", "2023-03-11"].map { try CivilDate(iso: $0) }
        #expect(days.map(meeting.canBe) == isPossible)
    }
}
