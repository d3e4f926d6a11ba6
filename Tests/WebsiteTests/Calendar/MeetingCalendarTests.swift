import Testing

@testable import Website

@Suite("Meetings in calendars")
struct MeetingCalendarTests {
    private static let site = "---\nname: Records\naddress: https://records.example.org/safety\n---\n"

    /// The lines of a calendar, unfolded.
    private func lines(
        _ path: String, _ files: [String: String], on today: String = "2026-01-01"
    ) throws -> [String] {
        let built = try BuiltSite(files.merging(["site.md": Self.site]) { first, _ in first }, on: today)
        let text = try #require(built.files[path])
        return text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    }

    private static func agenda(_ fields: String, _ table: String = "") -> String {
        "---\npublish: public\n\(fields)\n---\n\(table)"
    }

    @Test(
        "A meeting has its time, its place, its agenda and the way to its page; its deadline is an event beside it"
    )
    func meeting() throws {
        let agenda = Self.agenda(
            "start: 10:30\nend: 12:00\nvenue: \"Town Hall, Anytown\"\npublished: 2026-03-20",
            "| No | Item |\n| --- | --- |\n| 1 | Welcome |\n| 2 | A death (closed session) |\n")
        let lines = try lines(
            "meetings/2026-04-07/calendar.ics", ["meetings/2026-04-07/agenda.md": agenda])
        let events = lines.split(separator: "BEGIN:VEVENT").dropFirst().map(Array.init)
        #expect(
            events.first == [
                "UID:meeting.2026-04-07@records.example.org", "DTSTAMP:20260320T000000Z", "SEQUENCE:0",
                "STATUS:CONFIRMED", "DTSTART;TZID=Europe/London:20260407T103000",
                "DTEND;TZID=Europe/London:20260407T120000", "SUMMARY:Anytown CSP: meeting",
                "LOCATION:Town Hall\\, Anytown",
                "DESCRIPTION:Questions that are not about the agenda must arrive before 10am on Thursday 2 April "
                    + "2026.\\n\\nAgenda\\n1. Welcome\\n2. Closed item\\n\\n"
                    + "https://records.example.org/safety/meetings/2026-04-07/",
                "URL:https://records.example.org/safety/meetings/2026-04-07/", "END:VEVENT",
            ])
        // Good Friday and Easter Monday lie between, and so a working day before is the Wednesday.
        #expect(
            events.last?.filter { $0.hasPrefix("DTSTART") || $0.hasPrefix("TRIGGER") || $0.hasPrefix("UID") }
                == [
                    "UID:questions.2026-04-07@records.example.org",
                    "DTSTART;TZID=Europe/London:20260402T100000",
                    "TRIGGER;VALUE=DATE-TIME:20260401T090000Z",
                ])
        #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    }

    @Test("A meeting without a time lasts all day, and one without questions has no deadline")
    func withoutTime() throws {
        let lines = try lines(
            "calendar.ics",
            [
                "partnership.md": "---\nname: Anytown\ntakes-questions: false\n---\n",
                "meetings/2026-04-07/agenda.md": "Soon.",
            ])
        #expect(lines.filter { $0.hasPrefix("DTSTART;") } == ["DTSTART;VALUE=DATE:20260407"])
        #expect(lines.count { $0 == "BEGIN:VEVENT" } == 1)
    }

    @Test("A moved meeting stays the same event, and is counted on; a cancelled one stays, and rings no more")
    func movedAndCancelled() throws {
        let lines = try lines(
            "calendar.ics",
            [
                "meetings/2026-04-14/agenda.md": Self.agenda("moved-from: [2026-03-31, 2026-04-07]"),
                "meetings/2026-07-07/agenda.md": Self.agenda("cancelled: nobody could come"),
            ])
        func values(_ name: String) -> [String] {
            lines.filter { $0.hasPrefix("\(name):") }.map { String($0.dropFirst(name.count + 1)) }
        }
        #expect(
            values("UID") == [
                "meeting.2026-03-31@records.example.org", "questions.2026-03-31@records.example.org",
                "meeting.2026-07-07@records.example.org", "questions.2026-07-07@records.example.org",
            ])
        #expect(values("SEQUENCE") == ["2", "2", "1", "1"])
        #expect(values("STATUS") == ["CONFIRMED", "CONFIRMED", "CANCELLED", "CANCELLED"])
        #expect(values("BEGIN").count { $0 == "VALARM" } == 1)
        #expect(lines.contains { $0.contains("Moved from Tuesday 31 March 2026\\, Tuesday 7 April 2026") })
        #expect(lines.contains { $0.contains("Cancelled: nobody could come") })
    }

    @Test("What is not public is in no calendar, and pages lead to those there are")
    func published() throws {
        let files = [
            "meetings/2026-04-07/agenda.md": "Soon.",
            "meetings/2026-07-07/agenda.md": "---\npublish: draft\n---\nNightjar\n",
        ]
        let site = try BuiltSite(files)
        let calendars = site.files.keys.filter { $0.hasSuffix(".ics") }.sorted()
        #expect(calendars == ["calendar.ics", "meetings/2026-04-07/calendar.ics"])
        #expect(site.files["calendar.ics"]?.contains("20260707") == false)
        #expect(site.html("meetings/").contains("href=\"../calendar.ics\""))
        #expect(site.html("meetings/2026-04-07/").contains("href=\"calendar.ics\""))
        // Without an address of the site there is none to lead back to.
        #expect(site.files["calendar.ics"]?.contains("URL:") == false)
    }

    @Test("A partnership with nothing in it yet has an empty calendar")
    func empty() throws {
        let lines = try lines("calendar.ics", [:])
        #expect(lines.filter { $0 == "BEGIN:VEVENT" } == [])
        #expect(lines.contains("TZID:Europe/London"))
    }
}
