import Testing

@Suite("The items of an agenda fill the meeting")
struct MeetingLengthCheckTests {
    private func messages(_ fields: String, _ rows: [String]) throws -> [String] {
        let table = (["| No | Item | Lead | Minutes |", "|---|---|---|---|"] + rows.map { "| \($0) |" })
        let text = "---\npublish: public\n\(fields)\n---\n\(table.joined(separator: "\n"))\n"
        return try CheckedContent(["meetings/2025-10-01/agenda.md": text]).messages
    }

    @Test("Items and breaks that take more or less than the meeting are told with both figures")
    func differs() throws {
        let rows = ["1 | Noise | | 30", " | Break | | 10", "2 | Lamps | | 40", "3 | Theft | | 5"]
        #expect(
            try messages("start: 10:00\nend: 11:30", rows) == [
                "agenda.md:6:1: warning: the items of an agenda and its breaks fill the meeting, and these take 85 "
                    + "minutes where 10:00 to 11:30 is 90; correct a length, `start:` or `end:` "
                    + "[meeting-length-differs]"
            ])
        #expect(try messages("start: 10:00\nend: 11:25", rows) == [])
        #expect(try messages("start: 10:00", rows) == [])
    }

    @Test("A total that the table prints is not counted")
    func total() throws {
        let rows = ["1 | Noise | | 30", "2 | Lamps | | 40", "3 | Theft | | 20", " | Total | | 90"]
        #expect(try messages("start: 10:00\nend: 11:30", rows) == [])
    }

    @Test(
        "Parts may be within the length of their item, or come on top of it", arguments: ["11:00", "11:15"])
    func parts(end: String) throws {
        let rows = ["1 | Noise | | 40", "2 | Lamps | | 20", " | a) old | | 10", " | b) new | | 5"]
        #expect(try messages("start: 10:00\nend: \(end)", rows) == [])
    }

    @Test("The parts of an item without a length of its own are its length")
    func onlyParts() throws {
        let rows = ["1 | Noise | | 40", "2 | Lamps | | ", " | a) old | | 10", " | b) new | | 10"]
        #expect(try messages("start: 10:00\nend: 11:00", rows) == [])
    }

    @Test("Where few items say how long they take, nothing is said; where most do, the others are named")
    func someLengths() throws {
        let rows = ["1 | Noise | | 40", "2 | Lamps | | ", "3 | Theft | | 10"]
        #expect(
            try messages("start: 10:00\nend: 11:00", rows) == [
                "agenda.md:6:1: warning: the items of an agenda and its breaks fill the meeting, and these take 50 "
                    + "minutes where 10:00 to 11:00 is 60; correct a length, `start:` or `end:`; there is none for "
                    + "item 2 [meeting-length-differs]"
            ])
        #expect(try messages("start: 10:00\nend: 11:00", Array(rows.dropLast())) == [])
    }

    @Test("Reports sent round and the date of the next meeting need no length")
    func noTime() throws {
        let rows = [
            "1 | Noise | | 60", "2 | Figures | | Written report", "3 | Date of next meeting | | 1 July 2026",
        ]
        #expect(try messages("start: 10:00\nend: 11:00", rows) == [])
    }
}
