import Testing
import WorkingDays

@testable import Record

@Suite("Threads of actions")
struct ActionThreadTests {
    @Test("An action carried over four times keeps one thread")
    func chain() throws {
        let history = ActionHistory(
            .init("2023-03-14", raised: ["03/04 Tom Reed to find more money for street pastors."]),
            .init(
                "2023-07-11", raised: ["07/02 Review."], reviewed: ["07/02"],
                log: ["03/04 | Tom Reed to find more money for street pastors. | Carried over."]),
            .init(
                "2023-10-10", raised: ["10/01 Review."], reviewed: ["10/01"],
                log: ["07/02 | More money for Street Pastors. | Carried over from 14 March."]),
            .init(
                "2024-02-13", raised: ["02/07 Review."],
                log: [
                    "10/01 | Ada Bell to find money for Street Pastors. | Carried over from the last meeting."
                ]),
            .init(
                "2024-07-09", raised: ["07/02 Review."],
                log: ["02/07 (was 10/01) | Ada Bell: report on street pastors. | In progress."]),
            .init(
                "2024-10-08",
                log: [
                    "07/02 | Report on street pastors. | Carried over from 13 February. Update to be shared."
                ]),
            .init("2025-02-25", log: ["07/02 | Report on street pastors. | Closed: item 7."]))
        #expect(
            history.joins == [
                "2023-03-14/03-04", "2023-07-11/07-02 < 2023-03-14/03-04 by log",
                "2023-10-10/10-01 < 2023-07-11/07-02 by minute",
                "2024-02-13/02-07 < 2023-10-10/10-01 by reference",
                "2024-07-09/07-02 < 2024-02-13/02-07 by log",
            ])
        let thread = try #require(history.thread("2023-03-14/03-04"))
        #expect(thread.actions == history.linked.actions)
        #expect(Set(thread.actions.map(\.thread)) == [thread.id])
        #expect(thread.status == .closed)
        #expect(thread.raisedAt.text == "2023-03-14" && thread.closedAt?.text == "2025-02-25")
        #expect(thread.timesCarried == 4)
        #expect(thread.actions.map { $0.previous?.isByWording } == [nil, true, true, false, true])
        #expect(
            history.updates(of: "2024-07-09/07-02") == ["2024-10-08 carried-over", "2025-02-25 closed"])
    }

    @Test(
        "A thread is closed by the log that closes it, and not while a later one opens it again",
        arguments: [
            (["Open.", "Closed.", "Closed."], "2023-10-10"), (["Closed.", "Open.", "Open."], nil),
            (["Closed.", "Open.", "Closed."], "2024-02-13"), (["Open.", "Open.", "Open."], nil),
            (["Closed.", "Closed.", "Closed."], "2023-07-11"),
        ])
    func closing(updates: [String], closedAt: String?) {
        let days = ["2023-07-11", "2023-10-10", "2024-02-13"]
        let history = ActionHistory(
            [ActionHistory.Meeting("2023-03-14", raised: ["03/04 Leaflets."])]
                + zip(days, updates).map { .init($0, log: ["03/04 | Leaflets. | \($1)"]) })
        let thread = history.thread("2023-03-14/03-04")
        #expect(thread?.closedAt?.text == closedAt)
        #expect((thread?.status == .closed) == (closedAt != nil))
        #expect(thread?.timesCarried == 0)
    }

    @Test("The status of a thread is that of its last action, be the first one closed as carried over")
    func lastAction() {
        let history = ActionHistory(
            .init("2023-03-14", raised: ["03/04 Leaflets."]),
            .init(
                "2023-07-11", raised: ["07/01 Leaflets (was 03/04)."],
                log: ["03/04 | Leaflets. | Closed: see 07/01."]))
        #expect(history.threads == [["2023-03-14/03-04", "2023-07-11/07-01"]])
        #expect(history.linked.threads.map(\.status) == [.open])
        #expect(history.linked.threads.map(\.closedAt) == [nil])
    }

    @Test("Actions and threads are in the order of their meetings and references, however they were raised")
    func order() {
        let history = ActionHistory(
            .init("2023-07-11", raised: ["07/10 c", "07/02 b", "89/1 d"]), .init("2023-03-14"),
            .init("2023-10-10", log: ["07/11 | e | Open.", "03/02 | a | Open.", "07/02 | b | Open."]))
        #expect(
            history.linked.actions.map(\.id.text) == [
                "2023-03-14/03-02", "2023-07-11/07-02", "2023-07-11/07-10", "2023-07-11/07-11",
                "2023-07-11/89-1",
            ])
        #expect(history.threads == history.linked.actions.map { [$0.id.text] })
    }

    @Test("Ids and places within a partnership's folder")
    func ids() throws {
        let meeting = try #require(MeetingID(partnership: "cambridge", folder: "2025-07-01"))
        #expect(
            ActionID(meeting: meeting, reference: .month(.july, number: 3)).text
                == "cambridge/2025-07-01/07-03")
        #expect(
            ActionID(meeting: meeting, reference: .minute(89, number: 1)).text == "cambridge/2025-07-01/89-1")
    }
}
