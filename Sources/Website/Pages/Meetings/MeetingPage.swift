import Mustache
import Record
import WorkingDays

/// The page of one meeting: when and where, what was to be gone through, and what came of each item.
struct MeetingPage: Page {
    private let linked: LinkedMeeting
    private let published: PublishedPartnership
    private let site: Site
    private let previous: LinkedMeeting?
    private let next: LinkedMeeting?

    /// - Parameters:
    ///   - previous: the meeting before it.
    ///   - next: the meeting after it.
    init(
        _ linked: LinkedMeeting, of published: PublishedPartnership, on site: Site,
        after previous: LinkedMeeting?, before next: LinkedMeeting?
    ) {
        self.linked = linked
        self.published = published
        self.site = site
        self.previous = previous
        self.next = next
    }

    static let template = "meeting"
    static let section = Section.meetings
    static let shape: [String: ValueShape] = MeetingFacts.shape.merging([
        "keyMessages": ListingValue.shape(of: .text),
        "agenda": MeetingAgenda.shape,
        "otherMinutes": MeetingAgenda.otherMinutesShape,
        "otherPapers": ListingValue.shape(of: PaperLine.shape),
        "minutes": .optional(PaperLine.shape), "agendaPaper": .optional(PaperLine.shape),
        "actionLog": .optional(PaperLine.shape), "hasPapers": .flag,
        "attendance": .optional(MeetingAttendance.shape),
        "declarations": ListingValue.shape(of: ["text": .text, "address": .text]),
        "questions": ListingValue.shape(of: QuestionLine.shape),
        "raisedCount": CountValue.shape, "decisionCount": CountValue.shape,
        "previous": .optional(MeetingLine.shape), "next": .optional(MeetingLine.shape),
        "structuredData": .html, "calendar": .text,
    ]) { $1 }

    var address: String { meeting.address }
    var partnership: PublishedPartnership? { published }
    private var meeting: Meeting { linked.meeting }

    var companions: [WebsiteFile] { [MeetingCalendar(of: published, on: site).file(of: meeting)] }

    var values: [String: Value] {
        let agenda = MeetingAgenda(linked, of: published)
        let own: [String: Value] = [
            "keyMessages": ListingValue.value(of: linked.keyMessages.map { .text($0.text) }),
            "agenda": agenda.value(on: self), "otherMinutes": agenda.otherMinutes(on: self),
            "otherPapers": ListingValue.value(of: agenda.otherPapers.map(line)),
            "minutes": meeting.minutes.map { line(for: $0) } ?? .nothing,
            "agendaPaper": meeting.agenda.map { line(for: $0) } ?? .nothing,
            "actionLog": meeting.actionLog.map { line(for: $0) } ?? .nothing,
            "hasPapers": .flag(!meeting.allPapers.isEmpty),
            "attendance": MeetingAttendance.value(of: meeting, in: published, on: self),
            "declarations": ListingValue.value(of: linked.declarations.map(value)),
            "questions": ListingValue.value(
                of: linked.questions.map {
                    QuestionLine.value(of: $0, at: meeting, in: published, on: self)
                }),
            "raisedCount": CountValue.value(of: linked.raised.count),
            "decisionCount": CountValue.value(of: linked.decisions.count),
            "previous": previous.map { MeetingLine.value(of: $0.meeting, on: self) } ?? .nothing,
            "next": next.map { MeetingLine.value(of: $0.meeting, on: self) } ?? .nothing,
            "structuredData": .html(
                MeetingEvent(meeting, of: published.partnership, on: site).json.scriptText),
            "calendar": link(to: MeetingCalendar.path(of: meeting)),
        ]
        return MeetingFacts(linked, of: published).values(on: self).merging(own) { $1 }
    }

    private func line(for paper: any Paper) -> Value {
        PaperLine.value(of: paper.document, of: nil, in: published.documents, on: self)
    }

    private func value(of declaration: Declaration) -> Value {
        let place = meeting.place(ofParagraph: declaration.paragraph, in: declaration.minute)
        return [
            "text": .text(declaration.text),
            "address": place.map { link(to: $0.path, fragment: $0.fragment) } ?? link(to: address),
        ]
    }
}

extension Meeting {
    /// All of its papers as they are read at it: the agenda, the minutes of the meeting, the log, then the others.
    var allPapers: [any Paper] {
        let own: [(any Paper)?] = [agenda, minutes, actionLog]
        return own.compactMap { $0 } + papers
    }
}
