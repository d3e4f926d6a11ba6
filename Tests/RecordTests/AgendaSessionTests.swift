import Testing

@testable import Record

@Suite("The closed part of a meeting")
struct AgendaSessionTests {
    private let inDoubt = """
        write `Open to the public` in a row of its own where it is open again [agenda-still-closed]
        """

    @Test(
        "A closed heading closes what follows",
        arguments: [
            "Closed session", "CLOSED", "Closed items", "**Closed** – board only", "Items in private session",
            "Confidential", "Exempt business", "Exclusion of the press and public", "Not open to the public",
            "Break, then closed session", "Clo\u{AD}sed session", "Closed\u{A0}session", "Part 2 (closed)",
        ])
    func closing(heading: String) {
        let reading = AgendaReading(rows: "| 1 | One | | |", "| | \(heading) | | |", "| 2 | Two | | |")
        #expect(reading.access == ["open", "closed", "closed"])
        #expect(reading.messages == [])
    }

    @Test(
        "Other headings leave the meeting as it is",
        arguments: [
            "Written reports", "Comfort break", "Public questions", "Disclosures", "Open to the public",
        ])
    func noClosing(heading: String) {
        #expect(AgendaReading(rows: "| | \(heading) | | |", "| 1 | One | | |").access == ["open", "open"])
        let closed = AgendaReading(rows: "| | Closed | | |", "| | Written reports | | |", "| 1 | One | | |")
        #expect(closed.access == ["closed", "closed", "closed"])
        #expect(closed.messages == [])
    }

    @Test(
        "A heading opens the meeting again where it says so and nothing else",
        arguments: [
            "Open to the public", "OPEN SESSION", "*Public session*", "Open",
            "Open session - all are welcome",
            "The meeting is now open to the public", "Meeting re-opens to the press and public",
            "Public part",
            "Open to members of the public from 10:30am", "Reopened", "Public meeting: 10.30",
        ])
    func opening(heading: String) {
        let reading = AgendaReading(
            rows: "| | Closed session | | |", "| 1 | One | | |", "| | \(heading) | | |", "| 2 | Two | | |")
        #expect(reading.access == ["closed", "closed", "open", "open"])
        #expect(reading.messages == [])
    }

    @Test(
        "In doubt the meeting stays closed, and the officer is told",
        arguments: [
            "End of closed session", "Open items", "Open to members", "Open to the public from item 3",
            "Public",
            "Open session to be confirmed", "Open to the public, but not for item 3", "Public questions",
            "Not open to the public", "Open to the public: closed at noon", "Break; open to the public",
        ])
    func doubt(heading: String) {
        let reading = AgendaReading(
            rows: "| | Closed session | | |", "| | \(heading) | | |", "| 2 | Two | | |")
        #expect(reading.access == ["closed", "closed", "closed"])
        #expect(
            reading.messages == [
                "4:1: warning: a closed meeting is open again when a row says so and nothing else, and "
                    + "`\(heading)` does not; \(inDoubt)"
            ])
    }

    @Test(
        "A mark in brackets, or after the first words, closes one item alone",
        arguments: [
            "Welcome (closed session)", "Welcome [Closed]", "Welcome (CLOSED to all but the board)",
            "Review: Closed session", "Welcome - closed", "Welcome, confidential", "Welcome (in private)",
            "A confidential report", "Welcome (private)", "Welcome (closed session) (open session)",
        ])
    func oneItem(words: String) {
        let reading = AgendaReading(rows: "| 1 | \(words) | | |", "| 2 | Two | | |")
        #expect(reading.access == ["closed", "open"])
        #expect(reading.messages == [])
    }

    @Test(
        "Words that open an item close what follows it, too",
        arguments: [
            "Closed session", "Closed: Welcome", "Closed session: Welcome", "Confidential items - Welcome",
            "Exclusion of the press and public", "In private: Welcome",
        ])
    func fromHere(words: String) {
        let reading = AgendaReading(
            rows: "| 1 | \(words) | | |", "| 2 | Two | | |", "| 3 | Open to the public: Three | | |",
            "| 4 | Four | | |")
        #expect(reading.access == ["closed", "closed", "open", "open"])
        #expect(reading.messages == [])
    }

    @Test(
        "Other uses of the words close nothing",
        arguments: [
            "Road closed to traffic", "Closed circuit television", "Private hire (private hire vehicles)",
            "Closed cases: Review", "Exempt accommodation: Update", "Confidence in policing",
            "Enclosed report",
        ])
    func otherUses(words: String) {
        #expect(AgendaReading(rows: "| 1 | \(words) | | |").access == ["open"])
    }

    @Test("The mark may stand in any cell of the row")
    func otherCells() {
        let reading = AgendaReading(
            """
            | No | Item | Lead | Minutes | Access |
            |---|---|---|---|---|
            | 1 (closed) | One | | | |
            | 2 | Two | Chair (closed session) | | |
            | 3 | Three | | Closed | |
            | 4 | Four | | | Private |
            | 5 | Five | | | Public |
            """)
        #expect(
            reading.lines == [
                "1 | One | closed", "2 | Two | Chair (closed session) | closed", "3 | Three | closed",
                "4 | Four | closed", "5 | Five",
            ])
        #expect(reading.messages == [])
    }

    @Test("An item that says so is open among closed ones, and opens nothing else")
    func openItem() {
        let reading = AgendaReading(
            rows: "| | Closed session | | |", "| 1 | One (open session) | | |", "| 2 | Two | | |")
        #expect(reading.access == ["closed", "open", "closed"])
        #expect(reading.messages == [])
    }

    @Test("An item that only speaks of something open stays closed, and the officer is told")
    func itemInDoubt() {
        let reading = AgendaReading(
            rows: "| | Closed session | | |", "| 1 | Open spaces | | |", "| 2 | Public meeting | | |")
        #expect(reading.access == ["closed", "closed", "closed"])
        #expect(
            reading.messages == [
                "4:1: warning: a closed meeting is open again when a row says so and nothing else, and `Open "
                    + "spaces` does not; \(inDoubt)"
            ])
    }

    @Test("The parts of a closed item are closed, and so are rows that may be more of its words")
    func parts() {
        let reading = AgendaReading(
            rows: "| 2 | Two (closed session) | | |", "| | a) first | | |", "| 2(b) | second | | |",
            "| | more of it | | |", "| | Comfort break | | |", "| 3 | Three | | |", "| 2(c) | third | | |")
        #expect(reading.access == ["closed", "closed", "closed", "closed", "open", "open", "closed"])
    }

    @Test("A closed part closes the Roman numbers below it")
    func nestedParts() {
        let reading = AgendaReading(
            rows: "| 2 | Two | | |", "| a) | first (closed session) | | |", "| i) | one | | |",
            "| ii) | two | | |", "| b) | second | | |", "| i) | one | | |")
        #expect(reading.access == ["open", "closed", "closed", "closed", "open", "open"])
    }

    @Test("A row with an unreadable number does not slip out from under a closed item")
    func unreadableNumber() {
        let reading = AgendaReading(rows: "| 2 | Two (closed session) | | |", "| 2.1.1 | a name | | |")
        #expect(reading.access == ["closed", "closed"])
    }

    @Test(
        "A heading of the paper over the table counts like one in it",
        arguments: ["## Closed session", "**Closed session**", "Table: Closed session"])
    func headingsOfThePaper(heading: String) {
        let table = "| No | Item |\n|---|---|\n"
        let reading = AgendaReading(
            "\(heading)\n\n\(table)| 1 | One |\n\n## Open to the public\n\n\(table)| 2 | Two |\n\n## Closed\n"
        )
        #expect(reading.lines == ["1 | One | closed", "2 | Two"])
        #expect(reading.messages == [])
    }

    @Test("A sentence of the paper about closed matters closes nothing")
    func sentences() {
        let reading = AgendaReading(
            "Some matters are **closed** to all.\n\n| No | Item |\n|---|---|\n| 1 | One |\n")
        #expect(reading.lines == ["1 | One"])
    }
}
