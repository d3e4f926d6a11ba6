import Testing

@testable import Record

@Suite("Tables with a caption")
struct FigureTableTests {
    private func read(_ body: String) -> [FigureTable] {
        PaperReading("riverside/pages/figures.md", "title: A", body: body) { $0.page(reporting: &$1) }
            .paper?.document.figureTables ?? []
    }

    @Test("A table has the address of its caption, and a value in each cell")
    func table() throws {
        let tables = read(
            """
            Table: Referrals by **district** {#referrals}

            | District | Number | Share |
            |---|---|---|
            | City | 1,103 | 73% |
            | Fens | <5 | 312 73% |
            | Short |

            | No caption | 1 |
            |---|---|
            | a | 2 |
            """)
        let table = try #require(tables.first)
        #expect(tables.count == 1)
        #expect(table.anchor == "referrals")
        #expect(table.caption == "Referrals by district")
        #expect(table.rowTitle == "District")
        #expect(table.columns == ["Number", "Share"])
        #expect(table.rows.map(\.head) == ["City", "Fens", "Short"])
        #expect(
            table.rows.map(\.values) == [
                [FigureValue(reading: "1,103"), FigureValue(reading: "73%")],
                [FigureValue(reading: "<5"), FigureValue(reading: "312 73%")],
                [FigureValue(reading: ""), FigureValue(reading: "")],
            ])
        #expect(table.rows[1].values.map(\.meaning) == [.suppressed, .text])
    }

    @Test("A caption that asks for no address gives none, and two that ask for one do not share it")
    func anchors() {
        let table = "\n\n| A | B |\n|---|---|\n| a | 1 |\n\n"
        let tables = read("Table: One\(table)Table: Two {#x}\(table)Table: Three {#x}\(table)")
        #expect(tables.map(\.caption) == ["One", "Two", "Three"])
        #expect(tables.map(\.anchor) == [nil, "x", "x-2"])
    }

    @Test("A note's mark in a cell is no part of its number")
    func notes() {
        let tables = read("Table: A\n\n| A | B |\n|---|---|\n| a | 12[^1] |\n\n[^1]: Provisional.")
        #expect(tables.first?.rows.first?.values.first?.number?.plain == "12")
    }
}
