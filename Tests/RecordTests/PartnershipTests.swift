import Diagnostics
import Files
import Foundation
import Testing
import WorkingDays

@testable import Record

@Suite("A partnership's own page")
struct PartnershipTests {
    private func read(_ fields: String) -> (partnership: Partnership?, messages: String) {
        var log = DiagnosticLog()
        let source = SourceText(file: "partnership.md", text: "---\n\(fields)\n---\nWe meet.\n")
        let place = ContentPlace(of: "cambridge/partnership.md", among: ["cambridge"])
        let partnership = ContentFile(source, at: place, reporting: &log).partnership(reporting: &log)
        return (partnership, PrintedReport(style: .plain).text(of: log))
    }

    @Test("All of its rules and agencies are read")
    func whole() throws {
        let (partnership, messages) = read(
            """
            name: Riverside Community Safety Partnership
            short-name: Riverside CSP
            contact:
              email: csp@riverside.example
              phone: 01632 960000
            public-contacts: [101, 0800 555 111, help@riverside.example]
            actions-overdue-after: 3
            questions:
              before: 12:00
              working-days: 2
            papers: 5 clear days before
            quorum: 5
            division: scotland
            closures:
              - on: 2025-12-24
                reason: Christmas closure
              - from: 2025-12-29
                to: 2025-12-31
                reason: Christmas closure
            agencies:
              - name: Riverside Council
                aliases: [Council, RC]
                statutory: true
                from: 1998-07-01
                members:
                  - name: A. Example
                    role: Chair
                    board: true
                    from: 2020-01-01
                    to: 2024-12-31
              - name: Old Trust
                to: 2013-03-31
                successor: New Trust
            """)
        #expect(messages == "")
        let read = try #require(partnership)
        #expect(read.name == "Riverside Community Safety Partnership")
        #expect(read.shortName == "Riverside CSP")
        #expect(read.contact == Partnership.Contact(email: "csp@riverside.example", phone: "01632 960000"))
        #expect(read.rules.questions?.description == "before midday, 2 working days before the meeting")
        #expect(read.rules.papers?.description == "5 clear days before")
        #expect(read.publicContacts == ["101", "0800 555 111", "help@riverside.example"])
        #expect(read.rules.actionsOverdueAfter == 3)
        #expect(read.rules.quorum == 5)
        #expect(read.rules.division == .scotland)
        let closed = try CivilDate(iso: "2025-12-30")
        #expect(read.rules.closures.map { $0.contains(closed) } == [false, true])
        #expect(read.agencies.map(\.name.value) == ["Riverside Council", "Old Trust"])
        #expect(read.agencies.map(\.isStatutory) == [true, false])
        #expect(read.agencies[0].aliases == ["Council", "RC"])
        #expect(read.agencies[1].successor?.value == "New Trust")
        let member = try #require(read.agencies[0].members.first)
        #expect(member.isOnBoard && member.role == "Chair")
        #expect(member.term.contains(try CivilDate(iso: "2020-01-01")))
        #expect(member.term.contains(try CivilDate(iso: "2024-12-31")))
        #expect(!member.term.contains(try CivilDate(iso: "2025-01-01")))
        #expect(!member.term.contains(try CivilDate(iso: "2019-12-31")))
    }

    @Test("A name is enough; the usual rules hold")
    func least() throws {
        let partnership = try #require(read("name: Riverside CSP").partnership)
        #expect(partnership.shortName == "Riverside CSP")
        #expect(partnership.rules.questions == .usual)
        #expect(partnership.rules.papers == nil)
        #expect(partnership.rules.actionsOverdueAfter == 4)
        #expect(partnership.publicContacts == [])
        #expect(partnership.rules.division == .englandAndWales)
        #expect(partnership.address == "cambridge/")
    }

    @Test(
        "What does not go together is an error with its place",
        arguments: [
            (
                "name: R\nclosures:\n  - on: 2025-01-02\n    to: 2025-01-03\n    reason: Snow",
                """
                partnership.md:4:5: error: a closure is on one day, or from a day to a day [field-type]
                  mend: write either `on: DATE`, or `from: DATE` and `to: DATE`

                """
            ),
            (
                "name: R\nagencies:\n  - name: A\n    from: 2025-01-02\n    to: 2025-01-01",
                """
                partnership.md:4:5: error: `to` is not before `from`, and 2025-01-01 is before 2025-01-02 [field-type]
                  mend: correct one of the two dates

                """
            ),
            (
                "name: R\npublic-contacts: [101, a@b]",
                """
                partnership.md:3:24: error: each item of `public-contacts` is an e-mail address or a phone number such as \
                01632 960000, and `a@b` is not [field-type]
                  mend: write an e-mail address or a phone number such as 01632 960000 in its place

                """
            ),
            (
                "name: R\npapers: a week before",
                """
                partnership.md:3:9: error: `papers` is a rule such as `5 working days before` or `5 clear days before`, \
                and `a week before` is not [field-type]
                  mend: write a rule such as `5 working days before` or `5 clear days before` in its place

                """
            ),
        ])
    func refused(fields: String, message: String) {
        #expect(read(fields).partnership == nil)
        #expect(read(fields).messages == message + "1 error in 1 file\n")
    }
}
