import Testing

@testable import Website

@Suite("The tracker of actions")
struct TrackerPageTests {
    private static let files = [
        "themes.md": """
        ---
        publish: public
        themes:
          - id: light
            title: Street lighting
            words: [lamps]
        ---
        """,
        "meetings/2024-01-09/minutes.md": """
        ## 1. Roads

        1.1 Action point 01/01: Ada Bell to mend the road to the mill.

        1.2 Action point 01/02: Tom Reed to count the lamps.

        1.3 Action point 01/03: Schools Forum to write to the parents.
        """,
        "meetings/2024-04-09/actions.md": log(
            "| 01/01 | Ada Bell to mend the road to the mill | In progress |",
            "| 01/02 | Tom Reed to count the lamps | Closed: there are nine |"),
        "meetings/2024-07-09/minutes.md": "## 1. Roads\n\n1.1 Action point 07/01: Ada Bell to buy salt.\n",
        "meetings/2024-07-09/actions.md": log("| 01/03 | Schools Forum to write to the parents | Closed |"),
        "meetings/2025-10-07/agenda.md": "---\npublish: public\n---\n",
    ]

    private static func log(_ rows: String...) -> String {
        "| Ref | Action point | Update |\n| --- | --- | --- |\n" + rows.joined(separator: "\n") + "\n"
    }

    /// What a row of the table begins with, in the order of the rows.
    private func references(_ reading: PublishedReading) throws -> [String] {
        try reading.html("actions/").matches(of: /<span class="reference">(.*?)<\/span>/).map { String($0.1) }
    }

    @Test("What is open comes first, the oldest promise before the others, then what was closed last")
    func order() throws {
        let reading = try PublishedReading(Self.files)
        #expect(try references(reading) == ["01/01", "07/01", "01/03", "01/02"])
    }

    @Test("A row says who owns the promise, how it stands, since when and what it is about")
    func row() throws {
        let words = try PublishedReading(Self.files).words("actions/")
        #expect(
            words.contains(
                "01/01 Ada Bell to mend the road to the mill Ada Bell (Anytown Council) In progress Overdue "
                    + "9 January 2024 open for 23 months None"))
        #expect(
            words.contains(
                "01/02 Tom Reed to count the lamps Tom Reed (Anytown Police) Closed 9 April 2024 "
                    + "9 January 2024 took 3 months Street lighting"))
        #expect(words.contains("2 actions are open, 1 of them overdue; 2 are closed."))
    }

    @Test("The table can be narrowed to what occurs in it")
    func filters() throws {
        let html = try PublishedReading(Self.files).html("actions/")
        let options = html.matches(of: /<option value="(.*?)">/).map { String($0.1) }
        #expect(
            options == [
                "", "anytown-council", "anytown-police", "schools-forum", "", "not-closed", "open",
                "in-progress", "closed", "", "light", "", "three-to-six-months", "six-to-twelve-months",
                "over-a-year", "overdue",
            ])
        #expect(
            html.contains(
                """
                data-owner="anytown-council" data-status="in-progress not-closed" data-theme="" \
                data-age="over-a-year overdue"
                """))
        #expect(html.contains("assets/tracker.js"))
    }

    @Test("Each year in which something was promised has a page")
    func years() throws {
        let reading = try PublishedReading(Self.files)
        #expect(try reading.links(named: "Actions of 2024", on: "actions/") == ["2024/"])
        #expect(try reading.words("actions/2024/").contains("4 actions were raised in 2024; 2 of them are"))
    }

    @Test("What was closed long ago stands on the pages of the years alone, where there is much")
    func many() throws {
        var files: [String: String] = [:]
        for year in 2010..<2020 {
            let actions = (1...6).map { "1.\($0) Action point 01/0\($0): Ada Bell to do \($0) of \(year)." }
            files["meetings/\(year)-01-12/minutes.md"] =
                "## 1. Roads\n\n" + actions.joined(separator: "\n\n") + "\n"
            let rows = (1...6).map { "| 01/0\($0) | Ada Bell to do \($0) of \(year) | Closed |" }
            files["meetings/\(year)-04-12/actions.md"] =
                "| Ref | Action point | Update |\n| --- | --- | --- |\n" + rows.joined(separator: "\n") + "\n"
        }
        let reading = try PublishedReading(files)
        #expect(try references(reading).count == 30)
        #expect(
            try reading.words("actions/").contains(
                "30 actions that were closed longer ago stand only on the pages of the years."))
        #expect(try reading.words("actions/2010/").contains("01/06 Ada Bell to do 6 of 2010"))
    }

    @Test("Without an action, the page says so")
    func nothing() throws {
        let words = try PublishedReading([:]).words("actions/")
        #expect(words == "Actions No action has been published yet.")
    }
}
