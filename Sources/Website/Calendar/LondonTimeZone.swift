/// The clock of London for calendar programs, by the rule that has held since 1996.
enum LondonTimeZone {
    static let name = "Europe/London"

    static func write(into calendar: inout ICalendar) {
        calendar.begin("VTIMEZONE")
        calendar.add("TZID", plain: name)
        write(
            "DAYLIGHT", named: "BST", from: "+0000", to: "+0100", since: "19960331T010000", month: 3,
            &calendar)
        write(
            "STANDARD", named: "GMT", from: "+0100", to: "+0000", since: "19961027T020000", month: 10,
            &calendar)
        calendar.end("VTIMEZONE")
    }

    private static func write(
        _ component: String, named name: String, from: String, to: String, since: String, month: Int,
        _ calendar: inout ICalendar
    ) {
        calendar.begin(component)
        calendar.add("TZNAME", plain: name)
        calendar.add("TZOFFSETFROM", plain: from)
        calendar.add("TZOFFSETTO", plain: to)
        calendar.add("DTSTART", plain: since)
        calendar.add("RRULE", plain: "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
        calendar.end(component)
    }
}
