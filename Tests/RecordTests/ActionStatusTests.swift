import Testing

@testable import Record

@Suite("The status of an action")
struct ActionStatusTests {
    @Test(
        "An update begins with the status, and the rest is the note",
        arguments: [
            ("Closed", .closed, ""),
            ("Closed.", .closed, ""),
            ("Closed: sent on 3 May.", .closed, "sent on 3 May."),
            ("CLOSED – sent", .closed, "sent"),
            ("closed (see item 2)", .closed, "(see item 2)"),
            ("**Closed**: *sent*", .closed, "sent"),
            ("- Closed. Sent", .closed, "Sent"),
            ("Closed<br>Sent<br>on", .closed, "Sent on"),
            ("In progress", .inProgress, ""),
            ("In  Progress; awaiting a date", .inProgress, "awaiting a date"),
            ("In-progress", .inProgress, ""),
            (
                "Carried over from 14 March meeting. In progress.", .carriedOver,
                "from 14 March meeting. In progress."
            ),
            ("Carried over.", .carriedOver, ""),
            ("Update to be shared", .updateToBeShared, ""),
            ("update to be shared at the meeting", .updateToBeShared, "at the meeting"),
            ("Open. Nobody yet", .open, "Nobody yet"),
            ("(was 03/04) Closed: sent", .closed, "sent"),
            ("Was 03/04. In progress", .inProgress, ""),
            ("In progress (was 03/04): drafted", .inProgress, "(was 03/04): drafted"),
        ] as [(String, ActionStatus, String)])
    func stated(update: String, status: ActionStatus, note: String) {
        let reading = ActionLogReading(update: update)
        #expect(reading.entries.map(\.update.status) == [status])
        #expect(reading.entries.map(\.update.note) == [note])
        #expect(reading.messages == "")
    }

    @Test(
        "Where the first words are no status the action counts as open, and nothing of the words is lost",
        arguments: [
            "", "Closedown of the site", "Closed-circuit cameras fitted", "Complete", "Progress made",
            "In progression", "In", "The case is closed", "Carried", "Update to be sharedx", "Not closed",
            "Closeд",
        ])
    func unclear(update: String) {
        let reading = ActionLogReading(update: update)
        #expect(reading.entries.map(\.update) == [.init(text: update, status: .open, note: update)])
        #expect(reading.log.diagnostics.map(\.code) == [.actionStatusUnclear])
    }

    @Test("A status has its own name in the data")
    func names() {
        #expect(
            ActionStatus.allCases.map(\.rawValue) == [
                "open", "in-progress", "update-to-be-shared", "carried-over", "closed",
            ])
    }
}
