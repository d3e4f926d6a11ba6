import Testing

@testable import Record

@Suite("Sums in tables")
struct SumsInTableTests {
    private func sums(_ table: String) throws -> SumsInTable? {
        let reading = try RecordReading(["pages/a.md": "Table: \(table)"])
        return try #require(reading.documents.pages.first?.document.figureTables.first).sums
    }

    @Test("A column holds sums where a value, its head or the caption says pounds")
    func money() throws {
        let value = try #require(
            try sums("A\n\n| On | Cost |\n| --- | --- |\n| Lamps | £20 |\n| Poles | <5 |\n"))
        #expect(value.heads == ["On", "Cost"] && value.rows == [["Lamps", "£20"], ["Poles", "<5"]])
        let head = try sums("A\n\n| On | Cost (£) |\n| --- | --- |\n| Lamps | 20.00 |\n")
        #expect(head?.rows == [["Lamps", "20.00"]])
        let caption = try sums("Costs, in pounds\n\n| On | Cost |\n| --- | --- |\n| Lamps | 1,020 |\n")
        #expect(caption?.caption == "Costs, in pounds" && caption?.rows == [["Lamps", "1,020"]])
    }

    @Test("What stands before the sums is kept, as it says what they are; what stands behind them is not")
    func columns() throws {
        let table = try sums(
            "A\n\n| Line | What | 2024 | 2025 | Note |\n| --- | --- | --- | --- | --- |\n| 1 | Lamps | £1 | £2 | 3 |\n"
        )
        #expect(table?.heads == ["Line", "What", "2024", "2025"])
        #expect(table?.rows == [["1", "Lamps", "£1", "£2"]])
    }

    @Test(
        "Other figures are no sums",
        arguments: [
            "A\n\n| On | Number |\n| --- | --- |\n| Lamps | 20 |\n",
            "Shares of pounds\n\n| On | Share |\n| --- | --- |\n| Lamps | 20% |\n",
            "A\n\n| On | Note |\n| --- | --- |\n| Lamps | £20 or £30 |\n",
            "A\n\n| On | Cost £ |\n| --- | --- |\n",
        ])
    func others(table: String) throws { #expect(try sums(table) == nil) }
}

extension FigureTable {
    fileprivate var sums: SumsInTable? { SumsInTable(self) }
}
