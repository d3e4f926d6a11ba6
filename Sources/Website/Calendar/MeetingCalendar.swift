import Record
import WorkingDays

/// Meetings, and the deadlines for questions to them, for calendar programs.
struct MeetingCalendar {
    private let published: PublishedPartnership
    private let site: Site
    private let days: WorkingCalendar

    init(of published: PublishedPartnership, on site: Site) {
        self.published = published
        self.site = site
        days = published.linked.record.calendar
    }

    /// All meetings of the partnership, to be subscribed to.
    func file(at path: String) -> WebsiteFile {
        file(at: path, with: published.meetings.map(\.meeting), titled: published.name)
    }

    /// One meeting alone.
    func file(of meeting: Meeting) -> WebsiteFile {
        file(at: Self.path(of: meeting), with: [meeting], titled: meeting.name)
    }

    static func path(of meeting: Meeting) -> String { meeting.address + "calendar.ics" }

    private func file(at path: String, with meetings: [Meeting], titled title: String) -> WebsiteFile {
        var calendar = ICalendar()
        calendar.begin("VCALENDAR")
        calendar.add("VERSION", plain: "2.0")
        calendar.add("PRODID", plain: "-//minutebook//\(site.language.prefix(2).uppercased())")
        calendar.add("CALSCALE", plain: "GREGORIAN")
        calendar.add("METHOD", plain: "PUBLISH")
        calendar.add("NAME", text: title)
        calendar.add("X-WR-CALNAME", text: title)
        calendar.add("X-WR-TIMEZONE", plain: LondonTimeZone.name)
        LondonTimeZone.write(into: &calendar)
        for meeting in meetings {
            MeetingEntry(meeting, of: published, on: site, days: days).write(into: &calendar)
        }
        calendar.end("VCALENDAR")
        return WebsiteFile(path: path, bytes: calendar.bytes)
    }
}

/// One meeting in a calendar, and the deadline for questions to it.
struct MeetingEntry {
    private let meeting: Meeting
    private let published: PublishedPartnership
    private let site: Site
    private let days: WorkingCalendar

    init(_ meeting: Meeting, of published: PublishedPartnership, on site: Site, days: WorkingCalendar) {
        self.meeting = meeting
        self.published = published
        self.site = site
        self.days = days
    }

    func write(into calendar: inout ICalendar) {
        writeMeeting(into: &calendar)
        if let deadline = meeting.questionDeadline { write(deadline, into: &calendar) }
    }

    // MARK: The meeting

    private func writeMeeting(into calendar: inout ICalendar) {
        calendar.begin("VEVENT")
        writeIdentity("meeting", into: &calendar)
        if let start = meeting.moment(at: meeting.start) {
            calendar.add("DTSTART;TZID=\(LondonTimeZone.name)", plain: start.inLondon)
            if let end = meeting.moment(at: meeting.end ?? meeting.scheduledEnd), end > start {
                calendar.add("DTEND;TZID=\(LondonTimeZone.name)", plain: end.inLondon)
            }
        } else {
            calendar.add("DTSTART;VALUE=DATE", plain: meeting.date.basic)
        }
        calendar.add("SUMMARY", text: "\(published.shortName): \(meeting.kindInWords)")
        if let venue = meeting.agenda?.arrangements.venue { calendar.add("LOCATION", text: venue) }
        calendar.add("DESCRIPTION", text: description)
        writeLink(into: &calendar)
        calendar.end("VEVENT")
    }

    /// The agenda, by when to send a question, and where to read more.
    private var description: String {
        var paragraphs: [String] = []
        let arrangements = meeting.agenda?.arrangements
        if let cancellation = arrangements?.cancellation { paragraphs.append("Cancelled: \(cancellation)") }
        if let moved = arrangements?.movedFrom, !moved.isEmpty {
            paragraphs.append("Moved from \(moved.map(\.longEnglish).joined(separator: ", "))")
        }
        if let deadline = meeting.questionDeadline {
            paragraphs.append("Questions that are not about the agenda must arrive \(deadline.words).")
        }
        let items = (meeting.agenda?.agenda.items ?? []).map { "\($0.number). \($0.name)" }
        if !items.isEmpty { paragraphs.append((["Agenda"] + items).joined(separator: "\n")) }
        if let address { paragraphs.append(address) }
        return paragraphs.joined(separator: "\n\n")
    }

    // MARK: The deadline

    private func write(_ deadline: QuestionDeadline, into calendar: inout ICalendar) {
        calendar.begin("VEVENT")
        writeIdentity("questions", into: &calendar)
        calendar.add("DTSTART;TZID=\(LondonTimeZone.name)", plain: deadline.at.inLondon)
        calendar.add("DURATION", plain: "PT0S")
        calendar.add("TRANSP", plain: "TRANSPARENT")
        calendar.add(
            "SUMMARY",
            text:
                "\(published.shortName): last moment for questions to the meeting of \(meeting.date.english)")
        calendar.add("DESCRIPTION", text: self.description(of: deadline))
        writeLink(into: &calendar)
        if meeting.status != .cancelled, let alarm = alarm(before: deadline) {
            calendar.begin("VALARM")
            calendar.add("ACTION", plain: "DISPLAY")
            calendar.add("DESCRIPTION", text: "Questions must arrive \(deadline.words)")
            calendar.add("TRIGGER;VALUE=DATE-TIME", plain: alarm.inUTC)
            calendar.end("VALARM")
        }
        calendar.end("VEVENT")
    }

    private func description(of deadline: QuestionDeadline) -> String {
        let rule =
            "A question that is not about the agenda of \(meeting.date.longEnglish) must arrive \(deadline.words), "
            + "by the partnership's own rule."
        return ([rule] + deadline.reckoning.working + [address].compactMap { $0 }).joined(separator: "\n")
    }

    /// The same time of the working day before.
    private func alarm(before deadline: QuestionDeadline) -> LondonTime? {
        do throws(CalendarFault) {
            let day = try days.workingDay(before: deadline.at.date, by: 1).date
            return try LondonTime(day, at: deadline.at.time)
        } catch {
            return nil
        }
    }

    // MARK: What both have

    /// The name of an event stays when the meeting is moved, so that a calendar moves it too.
    private func writeIdentity(_ kind: String, into calendar: inout ICalendar) {
        let moves = meeting.agenda?.arrangements.movedFrom ?? []
        let day = moves.first ?? meeting.date
        let word = meeting.id.folder.dropFirst(10)
        let place = meeting.id.partnership.isEmpty ? "" : "\(meeting.id.partnership)."
        calendar.add("UID", plain: "\(kind).\(place)\(day.iso)\(word)@\(host)")
        calendar.add("DTSTAMP", plain: "\(stamp.basic)T000000Z")
        let isCancelled = meeting.status == .cancelled
        calendar.add("SEQUENCE", plain: "\(moves.count + (isCancelled ? 1 : 0))")
        calendar.add("STATUS", plain: isCancelled ? "CANCELLED" : "CONFIRMED")
    }

    /// When what is said of the meeting was last put out, as far as its papers tell; never the day of the build.
    private var stamp: CivilDate {
        let agenda = meeting.agenda?.document
        let days = [agenda?.published].compactMap { $0 } + (agenda?.corrections.map(\.date) ?? [])
        return days.max() ?? meeting.date
    }

    private func writeLink(into calendar: inout ICalendar) {
        if let address { calendar.add("URL", plain: address) }
    }

    /// Nil where nobody knows where the site is.
    private var address: String? { site.address.map { $0.text + meeting.address } }

    private var host: String {
        site.address.map { String($0.text.dropFirst("https://".count).prefix { $0 != "/" && $0 != ":" }) }
            ?? "minutebook.invalid"
    }
}

extension Meeting {
    /// "meeting", "extraordinary meeting"
    fileprivate var kindInWords: String { id.suffix.map { "\($0) meeting" } ?? "meeting" }
}

extension CivilDate {
    /// "20250701"
    fileprivate var basic: String { iso.replacing("-", with: "") }
}

extension ClockTime {
    /// "100000"
    fileprivate var basic: String { description.replacing(":", with: "") + "00" }
}

extension LondonTime {
    /// "20250701T100000"
    fileprivate var inLondon: String { "\(date.basic)T\(time.basic)" }

    /// "20250701T090000Z"
    fileprivate var inUTC: String { "\(instant.utcDate.basic)T\(instant.utcTime.basic)Z" }
}
