import Diagnostics
import Testing

@testable import Record

@Suite("The table of an agenda")
struct AgendaTableTests {
    @Test("A whole agenda: items, parts, a closed part, a break, a report sent round and a total")
    func whole() {
        let reading = AgendaReading(
            """
            # Agenda

            | No. | Item | Lead Officer(s) | Time (Mins) |
            |---|---|---|---|
            | | **Closed session** | | |
            | 1 | Welcome | Chair | 5 |
            | | **Open to the public** | | |
            | 2 | Minutes of 3 May: Agreement | Chair / Board | 5 |
            | 3 | Presentation: Night buses | Jo Bell (City Council) | 20 |
            | | Comfort break | | 10 |
            | 4 | Funding | Sam Roe (Fire) Ali Day (Police) | |
            | | a) this year | | 15 |
            | | b) next year: Review | | 10 |
            | | *Written reports circulated* | | |
            | 5 | Quarterly report | Data team | *Written report* |
            | 6 | Date of next meeting | 14 October 2031 | 65 |
            """)
        #expect(
            reading.lines == [
                "-- | Closed session | closed",
                "1 | Welcome | Chair | 5 | closed",
                "-- | Open to the public",
                "2 | Minutes of 3 May | agreement | Chair, Board | 5",
                "3 | Night buses | presentation | Jo Bell (City Council) | 20",
                "-- break | Comfort break | 10",
                "4 | Funding | Sam Roe (Fire), Ali Day (Police)",
                "4(a) of 4 | this year | 15",
                "4(b) of 4 | next year | review | 10",
                "-- | Written reports circulated",
                "5 | Quarterly report | written-report | Data team",
                "6 | Date of next meeting",
            ])
        #expect(reading.messages == [])
    }

    @Test("An item keeps its words as they are written, and the place of its row")
    func words() throws {
        let reading = AgendaReading(rows: "| 1 | Presentation:  *Night*<br>buses (open session) | | |")
        let item = try #require(reading.agenda.items.first)
        #expect(item.words == "Presentation: Night buses (open session)")
        #expect(item.name == "Night buses")
        #expect(item.node == 11)
    }

    @Test(
        "The heads are those people use, in any order, among other columns",
        arguments: [
            "No|Item|Lead|Minutes", "No.|ITEM|Lead Officer(s)|Time (Mins)",
            "number|Agenda item|lead officer|Mins",
            "Item no.|Subject|Presenter|Length", "NO|Items|Led by|Duration (minutes)",
            "Agenda Item No|Topic|Officers|Time", "*No*|**Item**|Lead agency|Time (minutes)",
        ])
    func heads(names: String) {
        let heads = names.split(separator: "|")
        let table = """
            | Papers | \(heads[3]) | \(heads[1]) | \(heads[2]) | \(heads[0]) |
            |---|---|---|---|---|
            | 1 - 6 | 20 | Funding | Chair | 7 |
            """
        #expect(AgendaReading(table).lines == ["7 | Funding | Chair | 20"])
    }

    @Test("Pages are no length, and neither lead nor length is needed")
    func fewColumns() {
        let table = "| No | Item | PAGES |\n|---|---|---|\n| 1 | Funding (JB) | 12 |\n"
        #expect(AgendaReading(table).lines == ["1 | Funding (JB)"])
    }

    @Test(
        "An item says where its paper is in the pack, unless its cell is empty or no more than a dash",
        arguments: [
            ("PAGES", "7–10", "7–10"), ("Page(s)", " 12 ", "12"), ("Paper", "*attached*", "attached"),
            ("Page No.", "", nil), ("Papers", "–", nil),
        ] as [(String, String, String?)])
    func pages(head: String, cell: String, pages: String?) {
        let reading = AgendaReading(
            "| No | Item | \(head) |\n|---|---|---|\n| 1 | Funding | \(cell) |\n")
        #expect(reading.agenda.items.map(\.pages) == [pages])
    }

    @Test(
        "The agenda is the first table with numbers and items; another goes on with it under the same heads")
    func tables() {
        let reading = AgendaReading(
            """
            | Name | Agency |
            |---|---|
            | Jo | Council |

            | No | Item | Minutes |
            |---|---|---|
            | 1 | Welcome | 5 |

            | No. | Item | Cost |
            |---|---|---|
            | 1 | Bicycle stands | 200 |

            ## Second half

            | NO. | ITEM | MINUTES |
            |---|---|---|
            | 2 | Funding | 10 |
            """)
        #expect(reading.lines == ["1 | Welcome | 5", "2 | Funding | 10"])
        #expect(reading.messages == [])
    }

    @Test(
        "A paper without such a table is told what is missing",
        arguments: [
            (
                "1. Welcome\n",
                "1:1: warning: an agenda lists its items in a table, and there is none in this paper; add a "
                    + "table under the heads `No`, `Item`, `Lead` and `Minutes` [agenda-table-missing]"
            ),
            (
                "| Name | Agency |\n|---|---|\n| Jo | Council |\n",
                "1:1: warning: an agenda lists its items in a table, and there is none in this paper; add a "
                    + "table under the heads `No`, `Item`, `Lead` and `Minutes` [agenda-table-missing]"
            ),
            (
                "Text\n\n| No | Itme | Lead |\n|---|---|---|\n| 1 | Welcome | Chair |\n",
                "3:1: warning: the table of an agenda has the columns `No` and `Item`, and this one has no "
                    + "`Item`; rename the column `Itme` to `Item` [agenda-table-missing]"
            ),
            (
                "| Item | Lead |\n|---|---|\n| Welcome | Chair |\n",
                "1:1: warning: the table of an agenda has the columns `No` and `Item`, and this one has no "
                    + "`No`; add the column `No`, or a table that has both [agenda-table-missing]"
            ),
        ])
    func missing(markdown: String, message: String) {
        let reading = AgendaReading(markdown)
        #expect(reading.lines == [])
        #expect(reading.messages == [message])
    }

    @Test("A row with nothing but a figure, an empty row and a total are no entries")
    func noEntries() {
        let reading = AgendaReading(
            rows: "| 1 | Welcome | | 5 |", "| | | | |", "| | | | 5 |", "| | **Total** | | 5 |",
            "| | Total time | Chair | |", "| | Total policing | | |", "| |", "| 2 |")
        #expect(reading.lines == ["1 | Welcome | 5", "-- | Total policing", "2 | "])
        #expect(reading.messages == [])
    }

    @Test("An agenda without a row has no items, and no fault")
    func empty() {
        let reading = AgendaReading(rows: "")
        #expect(reading.lines == [])
        #expect(reading.messages == [])
    }

    @Test(
        "A pause is told from a heading by its words",
        arguments: [
            ("Comfort break", "-- break | Comfort break | 10"), ("LUNCH", "-- break | LUNCH | 10"),
            ("Short adjournment", "-- break | Short adjournment | 10"),
            ("Breakfast clubs", "-- | Breakfast clubs | 10"), ("To be noted", "-- | To be noted | 10"),
        ])
    func breaks(words: String, line: String) {
        #expect(AgendaReading(rows: "| | \(words) | | 10 |").lines == [line])
    }

    @Test("A heading may stand in the first cell of its row")
    func headingInFirstCell() {
        let reading = AgendaReading(rows: "| Closed session | | | |", "| 1 | Welcome | | 5 |")
        #expect(reading.lines == ["-- | Closed session | closed", "1 | Welcome | 5 | closed"])
        #expect(reading.messages == [])
    }

    @Test(
        "A damaged agenda is read, and its parts still belong to items", arguments: ["", "|", "(", "\n", "9"])
    func damaged(replacement: String) {
        let agenda = """
            ## Closed

            | No | Item | Lead | Minutes |
            |---|---|---|---|
            | 1 | One (closed) | Jo (City) Sam / Chair | 10 |
            | | a) now: Review | | 5 min |
            | | Open to the public | | |
            | 2(b) | Presentation: Two | | 15 |

            """
        for offset in agenda.indices {
            let damaged = agenda[..<offset] + replacement + agenda[agenda.index(after: offset)...]
            let items = AgendaReading(String(damaged)).agenda.items
            let numbers = Set(items.map(\.number))
            #expect(items.compactMap(\.parent).allSatisfy(numbers.contains))
        }
    }
}
