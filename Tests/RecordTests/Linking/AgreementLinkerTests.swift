import Diagnostics
import Testing

@testable import Record

@Suite("Minutes are agreed by a later meeting")
struct AgreementLinkerTests {
    private func minutes(_ words: String, status: String = "") -> String {
        "---\npublish: public\n\(status)---\n## 1. Minutes\n\n1.1 \(words)\n"
    }

    /// "2025-02-25: agreed by 2025-07-01", a meeting a line.
    private func states(_ reading: RecordReading) -> [String] {
        reading.linked.partnerships.flatMap(\.meetings).map { meeting in
            let by = meeting.agreement.map { " by \($0.meeting.folder) at \($0.place.fragment ?? "?")" } ?? ""
            return "\(meeting.meeting.id.folder): \(meeting.minutesStatus.rawValue)\(by)"
        }
    }

    @Test("From the day they are agreed they are no drafts; those of the last meeting still are")
    func agreed() throws {
        let reading = try RecordReading([
            "meetings/2025-02-25/minutes.md": minutes("Hello."),
            "meetings/2025-07-01/minutes.md": minutes("The Minutes of 25 February 2025 were agreed."),
            "meetings/2025-10-21/agenda.md": "Soon.",
        ])
        #expect(
            states(reading) == [
                "2025-02-25: agreed by 2025-07-01 at p1.1", "2025-07-01: draft", "2025-10-21: none",
            ])
        #expect(reading.messages == [])
    }

    @Test("Changes made as minutes are agreed name the minute that they change")
    func changes() throws {
        let reading = try RecordReading([
            "meetings/2025-02-25/minutes.md": minutes("Hello."),
            "meetings/2025-07-01/minutes.md": minutes(
                "The Minutes of 25 February 2025 were agreed, subject to the date in minute 1.1 being 3 May."),
        ])
        #expect(reading.meeting("2025-02-25")?.minutesStatus == .agreedWithChanges)
        #expect(
            reading.meeting("2025-02-25")?.agreement?.changes == [
                MinutesChange(minute: "1.1", text: "the date in minute 1.1 being 3 May.")
            ])
    }

    @Test("Of two meetings on one day, the second time the day is named means the second")
    func oneDay() throws {
        let reading = try RecordReading([
            "meetings/2025-02-25/minutes.md": minutes("Hello."),
            "meetings/2025-02-25-extraordinary/minutes.md": minutes("Hello again."),
            "meetings/2025-07-01/minutes.md": minutes(
                "The Minutes of 25 February 2025 were agreed. The Minutes of the extraordinary meeting of "
                    + "25 February 2025 were agreed."),
        ])
        #expect(
            states(reading) == [
                "2025-02-25: agreed by 2025-07-01 at p1.1",
                "2025-02-25-extraordinary: agreed by 2025-07-01 at p1.1", "2025-07-01: draft",
            ])
    }

    @Test(
        "Nothing else agrees them: a promise, their own words, an earlier meeting, a second time",
        arguments: [
            "The Minutes of 25 February 2025 would be agreed at the next meeting.",
            "The Minutes of 21 October 2025 were agreed.", "The Minutes of 1 July 2025 were agreed.",
        ])
    func nothingElse(words: String) throws {
        let reading = try RecordReading([
            "meetings/2025-02-25/minutes.md": minutes("Hello."),
            "meetings/2025-07-01/minutes.md": minutes(words),
            "meetings/2025-10-21/agenda.md": "Soon.",
        ])
        #expect(states(reading) == ["2025-02-25: draft", "2025-07-01: draft", "2025-10-21: none"])
        #expect(
            reading.messages(.minutesNotAgreed) == [
                "minutes.md:1:1: warning: minutes are agreed by the next meeting, and that of 1 July 2025 does not "
                    + "say so of these; write there \"The Minutes of 25 February 2025 were agreed\", or add "
                    + "`status: agreed` here if they were [minutes-not-agreed]"
            ])
    }

    @Test("The first meeting that agrees them counts")
    func first() throws {
        let reading = try RecordReading([
            "meetings/2025-02-25/minutes.md": minutes("Hello."),
            "meetings/2025-07-01/minutes.md": minutes("The Minutes of 25 February 2025 were agreed."),
            "meetings/2025-10-21/minutes.md": minutes(
                "The Minutes of 1 July 2025 were agreed. The Minutes of 25 February 2025 were agreed."),
        ])
        #expect(reading.meeting("2025-02-25")?.agreement?.meeting.folder == "2025-07-01")
        #expect(reading.meeting("2025-07-01")?.agreement?.meeting.folder == "2025-10-21")
    }

    @Test("Minutes that say themselves that they are agreed are, and nobody is told")
    func ownWord() throws {
        let reading = try RecordReading([
            "meetings/2025-02-25/minutes.md": minutes("Hello.", status: "status: agreed\n"),
            "meetings/2025-07-01/minutes.md": minutes("Hello."),
        ])
        #expect(states(reading) == ["2025-02-25: agreed", "2025-07-01: draft"])
        #expect(reading.messages == [])
    }

    @Test(
        "A next meeting without minutes, a cancelled one and an extraordinary one agree nothing, and none is told"
    )
    func nextMeetings() throws {
        let reading = try RecordReading([
            "meetings/2025-02-25/minutes.md": minutes("Hello."),
            "meetings/2025-03-04-extraordinary/minutes.md": minutes("Hello."),
            "meetings/2025-04-01/agenda.md": "---\npublish: public\ncancelled: snow\n---\n",
            "meetings/2025-07-01/agenda.md": "Papers follow.",
        ])
        #expect(reading.messages(.minutesNotAgreed) == [])
    }
}
