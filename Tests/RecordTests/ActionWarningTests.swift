import Testing

@Suite("What an officer is told about actions and their threads")
struct ActionWarningTests {
    private static let text = "Tom Reed to find more money for street pastors."

    private func messages(_ meetings: ActionHistory.Meeting...) -> String {
        ActionHistory(meetings).messages
    }

    @Test("An action of the minutes that is not in the next log, however many meetings have none in between")
    func notLogged() {
        #expect(
            messages(
                .init("2023-03-14", raised: ["03/04 Leaflets.", "03/05 Posters."]),
                .init("2023-05-09", raised: []),
                .init("2023-07-11", log: ["03/05 | Posters. | Closed."])) == """
                    2023-03-14/minutes.md:1:1: warning: an action is in the log of the next meeting, and that of 11 July \
                    2023 has no 03/04 [action-not-logged]
                      mend: add a row for it, or correct the reference here or there
                      note: 2023-07-11/actions.md:1:1: the log
                    1 warning in 1 file

                    """)
        // No log is there yet, or none that could be read.
        for log in [nil, []] as [[String]?] {
            #expect(
                messages(.init("2023-03-14", raised: ["03/04 Leaflets."]), .init("2023-07-11", log: log))
                    == "")
        }
    }

    @Test("An action in a log whose meeting did not raise it")
    func notRaised() {
        #expect(
            messages(
                .init("2023-03-14", raised: []), .init("2023-07-11", log: ["03/04 | Leaflets. | Open."]),
                .init("2023-10-10", log: ["03/04 | Leaflets. | Closed."])) == """
                    2023-07-11/actions.md:3:3: warning: an action in a log was raised by an earlier meeting, and the \
                    minutes of 14 March 2023 raise no 03/04 [action-unknown]
                      mend: correct the reference, or name the action in the minutes: "Action point 03/04"
                    1 warning in 1 file

                    """)
    }

    @Test(
        "What a log says was carried over under a new reference need not stand in the minutes of that meeting"
    )
    func carriedOnByTheLog() {
        let history = ActionHistory([
            .init("2022-11-15", raised: ["11/02 Leaflets."]), .init("2023-03-14", raised: []),
            .init("2023-07-11", log: ["03/01 (was 11/02) | Leaflets. | Open."]),
        ])
        #expect(history.messages == "")
        #expect(history.joins == ["2022-11-15/11-02", "2023-03-14/03-01 < 2022-11-15/11-02 by reference"])
    }

    @Test("What takes up a later action is not the one of an earlier year that had its reference")
    func carriedOnPastAnEarlierYear() {
        let history = ActionHistory([
            .init("2022-03-15", raised: ["03/01 Posters."]),
            .init("2022-11-15", raised: ["11/02 Leaflets."], log: ["03/01 | Posters. | Closed."]),
            .init("2023-03-14", raised: []),
            .init("2023-07-11", log: ["03/01 (was 11/02) | Leaflets. | Open."]),
        ])
        #expect(history.messages == "")
        #expect(
            history.joins == [
                "2022-03-15/03-01", "2022-11-15/11-02", "2023-03-14/03-01 < 2022-11-15/11-02 by reference",
            ])
    }

    @Test("An action in a log without any meeting that could have raised it")
    func unknown() {
        #expect(
            messages(
                .init(
                    "2023-07-11", raised: ["07/01 Leaflets."],
                    log: ["07/01 | Leaflets. | Open.", "89/1 | Posters. | Open."])) == """
                    2023-07-11/actions.md:3:3: warning: an action in a log was raised by an earlier meeting, and no \
                    meeting of July before 11 July 2023 is in the record [action-unknown]
                      mend: move the row to the log of the next meeting, or correct the reference; until then the row is \
                    left out of the record
                      note: 2023-07-11/minutes.md:1:1: this meeting raises 07/01 itself, and a log has what was raised before
                    2023-07-11/actions.md:4:3: warning: an action in a log was raised by an earlier meeting, and no \
                    minutes before 11 July 2023 raise 89/1 [action-unknown]
                      mend: correct the reference, or add the minutes that raised it; until then the row is left out of \
                    the record
                    2 warnings in 1 file

                    """)
    }

    @Test("An open action that the next log leaves out, and none that goes on elsewhere")
    func dropped() {
        let march = ActionHistory.Meeting("2023-03-14", raised: ["03/04 Leaflets.", "03/05 \(Self.text)"])
        let july = ActionHistory.Meeting(
            "2023-07-11", raised: ["07/01 Money (was 03/05)."],
            log: ["03/04 | Leaflets. | In progress.", "03/05 | \(Self.text) | Carried over."])
        #expect(
            messages(march, july, .init("2023-10-10", log: ["07/01 | Money. | Closed."])) == """
                2023-07-11/actions.md:3:3: warning: an action stays in the log until it is closed, and 03/04 of 14 \
                March 2023 is not in that of 10 October 2023 [action-dropped]
                  mend: add a row that says what became of it, or, where it goes on under another reference, write \
                there "(was 03/04)"
                  note: 2023-10-10/actions.md:1:1: the log without it
                1 warning in 1 file

                """)
        #expect(messages(march, july) == "")
    }

    @Test("An action that has been open for more meetings than is usual, from where its thread begins")
    func openForLong() {
        let meetings: [ActionHistory.Meeting] = [
            .init("2023-03-14", raised: ["03/04 Leaflets."]),
            .init("2023-07-11", raised: ["07/01 Leaflets (was 03/04)."]),
            .init("2023-10-10", log: ["07/01 | Leaflets. | Open."]),
            .init("2023-12-05", held: false),
            .init("2024-02-13", log: ["07/01 | Leaflets. | In progress."]),
        ]
        #expect(ActionHistory(meetingsToClose: 3, meetings).messages == "")
        #expect(
            ActionHistory(meetingsToClose: 2, meetings).messages == """
                2024-02-13/actions.md:3:3: warning: an action is closed within 2 meetings, and 07/01 has been open \
                since 14 March 2023, for 3 [action-open-for-long]
                  mend: close it, or let the next meeting decide what becomes of it
                1 warning in 1 file

                """)
        let closed = ActionHistory.Meeting("2024-07-09", log: ["07/01 | Leaflets. | Closed."])
        #expect(ActionHistory(meetingsToClose: 2, meetings + [closed]).messages == "")
        let other = ActionHistory.Meeting("2024-07-09", log: ["02/01 | Posters. | Closed."])
        #expect(
            ActionHistory(meetingsToClose: 2, meetings + [other]).codes == ["action-dropped"])
    }

    @Test("A thread that begins before the record has been open since then")
    func openSinceBeforeTheRecord() {
        #expect(
            ActionHistory(
                meetingsToClose: 1, .init("2023-03-14"), .init("2023-07-11", raised: ["07/01 Leaflets."]),
                .init("2023-10-10", log: ["07/01 | Leaflets. | Carried over from 14 March."])
            ).messages == """
                2023-10-10/actions.md:3:3: warning: an action is closed within 1 meeting, and 07/01 has been open \
                since 14 March 2023, for 2 [action-open-for-long]
                  mend: close it, or let the next meeting decide what becomes of it
                1 warning in 1 file

                """)
    }

    @Test("A join by wording, and how to make it sure")
    func byWording() {
        #expect(
            messages(
                .init("2023-03-14", raised: ["03/05 \(Self.text)"]),
                .init("2023-07-11", raised: ["07/02 Money."]),
                .init(
                    "2023-10-10",
                    log: ["07/02 | More money for street pastors. | Carried over from 14 March."])
            ) == """
                2023-10-10/actions.md:3:3: warning: an action carried over says what it was called before, and 07/02 \
                is joined to 03/05 of 14 March 2023 only because the two read alike [action-joined-by-wording]
                  mend: write `07/02 (was 03/05)` if that is right, and what it was called if it is not
                  note: 2023-03-14/minutes.md:1:1: the earlier action: "Tom Reed to find more money for street \
                p..."
                1 warning in 1 file

                """)
    }

    @Test("Several earlier actions read like the one carried over")
    func close() {
        #expect(
            messages(
                .init(
                    "2023-03-14",
                    raised: ["03/01 Lighting in the north park.", "03/02 Lighting in the south park."]),
                .init("2023-07-11", raised: ["07/02 Lighting in the park."], reviewed: ["07/02"]),
                .init("2023-10-10", log: ["07/02 | Lighting in the park. | Closed."])) == """
                    2023-10-10/actions.md:3:3: warning: an action takes up one of an earlier meeting, and 07/02 reads \
                    like 2 of them [action-join-doubtful]
                      mend: say which one it was, as in `07/02 (was 03/01)`; until then it is joined to none
                      note: 2023-03-14/minutes.md:1:1: 03/01 of 14 March 2023: "Lighting in the north park."
                      note: 2023-03-14/minutes.md:2:1: 03/02 of 14 March 2023: "Lighting in the south park."
                    1 warning in 1 file

                    """)
    }

    @Test("No earlier action reads like the one that a log says was carried over")
    func noneAlike() {
        #expect(
            messages(
                .init("2023-03-14", raised: []), .init("2023-07-11", raised: ["07/02 Money."]),
                .init("2023-10-10", log: ["07/02 | Money. | Carried over from 14 March."])) == """
                    2023-10-10/actions.md:3:3: warning: an action carried over from 14 March 2023 was open there, and no \
                    open action of that meeting reads like 07/02 [action-join-doubtful]
                      mend: write what it was called, as in `07/02 (was 03/01)`, or correct the meeting
                    1 warning in 1 file

                    """)
        // New actions are raised in a review too.
        #expect(
            messages(
                .init("2023-03-14", raised: ["03/01 Leaflets."]),
                .init(
                    "2023-07-11", raised: ["07/02 Money."], reviewed: ["07/02"], log: ["03/01 | a | Closed."])
            )
                == "")
    }

    @Test("Two actions that seem to take up the same one, each told of the other")
    func rivals() {
        let march = ActionHistory.Meeting("2023-03-14", raised: ["03/05 \(Self.text)"])
        #expect(
            messages(
                march,
                .init(
                    "2023-07-11", raised: ["07/02 \(Self.text)", "07/03 \(Self.text)"],
                    reviewed: ["07/02", "07/03"]),
                .init(
                    "2023-10-10", log: ["07/02 | \(Self.text) | Closed.", "07/03 | \(Self.text) | Closed."]))
                    == """
                    2023-10-10/actions.md:3:3: warning: an action is taken up by one other, and 07/02 seems to take up \
                    03/05 of 14 March 2023 and so does 07/03 of 11 July 2023 [action-join-doubtful]
                      mend: say of each what it was called, as in `07/02 (was 03/05)`
                      note: 2023-03-14/minutes.md:1:1: the earlier action
                      note: 2023-10-10/actions.md:4:3: the other one that takes it up
                    2023-10-10/actions.md:4:3: warning: an action is taken up by one other, and 07/03 seems to take up \
                    03/05 of 14 March 2023 and so does 07/02 of 11 July 2023 [action-join-doubtful]
                      mend: say of each what it was called, as in `07/03 (was 03/05)`
                      note: 2023-03-14/minutes.md:1:1: the earlier action
                      note: 2023-10-10/actions.md:3:3: the other one that takes it up
                    2 warnings in 1 file

                    """)
        let stated = ActionHistory(
            march,
            .init(
                "2023-07-11", raised: ["07/02 \(Self.text)", "07/03 Money (was 03/05)."], reviewed: ["07/02"])
        )
        #expect(stated.codes == ["action-join-doubtful"])
        #expect(stated.log.diagnostics.map(\.place.range?.start.line) == [1])
    }

    @Test("A former reference that nobody raised, with and without a meeting of its month")
    func previousUnknown() {
        let raised = ["07/02 Money (was 03/05).", "07/03 Leaflets (was 05/01)."]
        #expect(
            messages(.init("2023-03-14", raised: []), .init("2023-07-11", raised: raised)) == """
                2023-07-11/minutes.md:1:1: warning: an action takes up one of an earlier meeting, and the minutes of \
                14 March 2023 raise no 03/05 [action-previous-unknown]
                  mend: correct what 07/02 was called, or name the action in those minutes: "Action point 03/05"
                2023-07-11/minutes.md:2:1: warning: an action takes up one of an earlier meeting, and no meeting \
                before 11 July 2023 raised 05/01 [action-previous-unknown]
                  mend: correct what 07/03 was called, or add the meeting that raised it
                2 warnings in 1 file

                """)
        // Without minutes nobody can say what was raised.
        #expect(messages(.init("2023-03-14"), .init("2023-07-11", raised: [raised[0]])) == "")
    }

    @Test("A meeting that a log names and the record does not have")
    func meetingUnknown() {
        let march = ActionHistory.Meeting("2023-03-14", raised: [])
        let july = ActionHistory.Meeting("2023-07-11", raised: ["07/02 Money."])
        let row = "07/02 | Money. | Carried over from"
        #expect(
            messages(march, july, .init("2023-10-10", log: ["\(row) 13 March."])) == """
                2023-10-10/actions.md:3:3: warning: an action is carried over from an earlier meeting, and before 10 \
                October 2023 there is none on 13 March in the record [action-previous-unknown]
                  mend: did you mean the meeting of 14 March 2023?
                1 warning in 1 file

                """)
        #expect(
            messages(march, july, .init("2023-10-10", log: ["\(row) May 2023."])) == """
                2023-10-10/actions.md:3:3: warning: an action is carried over from an earlier meeting, and before 10 \
                October 2023 there is none in May 2023 in the record [action-previous-unknown]
                  mend: correct the date, or add that meeting, if only with an agenda that gives its date
                1 warning in 1 file

                """)
    }

    @Test("A day of two meetings is told apart by the words of the second one")
    func extraordinary() {
        #expect(
            messages(
                .init("2023-03-14-extraordinary", raised: ["03/04 Leaflets."]),
                .init("2023-07-11", log: ["03/05 | Posters. | Closed."])
            ).contains("and the minutes of 14 March 2023 (extraordinary) raise no 03/05"))
    }

    @Test("More open actions than anybody has are not compared")
    func tooMany() {
        let many = (1...250).map { "89/\($0) Words\($0) of it\($0)." }
        let history = ActionHistory(
            .init("2023-03-14", raised: many),
            .init("2023-07-11", raised: ["07/02 Words9 of it9."], reviewed: ["07/02"]))
        #expect(
            history.messages == """
                2023-07-11/minutes.md:1:1: warning: an action without its former reference is compared with 200 open \
                actions at most, and for 07/02 there are 250 [action-join-doubtful]
                  mend: write what it was called, as in `07/02 (was 03/04)`
                1 warning in 1 file

                """)
    }
}
