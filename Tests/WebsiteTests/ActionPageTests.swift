import Testing

@testable import Website

@Suite("The page of an action")
struct ActionPageTests {
    private static func log(_ rows: String...) -> String {
        "| Ref | Action point | Update |\n| --- | --- | --- |\n" + rows.joined(separator: "\n") + "\n"
    }

    private static let files = [
        "meetings/2024-07-02/minutes.md":
            "## 1. Roads\n\n1.1 The road is bad. Action point 07/01: Ada Bell to mend the road to the mill.\n",
        "meetings/2024-10-01/minutes.md": "## 1. Roads\n\n1.1 Action point 10/04 (was 07/01)\n",
        "meetings/2024-10-01/actions.md": log(
            "| 07/01 | Ada Bell to mend the road to the mill | In progress: half of it |"),
        "meetings/2025-01-07/minutes.md": "## 1. Roads\n\n1.1 Action point 01/01\n",
        "meetings/2025-01-07/actions.md": log("| 10/04 | Ada Bell to mend the road to the mill | Open |"),
        "meetings/2025-04-01/actions.md": log(
            "| 01/01 | Ada Bell to mend the mill road | Closed: on 3 March. Carried over from 1 October 2024 |"
        ),
    ]

    @Test("It tells the whole promise, from the minute that made it to the log that closed it")
    func story() throws {
        let reading = try PublishedReading(Self.files)
        let words = try reading.words("actions/2024-10-01/10-04/")
        let story = try #require(words.range(of: "What the meetings did about it ")).upperBound
        #expect(
            words[story...].hasPrefix(
                "Meeting of 2 July 2024 Raised as action 07/01 of 2 July 2024: Minutes of 2 July 2024, paragraph "
                    + "1.1 The road is bad. Action point 07/01: Ada Bell to mend the road to the mill. "
                    + "Meeting of 1 October 2024 In progress half of it Action log of 1 October 2024 "
                    + "Taken up again as 10/04 (this page): Minutes of 1 October 2024, paragraph 1.1 "
                    + "Action point 10/04 (was 07/01) It goes on from action 07/01 of the meeting of 2 July 2024, "
                    + "as the papers say. "))
        #expect(
            try reading.links(named: "Minutes of 2 July 2024, paragraph 1.1", on: "actions/2024-10-01/10-04/")
                == ["../../../meetings/2024-07-02/minutes/#p1.1"])
    }

    @Test("A join that only the wording tells is marked, and the meeting that closed the action too")
    func wording() throws {
        let words = try PublishedReading(Self.files).words("actions/2025-01-07/01-01/")
        #expect(
            words.contains(
                "It goes on from action 10/04 of the meeting of 1 October 2024, as the action log says; which of "
                    + "that meeting’s actions it is, only the wording tells."))
        #expect(words.contains("Meeting of 1 April 2025 Closed on 3 March."))
        #expect(words.contains("Closed here."))
        #expect(words.contains("Closed Meeting of 1 April 2025, after 8 months"))
        #expect(words.contains("Carried over 2 times"))
    }

    @Test("Each action of a promise has a page, which leads to the others and names the current one")
    func neighbours() throws {
        let reading = try PublishedReading(Self.files)
        let first = "actions/2024-07-02/07-01/"
        #expect(try reading.words(first).contains("Now known as Action 01/01, 7 January 2025"))
        #expect(
            try reading.links(named: "Action 10/04, 1 October 2024", on: first)
                == ["../../2024-10-01/10-04/"])
        let last = "actions/2025-01-07/01-01/"
        #expect(try !reading.words(last).contains("Now known as"))
        #expect(
            try reading.links(named: "Action 10/04, 1 October 2024", on: last)
                == ["../../2024-10-01/10-04/"])
    }

    @Test("A promise older than the record says so")
    func before() throws {
        let reading = try PublishedReading([
            "meetings/2024-03-05/agenda.md": "---\npublish: public\n---\n",
            "meetings/2024-07-02/minutes.md":
                "## 1. Action points: Review\n\n1.1 Action point 07/01: Ada Bell to mend the road.\n",
            "meetings/2024-10-01/actions.md": Self.log(
                "| 07/01 | Ada Bell to mend the road | Carried over from the meeting of 5 March. In progress |"
            ),
        ])
        let words = try reading.words("actions/2024-07-02/07-01/")
        #expect(
            words.contains("It began before this record does: it was raised at the meeting of 5 March 2024"))
        #expect(words.contains("Raised Meeting of 5 March 2024 Open for 21 months Carried over Once"))
    }

    @Test("Of a long paragraph only the beginning is quoted, and the page says so")
    func longParagraph() throws {
        let speech = String(repeating: "The road is bad. ", count: 500)
        let reading = try PublishedReading([
            "meetings/2024-07-02/minutes.md":
                "## 1. Roads\n\n1.1 \(speech)\n\nAction point 07/01: Ada Bell to mend the road.\n"
        ])
        let html = try reading.html("actions/2024-07-02/07-01/")
        #expect(html.contains("<details><summary>The words of the minutes</summary>"))
        #expect(html.contains("The paragraph goes on in the minutes."))
        #expect(html.utf8.count < 10_000)
    }

    @Test("Of a very long thread the page shows both ends and what is about its own action")
    func longThread() throws {
        var files: [String: String] = [:]
        var before: String?
        for year in 1970..<2025 {
            let reference = "01/01"
            let was = before == nil ? "" : " (was \(reference))"
            files["meetings/\(year)-01-06/minutes.md"] =
                "## 1. Roads\n\n1.1 Action point \(reference)\(was): Ada Bell to mend the road.\n"
            if before != nil {
                files["meetings/\(year)-01-06/actions.md"] = Self.log(
                    "| \(reference) | Ada Bell to mend the road | Open |")
            }
            before = "\(year)"
        }
        let reading = try PublishedReading(files)
        let thread = try #require(reading.record.partnerships.first?.linked.actions.threads.first)
        try #require(thread.actions.count == 55)
        func shown(_ year: Int) throws -> [String] {
            try reading.html("actions/\(year)-01-06/01-01/").matches(
                of: /<h3><a href="[^"]*">Meeting of 6 January (\d+)<\/a>|carried on at (\d+) meeting/
            ).map { String($0.1 ?? $0.2.map { "(\($0))" } ?? "") }
        }
        let ends = (Array(1970..<1980), Array(2015..<2025))
        func expected(_ middle: [String]) -> [String] {
            ends.0.map(String.init) + middle + ends.1.map(String.init)
        }
        #expect(try shown(1970) == expected(["(35)"]))
        #expect(try shown(2000) == expected(["(15)"] + (1995...2005).map(String.init) + ["(9)"]))
        #expect(try shown(2012) == expected(["(27)"] + (2007...2014).map(String.init)))
    }
}
