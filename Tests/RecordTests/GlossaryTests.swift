import Testing

@testable import Record

@Suite("Abbreviations")
struct GlossaryTests {
    private func read(_ body: String) -> (lines: [String], messages: String) {
        let reading = PaperReading("riverside/glossary.md", "", body: body) { $0.glossary(reporting: &$1) }
        return (reading.paper?.entries.map { "\($0.short): \($0.long)" } ?? [], reading.messages)
    }

    @Test("The rows of all its tables are read, under the heads in use")
    func tables() {
        let (lines, messages) = read(
            """
            Most of them are from the police.

            | Abbreviation | Meaning |
            |---|---|
            | **ASB** | anti-social  behaviour |
            | DHR | domestic homicide<br>review |
            | | a row without one |
            | XYZ | |

            ## Other words

            | Notes | What it means | Term |
            |---|---|---|
            | old | people who cycle | Cyclists |

            | Meeting | Place |
            |---|---|
            | July | Hall |
            """)
        #expect(
            lines == [
                "ASB: anti-social behaviour", "DHR: domestic homicide review", "Cyclists: people who cycle",
            ])
        #expect(messages == "")
    }

    @Test("An abbreviation with two meanings keeps the first, and the officer is told")
    func twice() {
        let (lines, messages) = read(
            """
            | Acronym | In full |
            |---|---|
            | DA | domestic abuse |
            | DA | Domestic Abuse |
            | DA | district auditor |
            | da | data analyst |
            """)
        #expect(lines == ["DA: domestic abuse", "da: data analyst"])
        #expect(
            messages == """
                riverside/glossary.md:8:1: warning: an abbreviation has one meaning, and "DA" has another above \
                [abbreviation-twice]
                  mend: delete one of the two rows, or write both meanings in one; until then the first counts
                  note: riverside/glossary.md:6:1: the first one
                1 warning in 1 file

                """)
    }

    @Test(
        "A missing table is a warning, which names the column that was probably meant",
        arguments: [
            (
                "- ASB: anti-social behaviour",
                "4:1: warning: abbreviations stand in a table with the columns Abbreviation and Meaning, and there is none",
                "begin the table with `| Abbreviation | Meaning |`"
            ),
            (
                "| Abreviation | Meaning |\n|---|---|\n| A | B |",
                "4:1: warning: a table of abbreviations has the columns Abbreviation and Meaning, and this one has no Abbreviation",
                "rename the column `Abreviation` to `Abbreviation`"
            ),
            (
                "| Acronym | Source |\n|---|---|\n| A | B |",
                "4:1: warning: a table of abbreviations has the columns Abbreviation and Meaning, and this one has no Meaning",
                "add the column, or give the one that holds it the head `Meaning`"
            ),
        ])
    func missing(body: String, rule: String, mend: String) {
        let (lines, messages) = read(body)
        #expect(lines.isEmpty)
        #expect(
            messages == """
                riverside/glossary.md:\(rule) [glossary-table-missing]
                  mend: \(mend)
                1 warning in 1 file

                """)
    }
}
