import Testing

@Suite("Each item of an agenda has its minute, and each numbered minute its item")
struct ItemsAndMinutesCheckTests {
    private func messages(_ agenda: String, _ minutes: String) throws -> [String] {
        try CheckedContent([
            "meetings/2025-07-01/agenda.md": agenda, "meetings/2025-07-01/minutes.md": minutes,
        ]).messages.filter { !$0.hasSuffix("[paper-missing]") }
    }

    @Test("An item without a minute and a minute without an item are told by their lines")
    func bothWays() throws {
        let messages = try messages(
            agenda("", "1 | Noise | | ", "2 | Street lights | | ", "3 | Cycle stands | | "),
            minutes("", "1. Noise", "3. Cycle stands", "4. Fly-tipping"))
        #expect(
            messages == [
                "agenda.md:7:1: warning: each item of an agenda has its minute, and item 2, `Street lights`, has none; "
                    + "add `## 2. Street lights` to minutes.md [item-without-minute]",
                "minutes.md:12:1: warning: a numbered minute deals with an item of the agenda, and `4. Fly-tipping` "
                    + "with none; correct the number, or add the item to the agenda's table [minute-without-item]",
            ])
    }

    @Test("Where the numbers of minutes run on, their words are what counts")
    func runningNumbers() throws {
        let messages = try messages(
            agenda("", "1 | Noise | | ", "2 | Street lights | | ", "3 | Cycle stands | | "),
            minutes("", "87. Noise", "88. Lamps", "89. Cycle stands", "### 89.1 Where", "### Matters arising")
        )
        #expect(
            messages == [
                "agenda.md:7:1: warning: each item of an agenda has its minute, and item 2, `Street lights`, has none; "
                    + "add one to minutes.md, or give the section that deals with it the words of the item "
                    + "[item-without-minute]",
                "minutes.md:8:1: warning: a numbered minute deals with an item of the agenda, and `88. Lamps` with "
                    + "none; give it the words of its item, or add the item to the agenda's table "
                    + "[minute-without-item]",
            ])
    }

    @Test(
        "Breaks, closed items, written reports, dates and parts need no minute of their own",
        arguments: [
            " | Comfort break | | 10", "9 | Death review (closed session) | | ",
            "9 | Date of next meeting | | ", "9 | Dates of future meetings | | ",
            "9 | Quarterly report | | Written report",
            " | a) this year | | ", "1(b) | last year | | ",
        ])
    func noMinuteNeeded(row: String) throws {
        #expect(try messages(agenda("", "1 | Noise | | ", row), minutes("", "1. Noise")) == [])
    }

    @Test("Items below a heading for written reports need none, and those below the next one do")
    func belowHeading() throws {
        let messages = try messages(
            agenda(
                "", "1 | Noise | | ", " | Written reports | | ", "2 | Burglary | | ", " | To discuss | | ",
                "3 | Theft | | "),
            minutes("", "1. Noise"))
        #expect(messages.map { $0.prefix(16) } == ["agenda.md:10:1: "])
    }

    @Test("An item of which only parts are minuted has its minute, and parts go with their item")
    func parts() throws {
        #expect(
            try messages(
                agenda("", "1 | Noise | | ", "2 | Funding | | ", " | a) this year | | "),
                minutes("", "1. Noise", "2.1 This year")) == [])
        let without = try messages(
            agenda("", "1 | Noise | | ", "2 | Funding | | ", " | a) this year | | "), minutes("", "1. Noise"))
        #expect(without.count == 1)
    }

    @Test("Who came stands in the fields of the minutes, where it stands there")
    func welcome() throws {
        let agenda = agenda("", "1 | Welcome and apologies | | ", "2 | Noise | | ")
        #expect(try messages(agenda, minutes("public: 0", "2. Noise")) == [])
        #expect(try messages(agenda, minutes("", "2. Noise")).count == 1)
    }

    @Test(
        "Appendices, headings without a number and parts of minutes need no item",
        arguments: ["Appendix 1", "2. Appendix: questions", "Matters arising", "1.2 Lamps", "1(a) Lamps"])
    func noItemNeeded(heading: String) throws {
        #expect(try messages(agenda("", "1 | Noise | | "), minutes("", "1. Noise", heading)) == [])
    }

    @Test("Nothing is said where one of the two says nothing, or the meeting was cancelled")
    func oneOfTwo() throws {
        #expect(try messages("---\npublish: public\n---\n", minutes("", "1. Noise")) == [])
        #expect(try messages(agenda("", "1 | Noise | | "), "---\npublish: public\n---\nNobody came.\n") == [])
        #expect(try messages(agenda("cancelled: snow", "1 | Noise | | "), minutes("", "2. Snow")) == [])
    }
}
