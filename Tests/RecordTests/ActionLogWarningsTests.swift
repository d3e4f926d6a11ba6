import Testing

@Suite("What an officer is told about an action log")
struct ActionLogWarningsTests {
    private let head = "| Ref | Action point | Update |\n|---|---|---|\n"

    @Test(
        "A paper without a table of actions",
        arguments: ["", "No actions.\n", "| No. | Item |\n|---|---|\n| 1 | a |\n"])
    func noLog(text: String) {
        #expect(
            ActionLogReading(text).messages == """
                actions.md:1:1: warning: an action log is a table with the columns Ref, Action point and Update, \
                and there is none [action-log-missing]
                  mend: begin the table with `| Ref | Action point | Update |`
                1 warning in 1 file

                """)
    }

    @Test(
        "A table that lacks one column of a log, where nothing else is one",
        arguments: ["Action point", "Action"])
    func missingColumn(action: String) {
        let table =
            "| Ref | \(action) | Comments |\n|---|---|---|\n| 07/01 | Ada Bell to write. | Closed. |\n"
        #expect(
            ActionLogReading("Text.\n\n\(table)").messages == """
                actions.md:3:1: warning: an action log has the columns Ref, Action point and Update, and this table \
                has no Update [action-log-missing]
                  mend: add the column, or give the one that holds it the head `Update`
                1 warning in 1 file

                """)
        #expect(ActionLogReading("\(table)\n\(head)| 07/02 | a | Closed. |\n").messages == "")
    }

    @Test("A reference that cannot be read leaves its row out, and only that")
    func unreadable() {
        let reading = ActionLogReading(
            "\(head)| 07-01 | a | Closed. |\n| | b | Closed. |\n| 07/03 | c | Closed. |\n")
        #expect(reading.references == ["07/03"])
        #expect(
            reading.messages == """
                actions.md:3:3: warning: an action has a reference such as 07/01, and "07-01" is none \
                [action-reference-unreadable]
                  mend: write the month of the meeting that raised it and its number there, or, as in 89/1, the \
                minute; until then the row is left out of the record
                actions.md:4:2: warning: an action has a reference such as 07/01, and here is none \
                [action-reference-unreadable]
                  mend: write the month of the meeting that raised it and its number there, or, as in 89/1, the \
                minute; until then the row is left out of the record
                2 warnings in 1 file

                """)
    }

    @Test("A reference that stands in a log twice, also when it is written in two ways and in two tables")
    func twice() {
        let reading = ActionLogReading(
            "\(head)| 07/01 | a | Closed. |\n| 07/02 | b | Closed. |\n\n\(head)| 7/1 | c | Closed. |\n")
        #expect(reading.references == ["07/01", "07/02", "07/01"])
        #expect(
            reading.messages == """
                actions.md:8:3: warning: an action has one row in a log, and 07/01 has a row already \
                [action-reference-twice]
                  mend: correct one of the references, or make one row of the two
                  note: actions.md:3:3: the first row
                1 warning in 1 file

                """)
    }

    @Test("A status that is not clear, and one that is not there")
    func unclear() {
        #expect(
            ActionLogReading(
                "\(head)| 07/01 | a | Sent on 3 May to everybody who had asked for it |\n| 07/02 | b | |\n"
            )
            .messages == """
                actions.md:3:15: warning: an update begins with the status of its action, and "Sent on 3 May to \
                everybody who had asked..." does not [action-status-unclear]
                  mend: begin it with Closed, In progress, Carried over, Update to be shared or Open; until then the \
                action counts as open
                actions.md:4:14: warning: an update begins with the status of its action, and this one is empty \
                [action-status-unclear]
                  mend: begin it with Closed, In progress, Carried over, Update to be shared or Open; until then the \
                action counts as open
                2 warnings in 1 file

                """)
    }

    @Test(
        "The status that was probably meant is offered",
        arguments: [
            ("Complete", "Closed"), ("Completed: sent", "Closed"), ("Done", "Closed"), ("Finished", "Closed"),
            ("Under way", "In progress"), ("Underway", "In progress"), ("Clsoed.", "Closed"),
            ("Ongoing", "In progress"), ("On-going", "In progress"), ("In process", "In progress"),
            ("Carried forward from July", "Carried over"), ("Caried over: drafted", "Carried over"),
            ("Update to be shard", "Update to be shared"), ("Outstanding", "Open"),
        ])
    func meant(update: String, words: String) {
        #expect(
            ActionLogReading(update: update).log.diagnostics.map(\.mend) == [
                "did you mean \"\(words)\"? until then the action counts as open"
            ])
    }
}
