import Testing

@testable import Record

@Suite("Reading an action log")
struct ActionLogReaderTests {
    @Test("A row becomes an entry with all that it says, and where it says it")
    func entry() throws {
        let reading = ActionLogReading(
            """
            | Ref | Action point | Update |
            |---|---|---|
            | 07/05 (was 03/04) | **Ada Bell** to ask the [museum](https://example.org). | Carried over from 14 March \
            meeting. In progress. |

            """)
        let entry = try #require(reading.entries.first)
        #expect(
            entry
                == ActionLogEntry(
                    reference: WrittenActionReference(.month(.july, number: 5)),
                    text: "Ada Bell to ask the museum.",
                    owners: ActionOwners(phrases: ["Ada Bell"]),
                    update: ActionUpdate(
                        text: "Carried over from 14 March meeting. In progress.", status: .carriedOver,
                        note: "from 14 March meeting. In progress."),
                    carriedFrom: .on(day: 14, .march, year: nil),
                    previous: WrittenActionReference(.month(.march, number: 4)),
                    nodes: entry.nodes))
        #expect(reading.document.nodes[entry.nodes.row].kind == .tableRow)
        #expect(reading.document.string(of: entry.nodes.reference) == "07/05 (was 03/04)")
        #expect(reading.document.string(of: entry.nodes.action) == "Ada Bell to ask the museum.")
        #expect(
            reading.document.string(of: entry.nodes.update)
                == "Carried over from 14 March meeting. In progress.")
        #expect(reading.messages == "")
    }

    @Test(
        "The columns are known by the heads people use",
        arguments: [
            ["MONTH / NUMBER", "ACTION POINT", "ACTION"],
            ["Ref", "Action point", "Update"],
            ["Ref.", "Action", "Progress"],
            ["**Reference**", "Action points", "Outcome"],
            ["No.", "Actions", "Updates"],
            ["Action no.", "Action", "Status"],
            ["Ref (month/number)", "action-point", "Progress update"],
        ])
    func heads(heads: [String]) {
        let reading = ActionLogReading(
            """
            | \(heads[0]) | \(heads[1]) | \(heads[2]) |
            |---|---|---|
            | 07/01 | Ada Bell to write. | Closed. |

            """)
        #expect(reading.references == ["07/01"])
        #expect(reading.entries.map(\.text) == ["Ada Bell to write."])
        #expect(reading.entries.map(\.update.status) == [.closed])
        #expect(reading.messages == "")
    }

    @Test("The columns come in any order, and further ones are left alone")
    func order() {
        let reading = ActionLogReading(
            """
            | Lead | Update | No. | Action | Action point | Ref |
            |---|---|---|---|---|---|
            | Tom Reed | In progress | 1 | Closed | Ada Bell to write. | 07/01 |

            """)
        #expect(reading.references == ["07/01"])
        #expect(reading.entries.map(\.text) == ["Ada Bell to write."])
        #expect(reading.entries.map { $0.owners.names() } == [["Ada Bell"]])
        #expect(reading.entries.map(\.update.status) == [.inProgress])
        #expect(reading.messages == "")
    }

    @Test("A log may be several tables, wherever they stand, and other tables are left alone")
    func severalTables() {
        let reading = ActionLogReading(
            """
            | Ref | Action point | Update |
            |---|---|---|
            | 07/01 | Ada Bell to write. | Closed. |

            | No. | Item | Lead |
            |---|---|---|
            | 1 | Welcome | Tom Reed |

            - Table: From earlier

              | Ref | Action point | Update |
              |---|---|---|
              | 03/02 | Tom Reed to write. | Closed. |

            """)
        #expect(reading.references == ["07/01", "03/02"])
        #expect(reading.messages == "")
    }

    @Test("An empty row is none")
    func emptyRow() {
        let reading = ActionLogReading(
            "| Ref | Action | Update |\n|---|---|---|\n| | <br> | |\n| 07/01 | a | Open |\n")
        #expect(reading.references == ["07/01"])
        #expect(reading.messages == "")
    }

    @Test(
        "An explicit \"was\" names the reference an action had before, in whichever cell it stands",
        arguments: [
            ("07/05 (was 03/04)", "Ada Bell to write.", "Closed."),
            ("07/05, was 3/4", "Ada Bell to write.", "Closed."),
            ("07/05", "Ada Bell to write (was 03/04).", "Closed."),
            ("07/05", "Ada Bell to write. Was 03 / 04.", "Closed."),
            ("07/05", "Ada Bell to write.", "Carried over, was 03/04."),
            ("07/05", "Ada Bell to write.", "Carried over from 14 March (was 03/04): drafted"),
            ("07/05", "[was 03/04] Ada Bell to write.", "Closed."),
        ])
    func previous(reference: String, action: String, update: String) {
        let reading = ActionLogReading(reference: reference, action: action, update: update)
        #expect(reading.references == ["07/05"])
        #expect(reading.entries.map(\.previous?.likely) == [.month(.march, number: 4)])
        #expect(reading.messages == "")
    }

    @Test(
        "\"Was\" as a verb or before a date names no reference",
        arguments: [
            "Closed: the deadline was 07/10.", "Closed (was 03/04/2023).", "Closed (was due).", "Closed. Was",
            "Closed (wash 03/04).",
        ])
    func noPrevious(update: String) {
        #expect(ActionLogReading(update: update).entries.map(\.previous) == [nil])
    }
}
