import Testing

@testable import Record

@Suite("Recommendations")
struct RecommendationTests {
    @Test(
        "Below a heading of recommendations stand the recommendations",
        arguments: [
            (
                "## Recommendations\n\n- Note the report; and\n- agree the plan.",
                ["Note the report", "agree the plan."]
            ),
            (
                "## 12. Recommendations\n\nThe Board is recommended to approve the following:\n\n- Set up a group\n  - in May\n- End another\n\nAda Bell\n\nOfficer",
                ["Set up a group / in May", "End another"]
            ),
            (
                "## Recommendation\n\n4. It is recommended that the Board note the changes.\n\nAda Bell\nOfficer",
                ["It is recommended that the Board note the changes."]
            ),
            (
                "## 6. Summary and recommendations\n\n1. Fund the lamps.\n2. Fund the locks.",
                ["Fund the lamps.", "Fund the locks."]
            ),
            (
                "## Recommendations\n\na) Fund the lamps.\n\nb) Fund the locks.\n\nCosts follow.",
                ["Fund the lamps.", "Fund the locks."]
            ),
            (
                "## Recommendations\n\n6.1 That the report be noted.\n\n6.2 That lamps be bought.",
                ["That the report be noted.", "That lamps be bought."]
            ),
            ("## Recommendations\n\nThe Board should fund the lamps.", ["The Board should fund the lamps."]),
            (
                "## Recommendations\n\n### Lamps\n\n- Fund them.\n\n### Locks\n\n- Sell them.\n\n## Costs\n\n- None.",
                ["Fund them.", "Sell them."]
            ),
            (
                "### Recommendation 1: Fund the lamps\n\nThey are dear.\n\n- Very.\n\n### Recommendation 2 – Sell the locks\n\nAll.",
                ["Fund the lamps", "Sell the locks"]
            ),
            (
                "### Recommendation 1\n\n- Fund the lamps.\n\n### Recommendation 2\n\nThe Board should sell the locks.",
                ["Fund the lamps.", "The Board should sell the locks."]
            ),
            (
                "## Recommendations\n\n| No | Recommendation |\n|---|---|\n| 1 | Fund the lamps |",
                ["1 Fund the lamps"]
            ),
            (
                "## Recommendations\n\nThe group recommends that:\n\n- lamps be bought;\n- locks be sold.",
                ["lamps be bought", "locks be sold."]
            ),
            ("**Recommendations**\n\n- Fund the lamps.\n\n**Costs**\n\n- None.", ["Fund the lamps."]),
            ("RECOMMENDED:\n\n- that lamps be bought\n\n## Costs\n\n- None", ["that lamps be bought"]),
        ])
    func headings(markdown: String, recommendations: [String]) {
        #expect(ListReading(markdown).recommendations == recommendations)
    }

    @Test(
        "A paper may ask without a heading",
        arguments: [
            (
                "The Board is asked to: a) note the report; b) agree the plan.",
                ["note the report", "agree the plan."]
            ),
            (
                "The Board is asked to (i) note the report, (ii) agree the plan and (iii) end.",
                ["note the report", "agree the plan and", "end."]
            ),
            (
                "The Board is asked to:\n1. Note the report.\n2. Agree the plan.",
                ["Note the report.", "Agree the plan."]
            ),
            (
                "Members are asked to:\n\n- note the report\n- agree the plan\n\nCosts:\n\n- none",
                ["note the report", "agree the plan"]
            ),
            (
                "Lamps are late. The Partnership is recommended to approve the bid. It is dear.",
                ["The Partnership is recommended to approve the bid."]
            ),
            ("The CCSP is invited to note the figures.", ["The CCSP is invited to note the figures."]),
            ("RECOMMENDED that the report be noted.", ["RECOMMENDED that the report be noted."]),
            (
                "It is recommended that the Board fund the lamps.",
                ["It is recommended that the Board fund the lamps."]
            ),
            ("It is recommended that the Board:\n\n- fund the lamps", ["fund the lamps"]),
        ])
    func asking(markdown: String, recommendations: [String]) {
        #expect(ListReading("## Lamps\n\n\(markdown)\n").recommendations == recommendations)
    }

    @Test(
        "Other words ask the meeting for nothing",
        arguments: [
            "It is recommended that bicycles have two locks.", "The Board was asked to note the report.",
            "Ada Bell is asked to write.", "The recommendations were noted.",
            "Residents are asked to:\n\n- lock up",
            "Partners are invited to lunch.", "## Progress on recommendations\n\n- Done.",
            "## Recommendations of the last review: progress\n\n- Done.",
            "## Recommendations\n\nAda Bell\n\nOfficer, 3 May",
            "**Costs**\n\n- none", "We recommend lamps.",
        ])
    func nothing(markdown: String) {
        #expect(ListReading("# Lamps\n\n\(markdown)\n").recommendations == [])
    }

    @Test("A recommendation knows the point or paragraph that makes it")
    func nodes() {
        let reading = ListReading("## Recommendations\n\n- Fund *lamps*.\n\na) Sell locks.\n")
        let found = RecommendationReader(reading.document).recommendations()
        #expect(found.map { reading.document.nodes[$0.node].kind } == [.item, .paragraph])
        #expect(found.map { reading.document.string(of: $0.node) } == ["Fund lamps.\n", "a) Sell locks."])
    }
}
