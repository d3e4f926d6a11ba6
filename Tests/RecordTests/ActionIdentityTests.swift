import Testing

@testable import Record

@Suite("Which action a log speaks of")
struct ActionIdentityTests {
    @Test("An action is its meeting and its reference, and has the words of the log")
    func action() throws {
        let history = ActionHistory(
            .init(
                "2025-07-01",
                raised: ["07/01 It was agreed to write to the school.", "07/02 Tom Reed to ask."]),
            .init("2025-10-21", log: ["07/01 | Ada Bell to write to the school. | Closed: sent on 3 July."]))
        let written = try #require(history.action("2025-07-01/07-01"))
        #expect(written.text == "Ada Bell to write to the school.")
        #expect(written.owners.names() == ["Ada Bell"])
        #expect(written.raisedParagraph == "1.1")
        #expect(written.updates.map(\.note) == ["sent on 3 July."])
        #expect(written.updates.map(\.row) == history.meetings[1].log?.entries.map(\.nodes.row))
        #expect(written.status == .closed)
        let asked = try #require(history.action("2025-07-01/07-02"))
        #expect(asked.text == "Tom Reed to ask.")
        #expect(asked.owners.names() == ["Tom Reed"])
        #expect(asked.updates.isEmpty && asked.status == .open)
    }

    @Test("A cell without words, or without a name, leaves those of the minutes")
    func emptyCell() throws {
        let history = ActionHistory(
            .init(
                "2025-07-01", raised: ["07/01 Tom Reed to ask.", "07/02 Ada Bell to write to the school."]),
            .init("2025-10-21", log: ["07/01 | | Open.", "07/02 | Letter to the school. | Open."]))
        let asked = try #require(history.action("2025-07-01/07-01"))
        #expect(asked.text == "Tom Reed to ask." && asked.owners.names() == ["Tom Reed"])
        let written = try #require(history.action("2025-07-01/07-02"))
        #expect(written.text == "Letter to the school." && written.owners.names() == ["Ada Bell"])
    }

    @Test("A reference that returns every year is that of the year before the log")
    func twentyYears() {
        let years = 2005...2024
        let history = ActionHistory(
            years.flatMap { year in
                [
                    ActionHistory.Meeting("\(year)-03-01", raised: ["03/01 Ada Bell to write in \(year)."]),
                    ActionHistory.Meeting(
                        "\(year)-09-01", log: ["03/01 | Ada Bell to write. | Closed: \(year)."]),
                ]
            })
        #expect(history.linked.actions.map(\.id.text) == years.map { "\($0)-03-01/03-01" })
        #expect(history.linked.actions.map { $0.updates.map(\.note) } == years.map { ["\($0)."] })
        #expect(history.threads.count == 20)
        #expect(history.codes == [])
    }

    @Test("A log of a meeting never speaks of what that meeting raises")
    func sameMeeting() {
        let history = ActionHistory(
            .init("2024-07-02", raised: ["07/01 Tom Reed to ask."]),
            .init(
                "2025-07-01", raised: ["07/01 Ada Bell to write."],
                log: ["07/01 | Tom Reed to ask. | Closed."]))
        #expect(history.updates(of: "2024-07-02/07-01") == ["2025-07-01 closed"])
        #expect(history.updates(of: "2025-07-01/07-01") == [])
    }

    @Test("Of two meetings on a day the second comes later")
    func sameDay() {
        let history = ActionHistory(
            .init("2025-07-01-extraordinary", log: ["07/01 | a | Closed."]),
            .init("2025-07-01", raised: ["07/01 Ada Bell to write."]))
        #expect(history.updates(of: "2025-07-01/07-01") == ["2025-07-01-extraordinary closed"])
    }

    @Test("A meeting without minutes may have raised what a log knows")
    func withoutMinutes() {
        let history = ActionHistory(
            .init("2023-03-14"),
            .init("2023-07-11", log: ["03/02 | Ada Bell to write. | In progress."]),
            .init("2023-10-10", log: ["03/02 | Ada Bell to write. | Closed."]))
        #expect(history.updates(of: "2023-03-14/03-02") == ["2023-07-11 in-progress", "2023-10-10 closed"])
        #expect(history.action("2023-03-14/03-02")?.raisedParagraph == nil)
        #expect(history.codes == [])
    }

    @Test(
        "A meeting without minutes comes before what was raised years ago, unless that is still open in the logs"
    )
    func withoutMinutesSince() {
        let history = ActionHistory(
            .init("2022-03-15", raised: ["03/01 Ada Bell to write.", "03/02 Tom Reed to ask."]),
            .init(
                "2022-07-12",
                log: ["03/01 | Ada Bell to write. | Closed.", "03/02 | Tom Reed to ask. | Open."]),
            .init("2023-03-14", log: ["03/02 | Tom Reed to ask. | Open."]),
            .init("2023-07-11", log: ["03/01 | New leaflets. | Open.", "03/02 | Tom Reed to ask. | Closed."]))
        #expect(history.updates(of: "2022-03-15/03-01") == ["2022-07-12 closed"])
        #expect(history.updates(of: "2023-03-14/03-01") == ["2023-07-11 open"])
        #expect(
            history.updates(of: "2022-03-15/03-02") == [
                "2022-07-12 open", "2023-03-14 open", "2023-07-11 closed",
            ]
        )
        #expect(history.codes == [])
    }

    @Test("A meeting that was not held raised nothing")
    func notHeld() {
        let history = ActionHistory(
            .init("2022-03-15", raised: []),
            .init("2023-03-14", held: false),
            .init("2023-07-11", log: ["03/02 | Ada Bell to write. | Open."]))
        #expect(history.linked.actions.map(\.id.text) == ["2022-03-15/03-02"])
    }

    @Test("Minutes that name an action of another month's meeting raise none")
    func mention() {
        let history = ActionHistory(
            .init("2025-07-01", raised: ["07/05 Ada Bell to write."]),
            .init(
                "2025-10-21",
                raised: ["07/05 was discussed.", "07/09 Tom Reed to ask.", "10/01 Tom Reed to go."]),
            .init("2026-02-24", log: ["07/05 | a | Closed.", "07/09 | b | Closed.", "10/01 | c | Closed."]))
        #expect(history.updates(of: "2025-07-01/07-05") == ["2026-02-24 closed"])
        #expect(history.updates(of: "2025-10-21/07-09") == ["2026-02-24 closed"])
        #expect(history.linked.actions.count == 3)
    }

    @Test("A meeting that was moved into the next month keeps its references")
    func moved() {
        let history = ActionHistory(
            .init("2010-10-12", raised: ["10/01 Tom Reed to ask."]),
            .init("2011-11-15", raised: ["10/01 Ada Bell to write."]),
            .init("2012-02-07", log: ["10/01 | Ada Bell to write. | Closed."]))
        #expect(history.updates(of: "2011-11-15/10-01") == ["2012-02-07 closed"])
    }

    @Test("An action of a minute, and a figure that could be a month or a minute")
    func minutes() {
        let history = ActionHistory(
            .init("2011-04-26", raised: ["89/1 Ada Bell to write.", "7/1 Tom Reed to ask."]),
            .init(
                "2011-07-26", raised: ["07/02 Tom Reed to go."],
                log: ["89/1 | a | Closed.", "7/1 | b | Closed."]),
            .init("2011-11-15", raised: ["7/2 Ada Bell to sing."], log: ["7/2 | c | Open."]),
            .init("2012-02-07", log: ["7/2 | c | Closed."]),
            .init("2012-04-24", log: ["7/2 | d | Closed."]))
        #expect(history.updates(of: "2011-04-26/89-1") == ["2011-07-26 closed"])
        #expect(history.updates(of: "2011-04-26/7-1") == ["2011-07-26 closed"])
        // July's is meant as long as it is open; what November's minute raised comes after.
        #expect(history.updates(of: "2011-07-26/07-02") == ["2011-11-15 open", "2012-02-07 closed"])
        #expect(history.updates(of: "2011-11-15/7-2") == ["2012-04-24 closed"])
    }

    @Test("What stands twice counts once")
    func twice() {
        let history = ActionHistory(
            .init("2025-07-01", raised: ["07/01 Ada Bell to write.", "07/01 Tom Reed to ask."]),
            .init(
                "2025-10-21",
                log: ["07/01 | Ada Bell to write. | Open.", "07/01 | Tom Reed to ask. | Closed."]))
        #expect(history.linked.actions.map(\.text) == ["Ada Bell to write."])
        #expect(history.updates(of: "2025-07-01/07-01") == ["2025-10-21 open"])
    }
}
