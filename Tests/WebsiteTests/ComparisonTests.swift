import Markdown
import Testing

@testable import Website

@Suite("What changed between two versions")
struct ComparisonTests {
    @Test("Within a clause the words that changed are told, and the rest stands as it is")
    func words() {
        #expect(
            outline(
                from: """
                    ## 6. The vice chair

                    a) Chairs when the chair is away.

                    b) Prepares, with the Research Group, what the meeting should know.

                    c) Stands in for the chair elsewhere.
                    """,
                to: """
                    ## 6. The vice chair

                    a) Chairs when the chair is away. When both are away, another member may chair.

                    b) Prepares, with the Insight Team, what the meeting should know.

                    c) Stands in for the chair.
                    """)
                    == """
                    = ## 6. The vice chair
                    ~ a) Chairs when the chair is away. {+When both are away, another member may chair.+}
                    ~ b) Prepares, with the [-Research Group-]{+Insight Team+}, what the meeting should know.
                    ~ c) Stands in for the chair [-elsewhere-].
                    """)
    }

    @Test("Blocks that have no like are removed and added whole, the removed one first")
    func wholeBlocks() {
        #expect(
            outline(
                from: "One clause stays.\n\nReports are due on the fourth of the month.",
                to: "One clause stays.\n\nMembers declare their interests beforehand.\n\nA quorum is five.")
                    == """
                    = One clause stays.
                    - [-Reports are due on the fourth of the month.-]
                    + {+Members declare their interests beforehand.+}
                    + {+A quorum is five.+}
                    """)
    }

    @Test("A clause put in before others moves their numbers, and that alone is no change")
    func renumbered() {
        #expect(
            outline(
                from: """
                    ## 3 Meetings

                    3.1 The Board meets four times a year.

                    3.2 Papers are sent out before.

                    (a) Late papers need the chair's consent.

                    ## 4 Voting
                    """,
                to: """
                    ## 3 Agencies

                    3.1 Six agencies are statutory.

                    ## 4 Meetings

                    4.1 The Board meets six times a year.

                    4.2. Papers are sent out before.

                    a) Late papers need the chair's consent.

                    ## 5 Voting
                    """)
                    == """
                    + ## 3 {+Agencies+}
                    + 3.1 {+Six agencies are statutory.+}
                    = ## 3 > 4 Meetings
                    ~ 3.1 > 4.1 The Board meets [-four-]{+six+} times a year.
                    = 3.2 > 4.2. Papers are sent out before.
                    = a) Late papers need the chair's consent.
                    = ## 4 > 5 Voting
                    """)
    }

    @Test(
        "How a text is set is no change",
        arguments: [
            ("The **quorum** is\nfive.", "The quorum is _five_."),
            ("- One\n- Two", "- One\n\n- Two"),
            ("* One\n* Two", "- One\n- Two"),
            ("a) One\n\nb) Two", "(a) One\n\n(b) Two"),
            ("The agency's \"plan\" of 2025-27", "The agency’s “plan” of 2025–27"),
            ("Part\\\nof it", "Part of it"),
            ("Five\u{A0}members", "Five  members"),
            ("See [the plan](https://example.org/a).", "See the plan."),
            ("A part\u{AD}ner", "A partner"),
            ("| No | Task |\n|---|---|\n| 1 | Chair |", "| No | Task |\n|:-:|:-:|\n| 1. | **Chair** |"),
        ])
    func format(older: String, newer: String) {
        let comparison = Comparison(from: MarkdownDocument(older), to: MarkdownDocument(newer))
        #expect(comparison.findsNoChange, "\(comparison.passages.map(\.outline))")
    }

    @Test(
        "A word, a mark, a capital or an amount is a change",
        arguments: [
            ("The board meets.", "The Board meets.", "The [-board-]{+Board+} meets."),
            ("Members, and guests", "Members and guests", "Members[-,-] and guests"),
            ("It costs £4,207 a year.", "It costs £4,702 a year.", "It costs [-£4,207-]{+£4,702+} a year."),
            ("12 Members are a quorum", "10 Members are a quorum", "[-12-]{+10+} Members are a quorum"),
            ("14 July is the day", "15 July is the day", "[-14-]{+15+} July is the day"),
            (
                "3.2 million pounds are spent", "3.3 million pounds are spent",
                "[-3.2-]{+3.3+} million pounds are spent"
            ),
            ("Now the chair decides.", "The chair decides.", "[-Now the-]{+The+} chair decides."),
            ("Please come to meetings", "come to meetings", "[-Please-] come to meetings"),
        ])
    func changes(older: String, newer: String, expected: String) {
        #expect(outline(from: older, to: newer) == "~ \(expected)")
    }

    @Test(
        "Changes are phrases: what says little between two of them joins them",
        arguments: [
            (
                "The officer of the council writes the review.",
                "The secretary of the county writes the review.",
                "The [-officer of the council-]{+secretary of the county+} writes the review."
            ),
            (
                "Tom Reed chairs the board of eight agencies.", "Ada Bell chairs the board of nine agencies.",
                "[-Tom Reed-]{+Ada Bell+} chairs the board of [-eight-]{+nine+} agencies."
            ),
            (
                "The one task this year is to reduce violence in the streets at night, as agreed by all agencies.",
                "The tasks of these years are preventing violence and exploitation everywhere, as agreed by all agencies.",
                "The [-one task this year is to reduce violence in the streets at night-]"
                    + "{+tasks of these years are preventing violence and exploitation everywhere+}, as agreed by all agencies."
            ),
            (
                "Votes are counted. The chair is elected each year by the members.",
                "Votes are counted. A tie is broken by lot. The chair is elected each year by the members.",
                "Votes are counted. {+A tie is broken by lot.+} The chair is elected each year by the members."
            ),
            (
                "The chair reports. The members ask questions.",
                "The chair reports. The chair answers. The members ask questions.",
                "The chair reports. {+The chair answers.+} The members ask questions."
            ),
        ])
    func phrases(older: String, newer: String, expected: String) {
        #expect(outline(from: older, to: newer) == "~ \(expected)")
    }

    @Test("When hardly anything is left alike, the old words and the new ones stand whole")
    func nothingLeft() {
        #expect(
            outline(
                from: "## Voting\n\na) When votes are equal, the chair of that meeting decides alone.",
                to: "## Voting\n\na) Decisions of the meeting are by agreement and never by show of hands.")
                    == """
                    = ## Voting
                    - a) [-When votes are equal, the chair of that meeting decides alone.-]
                    + a) {+Decisions of the meeting are by agreement and never by show of hands.+}
                    """)
        #expect(
            outline(
                from: "Council, police, probation, charity, residents.",
                to: "residents, charity, probation, police, Council.")
                == "~ [-Council, police, probation, charity, residents.-]"
                + "{+residents, charity, probation, police, Council.+}")
    }

    @Test("A clause that was cut or lengthened much is still the same clause")
    func lengthened() {
        #expect(
            outline(
                from: "Members come to all meetings.\n\nReports are sent in early.",
                to: """
                    Members come to all meetings, with the papers read beforehand, and send a deputy who may decide \
                    in their place where neither can be there in person.

                    Minutes are taken.

                    Reports are sent in early.
                    """)
                    == """
                    ~ Members come to all meetings{+, with the papers read beforehand, and send a deputy who may decide \
                    in their place where neither can be there in person+}.
                    + {+Minutes are taken.+}
                    = Reports are sent in early.
                    """)
    }

    @Test("Lists, tables and headings keep their form; a list's numbers are numbers in front")
    func forms() {
        #expect(
            outline(
                from: """
                    ### Members

                    1. Council
                    2. Police

                    Table: Who votes

                    | No | Agency | Votes |
                    |---|---|---|
                    | 1 | Council | one |
                    | 2 | Police | one |
                    """,
                to: """
                    ## Members

                    1. Fire service
                    2. Council
                    3. Police

                    Table: Who votes

                    | No | Agency | Votes |
                    |---|---|---|
                    | 1 | Council | two |
                    | 2 | Health board | one |
                    | 3 | Police | one |
                    """)
                    == """
                    = ## Members
                    + * 1. {+Fire service+}
                    = * 1. > 2. Council
                    = * 2. > 3. Police
                    = Who votes
                    = | No | Agency | Votes
                    ~ | 1 Council | [-one-]{+two+}
                    + | 2 {+Health board | one+}
                    = | 2 > 3 Police | one
                    """)
    }

    @Test("A text has no changes to itself, all of them to nothing, and none between nothing and nothing")
    func extremes() {
        let text = "## One\n\nTwo\n\n- Three\n- Four"
        #expect(Comparison(from: MarkdownDocument(text), to: MarkdownDocument(text)).findsNoChange)
        #expect(outline(from: "", to: "") == "")
        #expect(outline(from: "", to: "## One\n\nTwo") == "+ ## {+One+}\n+ {+Two+}")
        #expect(outline(from: "## One\n\nTwo", to: "![](a.png)") == "- ## [-One-]\n- [-Two-]")
    }
}
