import Testing

@Suite("Closed business stays closed")
struct ClosedBusinessCheckTests {
    private let agendaOfTwo = agenda("", "1 | Noise | | ", "2 | Death review (closed session) | | ")

    @Test("A public paper of a closed item is told, and one that is kept back is not")
    func closedItem() throws {
        func messages(_ fields: String) throws -> [String] {
            try CheckedContent([
                "meetings/2025-07-01/agenda.md": agendaOfTwo,
                "meetings/2025-07-01/report.md": "---\ntitle: Report\nitem: \"2\"\n\(fields)\n---\n",
            ]).messages
        }
        let expected = [
            "report.md:3:7: warning: what belongs to a closed item is not for the public, and item 2, `Death review`, "
                + "is closed; put `restricted:` and the reason in place of `publish:`, or correct the number "
                + "[paper-of-closed-item]"
        ]
        #expect(try messages("publish: public") == expected)
        #expect(try messages("publish: 2030-01-01") == expected)
        #expect(try messages("publish: draft") == [])
        #expect(try messages("restricted: personal information") == [])
    }

    @Test(
        "An item that the agenda does not have is told, with the one that was meant",
        arguments: [
            ("2a", "Report", "did you mean item 2(a), `This year`?"),
            ("Item 1.", "Report", "did you mean item 1, `Noise at night`?"),
            ("17", "Noise at night", "did you mean item 1, `Noise at night`?"),
            ("22", "Report", "did you mean item 2, `Funding`?"),
            ("9", "Report", "correct the number, or leave the field out where the paper belongs to no item"),
        ])
    func unknownItem(number: String, title: String, mend: String) throws {
        let checked = try CheckedContent([
            "meetings/2025-07-01/agenda.md": agenda(
                "", "1 | Noise at night | | ", "2 | Funding | | ", " | a) This year | | "),
            "meetings/2025-07-01/report.md":
                "---\ntitle: \(title)\nitem: \"\(number)\"\npublish: public\n---\n",
        ])
        #expect(
            checked.messages == [
                "report.md:3:7: warning: `item:` is the number of an item of the agenda, and it has no item \(number); "
                    + "\(mend) [item-unknown]"
            ])
    }

    @Test("A public title stands for a closed item of the agenda")
    func publicTitles() throws {
        let fields = """
            public-titles:
              - item: 1
                title: Noise
              - item: 2
                title: A review
              - item: 2.
                title: A review
              - item: 7
                title: Another
            """
        let checked = try CheckedContent([
            "meetings/2025-07-01/agenda.md": agenda(
                fields, "1 | Noise | | ", "2 | Death review (closed session) | | ")
        ])
        #expect(
            checked.messages == [
                "agenda.md:4:11: warning: a public title stands in place of a closed item's words, and item 1, `Noise`, "
                    + "is not closed; write `(closed session)` after the words of the item if it is; otherwise "
                    + "delete the title [public-title-unused]",
                "agenda.md:8:11: warning: a public title stands in place of a closed item's words, and there is no item "
                    + "2.; did you mean item 2, `Death review`? [public-title-unused]",
                "agenda.md:10:11: warning: a public title stands in place of a closed item's words, and there is no "
                    + "item 7; correct the number, or delete the title [public-title-unused]",
            ])
    }

    @Test("Minutes that are withheld for want of a word are named, with the way to open them")
    func withheld() throws {
        func checked(_ fields: String, _ heading: String = "88. Other matters") throws -> [String] {
            try CheckedContent([
                "meetings/2025-07-01/agenda.md": agenda(
                    "", "1 | Noise at night | | ", "2 | Death review (closed session) | | ",
                    "3 | Street lights | | "),
                "meetings/2025-07-01/minutes.md": minutes(
                    fields, "87. Noise at night", heading, "89. Street lights"),
            ]).messages.filter { $0.hasSuffix("[minute-withheld]") }
        }
        let rule =
            "warning: a minute that may be that of a closed item is withheld, and nothing says which item "
            + "`88. Other matters` is of; give it the words of its item; if it is for the public all the same, "
        #expect(
            try checked("") == [
                "minutes.md:8:1: \(rule)write `open: [88]` among the fields [minute-withheld]"
            ])
        #expect(
            try checked("open: [90]") == ["minutes.md:9:1: \(rule)add `88` to `open:` [minute-withheld]"])
        #expect(try checked("open: [88]") == [])
        #expect(try checked("", "88. Death review") == [])
    }

    private func actionMessages(
        minutes: String, log fields: String = "publish: public", reference: String = "07/02"
    ) throws -> [String] {
        let log =
            "| Ref | Action point | Update |\n|---|---|---|\n| \(reference) | Ada Bell to write | Closed |\n"
        return try CheckedContent([
            "meetings/2025-07-01/agenda.md": agendaOfTwo, "meetings/2025-07-01/minutes.md": minutes,
            "meetings/2025-10-01/agenda.md": "---\npublish: public\n---\n",
            "meetings/2025-10-01/actions.md": "---\n\(fields)\n---\n\(log)",
        ]).messages
    }

    private let minutesOfBoth = """
        ---
        publish: public
        ---
        ## 1. Noise

        1.1 Heard. Action point 07/01

        ## 2. Death review (closed session)

        2.1 Heard. Action points 07/02, 07/03 and 07/04
        """

    @Test("An action of a closed minute in a public log is told", arguments: ["07/02", "07/03", "07/04"])
    func closedAction(reference: String) throws {
        #expect(
            try actionMessages(minutes: minutesOfBoth, reference: reference) == [
                "actions.md:6:1: warning: what was raised in a closed minute is not for the public, and \(reference) "
                    + "was, in minute 2; take the row out of the log, or write `open: [2]` in the minutes if it may "
                    + "be shown [action-of-closed-minute]"
            ])
    }

    @Test(
        "What was raised in the open, in a minute that is opened, or is in a log that is kept back, is no fault"
    )
    func openAction() throws {
        #expect(try actionMessages(minutes: minutesOfBoth, reference: "07/01") == [])
        #expect(try actionMessages(minutes: minutesOfBoth, log: "publish: draft") == [])
        let opened = minutesOfBoth.replacing("publish: public", with: "publish: public\nopen: [2]")
        #expect(try actionMessages(minutes: opened) == [])
        let twice = minutesOfBoth.replacing("1.1 Heard.", with: "1.1 Action point 07/02.")
        #expect(try actionMessages(minutes: twice) == [])
        // Spoken of, and raised at some other meeting.
        let spokenOf = minutesOfBoth.replacing("07/02", with: "05/02")
        #expect(try actionMessages(minutes: spokenOf, reference: "05/02") == [])
    }
}
