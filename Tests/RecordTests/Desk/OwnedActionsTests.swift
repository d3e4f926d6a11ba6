import Record
import Testing
import WorkingDays

@Suite("Open actions by their owners")
struct OwnedActionsTests {
    private static let files = [
        "meetings/2025-02-04/agenda.md": "Soon.",
        "meetings/2025-02-04/minutes.md": """
        ## 1. Lights

        1.1 It is dark.

        Action point 02/01: Ada Bell and Tom Reed to buy lamps.

        Action point 02/02: Sam Hill to count them.

        Action point 02/03: More money to be found.

        Action point 02/04: Rex Moor to paint them.

        Action point 02/05: Ada Bell to plug them in.
        """,
        "meetings/2025-07-01/agenda.md": "Soon.",
        "meetings/2025-07-01/actions.md": """
        | Ref | Action point | Update |
        | --- | --- | --- |
        | 02/01 | Ada Bell and Tom Reed to buy lamps | In progress: ten are there |
        | 02/02 | Sam Hill to count them | Open |
        | 02/03 | More money to be found | Open |
        | 02/04 | Rex Moor to paint them | Open |
        | 02/05 | Ada Bell to plug them in | Closed |
        """,
    ]

    private func owned(on today: String = "2025-07-15") throws -> [OwnedActions] {
        let linked = try #require(try RecordReading(Self.files, on: today).linked.partnerships.first)
        return Desk(linked, today: try CivilDate(iso: today)).openActions
    }

    private func references(_ actions: [OpenAction]) -> [String] {
        actions.map(\.thread.last.id.reference.text)
    }

    @Test("Each owner has theirs, by name, with what is nobody's last; what is closed is nobody's any more")
    func owners() throws {
        let owned = try owned()
        #expect(owned.map { $0.owner?.name } == ["Ada Bell", "Rex Moor", "Sam Hill", "Tom Reed", nil])
        #expect(
            owned.map { $0.owner?.agency } == [
                "Anytown Council", nil, "Anytown Council", "Anytown Police", nil,
            ])
        #expect(
            owned.map { references($0.actions) } == [["02/01"], ["02/04"], ["02/02"], ["02/01"], ["02/03"]])
        #expect(owned.first?.actions.map(\.days) == [161])
    }

    @Test("An agency is asked in one letter for what all of its people took on, once each")
    func reminders() throws {
        let reminders = Reminder.all(for: try owned())
        #expect(reminders.map(\.addressee) == ["Anytown Council", "Anytown Police", "Rex Moor"])
        #expect(reminders.map { references($0.actions) } == [["02/01", "02/02"], ["02/01"], ["02/04"]])
    }
}
