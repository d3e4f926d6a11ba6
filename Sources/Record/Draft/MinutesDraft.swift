import FrontMatter
import Markdown

/// The minutes of a meeting to come: a section for each item, and nothing that would claim what has not happened.
struct MinutesDraft {
    private let items: [DraftItem]
    private let start: String
    private let people: [String]
    /// The number before that of the first section.
    private let numbered: Int

    init(_ linked: LinkedPartnership, for id: MeetingID, agenda: AgendaDraft) {
        items = agenda.items
        start = agenda.arrangements?.start?.description ?? "10:00"
        people = linked.record.usuallyPresent(at: id)
        let last = linked.meetings.map(\.meeting).last { $0.id < id && $0.status == .held }?.minutes
        // Where numbers go on from meeting to meeting, only the minutes just before tell where they are.
        numbered = last.map { $0.areNumberedOn ? $0.lastNumber : 0 } ?? 0
    }

    func file(in folder: String) -> DraftFile {
        var fields = DraftFields.draft
        fields.remark(
            """
            Who was there. Take the mark away from the lines that are right, put those who sent apologies
            below `apologies:`, and guests below `guests:`.
            start: \(start)
            end: 12:00
            chair: NAME
            public: 0
            present:
            """)
        for person in people { fields.remark("  - \(person)") }
        fields.remark("apologies:\nguests:")
        var session = DraftSession()
        let sections = items.enumerated().map { place, item in
            "## \(numbered + place + 1). \(session.words(of: item).asMarkdown)\n"
        }
        return DraftFile("\(folder)/minutes.md", fields, text: sections.joined(separator: "\n"))
    }
}

extension MinutesPaper {
    fileprivate var lastNumber: Int { minutes.compactMap { $0.number.flatMap { Int($0) } }.max() ?? 0 }
}

extension PartnershipRecord {
    /// Those who came to the last meeting of which that is known and are still members, as minutes write them; all
    /// members, where it is known of none.
    fileprivate func usuallyPresent(at id: MeetingID) -> [String] {
        let came = meetings.last { $0.id < id && $0.attendance?.present.isEmpty == false }?.attendance?
            .present
        guard let came else {
            return roster.people.flatMap { person in
                person.memberships(on: id.date).map { membership in
                    Self.line(person.name, membership.agency, membership.isOnBoard ? ["board"] : [])
                }
            }
        }
        return came.filter { attendee in
            guard attendee.group != .guest else { return false }
            guard let person = roster.person(named: attendee.name) else { return true }
            return !person.memberships(on: id.date).isEmpty
        }.map { attendee in
            let marks = [attendee.takesMinutes ? "minutes" : nil, attendee.group?.rawValue]
            return Self.line(attendee.name, attendee.agency, marks.compactMap(\.self))
        }
    }

    private static func line(_ name: String, _ agency: String?, _ marks: [String]) -> String {
        let words = [agency.map { "\(name) (\($0))" } ?? name] + marks
        return words.joined(separator: ", ").asFieldValue
    }
}
