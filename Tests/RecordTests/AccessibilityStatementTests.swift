import Testing

@testable import Record

@Suite("The accessibility statement")
struct AccessibilityStatementTests {
    private func read(_ fields: String) -> PaperReading<AccessibilityStatement> {
        PaperReading("pages/accessibility.md", fields) { $0.accessibilityStatement(reporting: &$1) }
    }

    @Test("It says when it was written and looked through, and what a test has shown")
    func whole() throws {
        let reading = read(
            """
            prepared: 2025-06-30
            reviewed: 2025-07-01
            tested: 2025-06-24
            tested-by: Riverside City Council
            tested-how: With a screen reader
            compliance: partial
            """)
        #expect(reading.messages == "")
        let statement = try #require(reading.paper)
        #expect(statement.title == "Accessibility statement")
        #expect(statement.address == "accessibility/")
        #expect(statement.prepared?.iso == "2025-06-30")
        #expect(statement.reviewed?.iso == "2025-07-01")
        #expect(statement.tested?.iso == "2025-06-24")
        #expect(statement.testedBy == "Riverside City Council")
        #expect(statement.method == "With a screen reader")
        #expect(statement.compliance == .partial)
    }

    @Test("It needs no field, and claims nothing then")
    func least() throws {
        let statement = try #require(read("").paper)
        #expect(statement.prepared == nil)
        #expect(statement.tested == nil)
        #expect(statement.compliance == nil)
    }

    @Test("Without a test nobody can say that a site complies; that it does not, anybody can")
    func untested() {
        let reading = read("compliance: full")
        #expect(reading.paper == nil)
        #expect(
            reading.messages == """
                pages/accessibility.md:1:1: error: what a statement says of compliance was tested, and this one \
                has no `tested` [field-type]
                  mend: add the day of the test, such as `tested: 2025-07-01`, or delete `compliance: full`
                1 error in 1 file

                """)
        #expect(read("compliance: none").paper?.compliance == AccessibilityCompliance.none)
    }

    @Test("One that is not public is not seen; it needs no partnership, and is in the data where it is seen")
    func publication() throws {
        let draft = "---\npublish: draft\ntested: 2025-06-24\n---\nNightjar\n"
        let hidden = try RecordReading(["pages/accessibility.md": draft], isPublished: true)
        #expect(hidden.documents.accessibilityStatements.isEmpty)
        #expect(hidden.data["accessibilityStatements"].text == "[]\n")
        #expect(hidden.messages == [])

        let reading = try RecordReading([
            "riverside/partnership.md": "---\nname: Riverside\n---\n", "pages/accessibility.md": draft,
        ])
        #expect(reading.messages == [])
        #expect(
            reading.data["accessibilityStatements"].text == """
                [
                  {
                    "id": "pages/accessibility",
                    "title": "Accessibility statement",
                    "preparedAt": null,
                    "reviewedAt": null,
                    "testedAt": "2025-06-24",
                    "testedBy": null,
                    "testedHow": null,
                    "compliance": null
                  }
                ]

                """)
    }
}
