import Diagnostics
import Testing
import WorkingDays

@testable import Record

@Suite("A meeting is put together from its papers")
struct RecordBuilderTests {
    private let partnership = """
        ---
        name: Anytown Community Safety Partnership
        short-name: Anytown CSP
        quorum: 2
        papers: 5 clear days before
        agencies:
          - name: Anytown Council
            aliases: [Council]
            members:
              - name: Ada Bell
                role: Director
                board: true
              - name: Cy Dale
                board: true
          - name: Anytown Police
            members:
              - name: Tom Reed
                board: true
                to: 2024-12-31
              - name: Sam Lee
                board: true
                from: 2025-01-01
              - name: Kit Marsh
        ---
        """

    private func meetings(
        _ files: [String: String], on today: String = "2025-09-01", reporting log: inout DiagnosticLog
    ) throws -> [Meeting] {
        let reading = try ContentReading(["partnership.md": partnership].merging(files) { $1 })
        log.report(contentsOf: reading.log)
        let builder = RecordBuilder(reading.documents, today: try CivilDate(iso: today))
        return builder.build(reporting: &log).partnerships.flatMap(\.meetings)
    }

    private func meeting(minutes fields: String, messages expected: [String] = []) throws -> Meeting {
        var log = DiagnosticLog()
        let minutes = "---\npublish: public\n\(fields)\n---\n## 1. Welcome\n1.1 Hello.\n"
        let meetings = try meetings(["meetings/2025-07-01/minutes.md": minutes], reporting: &log)
        #expect(log.diagnostics.map(\.line) == expected)
        return try #require(meetings.first)
    }

    private func lines(of meeting: Meeting) -> [String] {
        meeting.attendance?.attendees.map { person in
            let parts: [String?] = [
                person.name, person.agency, person.group?.rawValue, person.status.rawValue, person.role,
                person.isChair ? "in the chair" : nil, person.takesMinutes ? "takes minutes" : nil,
                person.standsInFor.map { "for \($0)" }, person.representedBy.map { "by \($0)" },
            ]
            return parts.compactMap { $0 }.joined(separator: " | ")
        } ?? []
    }

    @Test("People are known by partnership.md: their agency, their role and whether they are on the board")
    func people() throws {
        let meeting = try meeting(
            minutes: """
                chair: [Ada Bell]
                present:
                  - Councillor Ada Bell
                  - Sam Lee (Anytown Police, Inspector)
                  - Kit Marsh, minutes
                guests:
                  - Jo Poe (Road Charity)
                public: 3
                """)
        #expect(
            lines(of: meeting) == [
                "Ada Bell | Anytown Council | board | present | Director | in the chair",
                "Sam Lee | Anytown Police | board | present | Inspector",
                "Kit Marsh | Anytown Police | member | present | takes minutes",
                "Jo Poe | Road Charity | guest | present",
            ])
        #expect(meeting.attendance?.membersOfPublic == 3)
        #expect(meeting.isQuorate == true)
    }

    @Test("Whoever sits in for a board member counts as one; one whose term is over does not")
    func representatives() throws {
        let meeting = try meeting(
            minutes: """
                present:
                  - Kit Marsh (Anytown Police), representing Sam Lee
                  - Tom Reed
                  - Bo Hart (Council)
                apologies:
                  - Sam Lee
                  - Ada Bell (Council), represented by Bo Hart
                """)
        #expect(
            lines(of: meeting) == [
                "Kit Marsh | Anytown Police | board | present | for Sam Lee",
                "Tom Reed | present",
                "Bo Hart | Anytown Council | board | present",
                "Sam Lee | Anytown Police | board | apologies",
                "Ada Bell | Anytown Council | board | apologies | Director | by Bo Hart",
            ])
        #expect(meeting.isQuorate == true)
    }

    @Test("Two of one agency are two members of the board with one vote between them")
    func votes() throws {
        let meeting = try meeting(minutes: "present: [Ada Bell, Cy Dale]")
        #expect(meeting.attendance?.votingAgencies == ["Anytown Council"])
        #expect(meeting.isQuorate == true)
    }

    @Test("Too few of the board are no quorum, and where nobody says who came, nothing is said of it")
    func quorum() throws {
        #expect(try meeting(minutes: "present: [Ada Bell]").isQuorate == false)
        #expect(try meeting(minutes: "public: 2").isQuorate == nil)
    }

    @Test("A chair who changes in the middle is two chairs, each with an extent")
    func chairs() throws {
        let meeting = try meeting(minutes: "chair: [\"Sam Lee, to item 8\", \"Ada Bell, from item 8\"]")
        #expect(
            meeting.attendance?.chairs.map { "\($0.name) \($0.extent ?? "")" } == [
                "Sam Lee to item 8", "Ada Bell from item 8",
            ])
    }

    @Test("A name that is nearly a known one, and an agency that nobody knows, are told")
    func unknown() throws {
        _ = try meeting(
            minutes: "present:\n  - Ada Bel\n  - Jo Poe (Anytown Counsel)\n  - Al Fox (Fox Ltd)",
            messages: [
                "minutes.md:4:5: warning: people are called as partnership.md calls them, and it has no Ada Bel; "
                    + "did you mean Ada Bell? Otherwise give the person's agency in brackets [name-unknown]",
                "minutes.md:5:5: warning: those present are from an agency of partnership.md, and it has no "
                    + "`Anytown Counsel`; did you mean `Anytown Council`? [agency-unknown]",
                "minutes.md:6:5: warning: those present are from an agency of partnership.md, and it has no "
                    + "`Fox Ltd`; add the agency or an alias of it there, or list the person under `guests:` "
                    + "[agency-unknown]",
            ])
    }

    @Test("A meeting is to come, held, moved or cancelled by its day and what its agenda says")
    func status() throws {
        var log = DiagnosticLog()
        let meetings = try meetings(
            [
                "meetings/2025-07-01/agenda.md":
                    "---\npublish: public\nmoved-from: [2025-06-24, 2025-06-17]\n---\n",
                "meetings/2025-08-01/agenda.md": "---\npublish: public\ncancelled: too few could come\n---\n",
                "meetings/2025-09-01/agenda.md": "---\npublish: public\n---\n",
                "meetings/2025-10-01/agenda.md": "---\npublish: public\nmoved-from: 2025-09-24\n---\n",
                "meetings/2025-10-01-extraordinary/agenda.md": "---\npublish: public\n---\n",
            ], reporting: &log)
        #expect(
            meetings.map { "\($0.name): \($0.status.rawValue)" } == [
                "Meeting of 1 July 2025: held", "Meeting of 1 August 2025: cancelled",
                "Meeting of 1 September 2025: scheduled", "Meeting of 1 October 2025: moved",
                "Extraordinary meeting of 1 October 2025: scheduled",
            ])
        #expect(meetings[0].previousDate?.iso == "2025-06-24")
        #expect(meetings[4].address == "meetings/2025-10-01-extraordinary/")
        #expect(log.isEmpty)
    }

    @Test("Deadlines follow the partnership's rules, its closures and the published bank holidays")
    func deadlines() throws {
        var log = DiagnosticLog()
        let meeting = try #require(
            try meetings(["meetings/2023-05-09/agenda.md": "---\npublish: public\n---\n"], reporting: &log)
                .first)
        #expect(meeting.questionDeadline?.at.description == "2023-05-05T10:00:00+01:00")
        #expect(meeting.papersDeadline?.date.iso == "2023-04-27")
    }

    @Test("A partnership that takes no questions has no deadline for them")
    func noQuestions() throws {
        var log = DiagnosticLog()
        let meetings = try meetings(
            [
                "partnership.md": "---\nname: X\ntakes-questions: false\n---\n",
                "meetings/2025-07-01/agenda.md": "---\npublish: public\n---\n",
            ], reporting: &log)
        #expect(meetings.first?.questionDeadline == nil && meetings.count == 1)
    }
}
