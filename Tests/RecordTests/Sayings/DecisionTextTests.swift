import Testing

@testable import Record

@Suite("The text of a decision")
struct DecisionTextTests {
    @Test(
        "Each part of a sentence that decides something is a decision of its own",
        arguments: [
            (
                "The Board agreed the review and it was agreed to add pictures.",
                ["agreed: The Board agreed the review", "agreed: it was agreed to add pictures."]
            ),
            (
                "The report was noted, and the Board approved the bid; Members also agreed a date.",
                [
                    "noted: The report was noted,", "approved: the Board approved the bid;",
                    "agreed: Members also agreed a date.",
                ]
            ),
            (
                "The Board noted the report and agreed the plan.",
                [
                    "noted: The Board noted the report and agreed the plan.",
                    "agreed: The Board noted the report and agreed the plan.",
                ]
            ),
            (
                "The Board agreed the plan and agreed the budget.",
                ["agreed: The Board agreed the plan and agreed the budget."]
            ),
            (
                "The Group **NOTED** the paper and **ENDORSED** the bid.",
                [
                    "noted: The Group NOTED the paper and ENDORSED the bid.",
                    "endorsed: The Group NOTED the paper and ENDORSED the bid.",
                ]
            ),
            (
                "The Board noted that the plan was agreed by Cabinet.",
                ["noted: The Board noted that the plan was agreed by Cabinet."]
            ),
            (
                "**RESOLVED** that the report be noted, the plan be approved and the bid be endorsed.",
                ["resolved: RESOLVED that the report be noted, the plan be approved and the bid be endorsed."]
            ),
        ] as [(String, [String])])
    func parts(sentence: String, lines: [String]) {
        #expect(MinutesSayings(saying: sentence).lines == lines)
    }

    @Test(
        "A full stop within a sentence does not end it",
        arguments: [
            "The Board agreed to thank Cllr. Bell, Insp. Reed and Mr. A. B. Cole of St. Anne's Ltd. for the room.",
            "The Board agreed to buy locks, e.g. those in No. 4 Hill Rd., at approx. £3.50 each, i.e. £7.00 in all.",
            "The Board agreed to meet at 10 a.m. on Tuesday and at 2.30 p.m. Wednesday.",
            "The Board agreed para. 3.2, pp. 4 to 6 and Fig. 2 of the U.K. report of 3.5.2023.",
            "The Board agreed to print https://example.org/a.b?c=d and 3.2 million leaflets.",
            "The Board agreed – after a vote - to meet; and to eat • early / late.",
            "The Board agreed to meet on Weds. 3 Sept. 2025 at 1 Mill St. CB1 1AA.",
        ])
    func fullStops(sentence: String) {
        #expect(
            MinutesSayings(saying: "Ada Bell spoke. \(sentence) Tom Reed left.").lines == [
                "agreed: \(sentence)"
            ])
    }

    @Test(
        "A full stop after a short word may end a sentence all the same",
        arguments: [
            ("They met at 10 a.m. The Board agreed the plan.", "The Board agreed the plan."),
            ("It stands in Mill St. The Board agreed the plan.", "The Board agreed the plan."),
            ("The answer was no. The Board agreed the plan.", "The Board agreed the plan."),
            ("Thefts fell (by 3%). “The Board agreed the plan.”", "“The Board agreed the plan.”"),
            ("Thefts fell! (The Board agreed the plan.)", "(The Board agreed the plan.)"),
            ("Why? It was agreed to ask.", "It was agreed to ask."),
            ("Thefts fell by 5. 3 grants were agreed.", "3 grants were agreed."),
            ("Thefts fell…  Écouter was agreed.", "Écouter was agreed."),
            ("Line one\\\nThe Board agreed the plan.", "The Board agreed the plan."),
            ("Line one<br>The Board agreed\nthe plan.", "The Board agreed the plan."),
        ])
    func ends(words: String, text: String) {
        #expect(MinutesSayings(saying: words).decisions.map(\.text) == [text])
    }

    @Test("A decision has its place in the minutes and in the text")
    func places() throws {
        let sayings = MinutesSayings(
            """
            # Minutes

            ## 3. Lamps

            3.1 Lit.

            - 3.2 Ada Bell spoke. The *Board*
              **agreed** the plan. More.

            ## 4. Locks

            4.1 Locks were sold. **NOTED**
            """)
        #expect(sayings.lines == ["agreed: The Board agreed the plan.", "noted: NOTED"])
        #expect(sayings.decisions.map(\.minute) == [0, 1])
        #expect(sayings.decisions.map(\.paragraph) == [1, 0])
        let texts = sayings.decisions.map { String(decoding: sayings.document.text[$0.range], as: UTF8.self) }
        #expect(texts == ["The Board\nagreed the plan.", "NOTED"])
    }

    @Test("The list that a decision leads up to is a part of it, and decides nothing by itself")
    func lists() throws {
        let sayings = MinutesSayings(
            """
            ## 5. Lamps

            It was agreed that:

            - the lamps be bought
              - in the north

              first;
            - the plan was approved by all.

            The Board approved the following:

            1. A fund.

            Members:

            - noted the report;
            - asked for more;
            - agreed the plan.

            **RESOLVED:**

            That the report be noted.

            The Board agreed the plan.

            - The Board noted the bid.
            """)
        #expect(
            sayings.lines == [
                "agreed: It was agreed that: / the lamps be bought / in the north / first; / the plan was approved by"
                    + " all.",
                "approved: The Board approved the following: / A fund.",
                "noted: noted the report;", "agreed: agreed the plan.",
                "resolved: RESOLVED: / That the report be noted.",
                "agreed: The Board agreed the plan.", "noted: The Board noted the bid.",
            ])
        let first = try #require(sayings.decisions.first)
        let text = String(decoding: sayings.document.text[first.range], as: UTF8.self)
        #expect(text.hasSuffix("approved by all."))
    }

    @Test("In a table whole sentences count")
    func table() {
        let sayings = MinutesSayings(
            "## 5. Lamps\n\n| The Board agreed this | Agreed |\n|---|---|\n"
                + "| The Board agreed the plan. | Agreed |\n| It was agreed to wait. | **NOTED** |\n")
        #expect(
            sayings.lines == [
                "agreed: The Board agreed the plan.", "agreed: It was agreed to wait.", "noted: NOTED",
            ])
    }

    @Test("What is written in an appendix, or as a question or an answer, was not decided here")
    func appendices() {
        let sayings = MinutesSayings(
            """
            ## 1. Questions

            ### Question 1

            Is it true that the Board agreed it? The Board agreed it.

            ### Response

            The Board agreed it.

            #### Costs

            The Board agreed it.

            ### Next

            The Board agreed to answer.

            ## Appendix 1

            The Board agreed it.

            ## 2. Appendix

            The Board noted Appendix 1.
            """)
        #expect(
            sayings.lines == ["agreed: The Board agreed to answer.", "noted: The Board noted Appendix 1."])
    }

    @Test("A partnership may go by a name that says nothing of what it is")
    func names() {
        let minutes = "## 1. Lamps\n\nSafer Fenmouth agreed the plan. Safer Fens agreed the plan.\n"
        #expect(MinutesSayings(minutes).lines == [])
        #expect(
            MinutesSayings(minutes, names: ["", "Safer Fenmouth"]).lines == [
                "agreed: Safer Fenmouth agreed the plan."
            ])
    }
}
