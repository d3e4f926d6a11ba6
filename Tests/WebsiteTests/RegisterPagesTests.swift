import Testing

@testable import Website

@Suite("The register of decisions")
struct DecisionPagesTests {
    private static let files = [
        "meetings/2024-07-02/minutes.md": "## 1. Roads\n\n1.1 The Board noted the report.\n",
        "meetings/2025-04-01/minutes.md": "## 2. Plan\n\n2.1 The plan was approved.\n",
        "meetings/2025-07-01/minutes.md":
            "## 3. Lamps\n\n3.1 The Board agreed to buy lamps.\n\n3.2 The figures were noted.\n",
    ]

    @Test("The latest year stands in full, the latest meeting first, each decision with its paragraph")
    func latest() throws {
        let reading = try PublishedReading(Self.files)
        let words = try reading.words("decisions/")
        #expect(
            words.hasPrefix(
                "Decisions 2025 3 decisions: 1 agreed, 1 noted, 1 approved. Meeting of 1 July 2025 Agreed The Board "
                    + "agreed to buy lamps. Minutes of 1 July 2025, paragraph 3.1 Noted The figures were noted. "
                    + "Minutes of 1 July 2025, paragraph 3.2 Meeting of 1 April 2025 Approved The plan was approved."
            ), "\(words)")
        #expect(
            try reading.links(named: "Minutes of 1 July 2025, paragraph 3.2", on: "decisions/")
                == ["../meetings/2025-07-01/minutes/#p3.2"])
        #expect(words.hasSuffix("All years Decisions of 2025 (3) Decisions of 2024 (1)"))
    }

    @Test("Each year has a page, which leads to those before and after it")
    func years() throws {
        let reading = try PublishedReading(Self.files)
        #expect(try reading.words("decisions/2024/").contains("Noted The Board noted the report."))
        #expect(try reading.links(named: "Decisions of 2025", on: "decisions/2024/") == ["../2025/"])
    }

    @Test("Without a decision, the page says so")
    func nothing() throws {
        #expect(
            try PublishedReading([:]).words("decisions/")
                == "Decisions No minutes that have been published record a decision yet.")
    }
}

@Suite("The register of questions")
struct QuestionPagesTests {
    private static func minutes(_ questions: [(question: String, response: String)]) -> String {
        "## 1. Questions from the public\n\n1.1 They are in Appendix 1.\n\n## Appendix 1\n\n"
            + questions.map { "### Question\n\n\($0.question)\n\n### Response\n\n\($0.response)\n" }
            .joined(separator: "\n")
    }

    @Test("A question stands with its answer, its outcome and the way to where it was dealt with")
    func question() throws {
        let reading = try PublishedReading([
            "pages/questions.md": "Anybody may ask.",
            "meetings/2025-07-01/minutes.md": Self.minutes([
                ("Who lights the bridge?", "The chair answered at the meeting."),
                ("Who pays?", String(repeating: "The council does. ", count: 40)),
            ]),
        ])
        let words = try reading.words("questions/")
        #expect(
            words.contains("Anybody may ask. Asked in 2025 Question 1, 1 July 2025 Answered at the meeting"))
        #expect(words.contains("Who lights the bridge? The chair answered at the meeting."))
        #expect(words.contains("Who pays? The answer to question 2, 1 July 2025 The council does."))
        let html = try reading.html("questions/")
        #expect(html.components(of: "<details>") == 1)
        #expect(try reading.links(named: "How to ask a question, and by when", on: "questions/") == ["ask/"])
        #expect(try reading.words("questions/2025/").contains("2 questions from the public"))
    }

    @Test("Where much was asked, the years that are long past stand on their own pages alone")
    func many() throws {
        var files: [String: String] = [:]
        for year in 2020...2025 {
            files["meetings/\(year)-07-01/minutes.md"] = Self.minutes(
                (1...20).map { ("Question \($0) of \(year)?", "Yes.") })
        }
        let words = try PublishedReading(files).words("questions/")
        #expect(words.contains("Asked in 2023") && !words.contains("Asked in 2022"))
        #expect(words.contains("Earlier questions stand on the pages of their years."))
        #expect(words.contains("Questions of 2020 (20)"))
    }
}

extension String {
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
