import Testing

@testable import Record

@Suite("The numbers of an agenda")
struct AgendaNumberTests {
    @Test(
        "A number is read with the marks people put round it",
        arguments: [
            ("7", AgendaNumber.item("7")), ("7.", .item("7")), ("(7)", .item("7")), (" 7) ", .item("7")),
            ("Item 7", .item("7")), ("No. 7", .item("7")), ("07", .item("07")), ("104", .item("104")),
            ("a)", .part(letter: "a")), ("(b)", .part(letter: "b")), ("C.", .part(letter: "c")),
            ("(ii)", .part(letter: "ii")), ("iv)", .part(letter: "iv")),
            ("10a", .partOf("10", letter: "a", number: "10(a)")),
            ("10(a)", .partOf("10", letter: "a", number: "10(a)")),
            ("10 (A)", .partOf("10", letter: "a", number: "10(a)")),
            ("10.b)", .partOf("10", letter: "b", number: "10(b)")),
            ("7.1", .partOf("7", letter: "1", number: "7.1")),
            ("", .none), (" ", .none), ("-", .none), ("–", .none), ("*", .none),
            ("AOB", .unreadable), ("1-3", .unreadable), ("2nd", .unreadable), ("7.1.2", .unreadable),
            ("12345", .unreadable), ("１", .unreadable), ("é", .unreadable), ("vixxiv", .unreadable),
        ])
    func reading(cell: String, number: AgendaNumber) {
        #expect(AgendaNumber(reading: cell) == number)
    }

    @Test(
        "A letter opens the words of an item only in a bracket of its own",
        arguments: [
            ("a) 2030-31", "a", "2030-31"), ("(b) this  year", "b", "this year"),
            ("ii) Costs", "ii", "Costs"),
        ])
    func opening(words: String, letter: String, rest: String) throws {
        let opening = try #require(AgendaNumber.letter(opening: words))
        #expect(opening.letter == letter)
        #expect(opening.rest == rest)
    }

    @Test(
        "Other words do not begin with a letter",
        arguments: ["A night out", "a. one", "(draft) Plan", "a)", "a)b", ")", "", "(PA) Funding", "x (y) z"])
    func noOpening(words: String) {
        #expect(AgendaNumber.letter(opening: words) == nil)
    }

    @Test("Lettered rows are parts of the item above, however they are written")
    func parts() {
        let reading = AgendaReading(
            rows: "| 9 | Plans | | |", "| 10 | Funding | | |", "| | a) 2030-31 | | |",
            "| (b) | 2031-32 | | |",
            "| | Reports | | |", "| 10c | 2032-33 | | |", "| 9(a) | Late plan | | |", "| 11 | a) Buses | | |")
        #expect(
            reading.lines == [
                "9 | Plans", "10 | Funding", "10(a) of 10 | 2030-31", "10(b) of 10 | 2031-32", "-- | Reports",
                "10(c) of 10 | 2032-33", "9(a) of 9 | Late plan", "11 | a) Buses",
            ])
        #expect(reading.messages == [])
    }

    @Test("A part with no item above it stands alone, with a warning")
    func partAlone() {
        let reading = AgendaReading(rows: "| | a) Costs | | |", "| 3(b) | Gains | | |")
        #expect(reading.lines == ["a | Costs", "3(b) | Gains"])
        #expect(
            reading.messages == [
                "3:1: warning: a lettered row is a part of the item above it, and there is none above `a`; "
                    + "give the row a number of its own, or put it below its item [agenda-number-unreadable]"
            ])
    }

    @Test("A gap in the numbers is fine, and a number that stands twice is not")
    func twice() {
        let reading = AgendaReading(rows: "| 1 | One | | |", "| 4 | Four | | |", "| 4. | Again | | |")
        #expect(reading.lines == ["1 | One", "4 | Four", "4 | Again"])
        #expect(
            reading.messages == [
                "5:3: warning: a number belongs to one item of an agenda, and `4` stands here again; give one "
                    + "of the two another number [agenda-number-twice]"
            ])
    }

    @Test("A row with another word for a number is a heading, with a warning")
    func unreadable() {
        let reading = AgendaReading(rows: "| AOB | Any other business | Chair | 5 |")
        #expect(reading.lines == ["-- | Any other business | 5"])
        #expect(
            reading.messages == [
                "3:3: warning: an item's number is figures, with a letter for a part, and `AOB` is no such "
                    + "number; write a number such as `7` or `7(a)`; until then the row counts as a heading "
                    + "[agenda-number-unreadable]"
            ])
    }
}
