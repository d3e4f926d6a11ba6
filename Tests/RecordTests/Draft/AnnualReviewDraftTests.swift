import Foundation
import Testing

@testable import Record

@Suite("The draft of an annual review")
struct AnnualReviewDraftTests {
    private static let partnership = """
        ---
        name: Anytown Community Safety Partnership
        quorum: 2
        agencies:
          - name: Anytown Council
            members:
              - name: Ada Bell
                board: true
              - name: Sam Hill
          - name: Anytown Police
            members:
              - name: Tom Reed
                board: true
          - name: Care Board
            from: 2025-06-01
        ---
        """

    private static let year = [
        "partnership.md": partnership,
        "themes.md":
            "---\npublish: public\nthemes:\n  - id: roads\n    title: Roads | lamps\n    words: [lamps]\n---\n",
        "plans/2023-25.md": """
        ---
        title: Community Safety Plan 2023-25
        publish: public
        priorities:
          - title: "Lit *streets*"
            theme: roads
            leads: [Ada Bell, to be confirmed]
            targets:
              - target: Lamps that burn
                baseline: 90 of 100
                goal: all
                outcome: "<5 are out"
            spent:
              - on: Lamps
                amount: £4,207
          - title: Floods
            kind: watch
        ---
        """,
        "meetings/2024-11-05/minutes.md": """
        ## 1. Lamps

        1.1 They are out. Action point 11/01: Ada Bell to count the lamps.

        1.2 Nobody pays. Action point 11/02: Tom Reed to find money for lamps.
        """,
        "meetings/2025-02-04/agenda.md":
            "---\npublish: public\nmoved-from: [2025-01-21, 2025-01-28]\n---\n| No | Item |\n| --- | --- |\n| 1 | Lamps |\n",
        "meetings/2025-02-04/actions.md": """
        | Ref | Action point | Update |
        | --- | --- | --- |
        | 11/01 | Ada Bell to count the lamps | Closed: 90 of 100 burn |
        | 11/02 | Tom Reed to find money for lamps | In progress |
        """,
        "meetings/2025-02-04/minutes.md": """
        ---
        publish: public
        present: [Ada Bell, Tom Reed, Sam Hill]
        public: 4
        ---
        ## 1. Lamps

        1.1 The Board agreed to:

        - buy lamps
        - tell the wards

        1.2 The Board noted the count. Action point 02/01: Ada Bell to buy lamps.

        ## Appendix 1

        ### Question

        When will the lamps | burn?

        ### Response

        In May.

        Outcome: answered in writing

        ### Question

        Who pays?
        """,
        "meetings/2025-02-04/money.md": """
        ---
        title: Money for lamps
        publish: public
        ---
        Table: Where it goes {#sums}

        | What | How | Cost | Remark |
        | --- | --- | --- | --- |
        | Lamps | bought | £1,000 | soon |
        | Poles | hired | <5 | |

        Table: Lamps {#lamps}

        | Street | Burning |
        | --- | --- |
        | High Street | 40 |
        """,
        "meetings/2025-04-01/agenda.md": "---\npublish: public\ncancelled: Too few could come.\n---\n",
        "meetings/2025-07-01/actions.md": """
        | Ref | Action point | Update |
        | --- | --- | --- |
        | 11/02 | Tom Reed to find money for lamps | Closed |
        | 02/01 | Ada Bell to buy lamps | In progress |
        """,
        "meetings/2025-07-01/minutes.md": """
        ---
        publish: public
        present: [Ada Bell]
        apologies: [Tom Reed]
        ---
        ## 1. Floods

        1.1 There were none.
        """,
        "meetings/2025-10-07/agenda.md": "| No | Item |\n| --- | --- |\n| 1 | Lamps again |\n",
        "meetings/2025-12-02/agenda.md": "| No | Item |\n| --- | --- |\n| 1 | Lamps once more |\n",
        "meetings/2025-10-07/nightjar.md": "---\ntitle: Nightjar lamps\npublish: draft\n---\n",
    ]

    @Test(
        "It tells meetings, decisions, actions, priorities, questions and money, each with the way to its source"
    )
    func whole() throws {
        let reading = try ReviewReading(of: "2025", Self.year, on: "2025-11-01")
        #expect(reading.draft.file.path == "annual-reviews/2025.md")
        #expect(
            reading.draft.file.text == #"""
                ---
                # Drafted on 1 November 2025 from what the public could see of the record on that day. Before the board gets it:
                # - say at the beginning what residents should know of the year;
                # - add to each priority what partners did that no paper tells, and what came of it;
                # - run `minutebook check` for minutes and logs that are missing, and put right what is wrong there, not here;
                # - leave out what nobody needs.
                # When the board has agreed it, add `agreed:` with the day, and write `publish: public`.
                title: Annual Review 2025
                publish: draft
                ---
                This review tells what the public record of Anytown Community Safety Partnership holds for 2025, as it stood on 1 November 2025, before the year was over. Each figure leads to where it comes from.

                ## Meetings and attendance

                The partnership held [3 meetings](../meetings/2025/) in 2025. Who came on [7 October 2025](../meetings/2025-10-07/) is not on record. On average 2 people were present and 1.5 agencies represented. A quorum was present at 1 of 2 meetings.

                - The meeting of [1 April 2025](../meetings/2025-04-01/) was cancelled: Too few could come.
                - The meeting of [4 February 2025](../meetings/2025-02-04/) had been planned for 21 January 2025 and 28 January 2025.
                - The meeting of [2 December 2025](../meetings/2025-12-02/) is still to come.

                Table: Who came to meetings in 2025

                | Meeting | Agencies represented | People present | Apologies | Quorum | Members of the public |
                | --- | --- | --- | --- | --- | --- |
                | [4 February 2025](../meetings/2025-02-04/) | 2 of 2 | 3 | 0 | yes | 4 |
                | [1 July 2025](../meetings/2025-07-01/) | 1 of 3 | 1 | 1 | no | not on record |

                Table: At how many of these meetings each agency was represented

                | Agency | Meetings |
                | --- | --- |
                | [Anytown Council](../agencies/anytown-council/) | 2 of 2 |
                | [Anytown Police](../agencies/anytown-police/) | 1 of 2 |
                | [Care Board](../agencies/care-board/) | 0 of 1 |

                ## Decisions taken

                The minutes record [2 decisions](../decisions/2025/): 1 agreed and 1 noted. Of one meeting there are no minutes on record, and so no decisions.

                - [4 February 2025](../meetings/2025-02-04/)
                  - The Board agreed to: buy lamps; tell the wards ([4 February 2025, 1.1](../meetings/2025-02-04/minutes.md#p1.1))
                  - The Board noted the count ([4 February 2025, 1.2](../meetings/2025-02-04/minutes.md#p1.2))

                ## Actions raised and closed

                Meetings [raised one action](../actions/2025/) and [closed 2](../actions/) in 2025. The median time from the meeting that raised an action to the one that closed it was 164.5 days. On 1 November 2025 [one was open](../actions/).

                Table: Actions closed in 2025

                | Action | Raised | Closed | Days |
                | --- | --- | --- | --- |
                | [11/01 of 2024](../actions/2024-11-05/11-01/): Ada Bell to count the lamps | [5 November 2024, 1.1](../meetings/2024-11-05/minutes.md#p1.1) | [log of 4 February 2025](../meetings/2025-02-04/actions.md) | 91 |
                | [11/02 of 2024](../actions/2024-11-05/11-02/): Tom Reed to find money for lamps | [5 November 2024, 1.2](../meetings/2024-11-05/minutes.md#p1.2) | [log of 1 July 2025](../meetings/2025-07-01/actions.md) | 238 |

                Table: Actions open on 1 November 2025, the oldest first

                | Action | Raised | Days open | Times carried over |
                | --- | --- | --- | --- |
                | [02/01 of 2025](../actions/2025-02-04/02-01/): Ada Bell to buy lamps | [4 February 2025, 1.2](../meetings/2025-02-04/minutes.md#p1.2) | 270 | 0 |

                ## Priorities

                ### Community Safety Plan 2023-25

                [Community Safety Plan 2023-25](../plans/2023-25.md) is for 1 April 2023 to 31 March 2025.

                #### Strategic priority 1: Lit \*streets\*

                [Strategic priority 1 of 2023–25](../plans/2023-25.md#strategic-1) is led by: Ada Bell, to be confirmed.

                Table: Targets of Lit \*streets\*

                | Target | Before | Goal | Outcome |
                | --- | --- | --- | --- |
                | Lamps that burn | 90 of 100 | all | \<5 are out |

                Under [Roads \| lamps](../themes/roads/) the record shows for it up to 31 March 2025:

                - [4 February 2025](../meetings/2025-02-04/)
                  - Minute [1 Lamps](../meetings/2025-02-04/minutes.md#1-lamps)
                  - Paper [Money for lamps](../meetings/2025-02-04/money.md)
                  - Decision: The Board agreed to: buy lamps; tell the wards ([4 February 2025, 1.1](../meetings/2025-02-04/minutes.md#p1.1))
                  - Decision: The Board noted the count ([4 February 2025, 1.2](../meetings/2025-02-04/minutes.md#p1.2))
                  - Action [02/01 of 2025](../actions/2025-02-04/02-01/): Ada Bell to buy lamps (open)
                  - Question: “[When will the lamps \| burn?](../meetings/2025-02-04/minutes.md#question)”

                #### Priority to watch 1: Floods

                [Priority to watch 1 of 2023–25](../plans/2023-25.md#watch-1) has no lead on record, and no targets are set for it.

                The record has no theme for it, and so cannot tell what was done for it.

                ## Questions from the public

                The public asked [2 questions](../questions/2025/): 1 answered in writing and 1 without an outcome on record.

                - [4 February 2025](../meetings/2025-02-04/): “[When will the lamps \| burn?](../meetings/2025-02-04/minutes.md#question)”; answered in writing
                - [4 February 2025](../meetings/2025-02-04/): “[Who pays?](../meetings/2025-02-04/minutes.md#question-2)”; without an outcome on record

                ## Funding reported

                Sums stand as each plan or paper has them. They are not added up, as one can repeat what another has.

                Table: What went to priorities, in all years of their plans

                | Priority | Spent on | Amount |
                | --- | --- | --- |
                | [Lit \*streets\*, 2023–25](../plans/2023-25.md#strategic-1) | Lamps | £4,207 |

                From [Money for lamps](../meetings/2025-02-04/money.md), [4 February 2025](../meetings/2025-02-04/):

                Table: Where it goes

                | What | How | Cost |
                | --- | --- | --- |
                | Lamps | bought | £1,000 |
                | Poles | hired | \<5 |

                """#)
        #expect(reading.messages == [])
    }

    @Test("Of a year without a meeting it says so")
    func nothing() throws {
        let reading = try ReviewReading(of: "2019-20", ["partnership.md": Self.partnership])
        #expect(
            reading.draft.file.text == #"""
                ---
                # Drafted on 1 February 2026 from what the public could see of the record on that day. Before the board gets it:
                # - say at the beginning what residents should know of the year;
                # - add to each priority what partners did that no paper tells, and what came of it;
                # - run `minutebook check` for minutes and logs that are missing, and put right what is wrong there, not here;
                # - leave out what nobody needs.
                # When the board has agreed it, add `agreed:` with the day, and write `publish: public`.
                title: Annual Review 2019–20
                publish: draft
                ---
                This review tells what the public record of Anytown Community Safety Partnership holds for the year from 1 April 2019 to 31 March 2020, as it stood on 1 February 2026. Each figure leads to where it comes from.

                ## Meetings and attendance

                The record has no meeting that was held in 2019–20.

                ## Decisions taken

                The record has no decision of a meeting in 2019–20.

                ## Actions raised and closed

                Meetings raised no actions and [closed none](../actions/) in 2019–20. On 31 March 2020 [none was open](../actions/).

                ## Priorities

                The record has no plan that was in force in 2019–20.

                ## Questions from the public

                The record has no question from the public in 2019–20.

                ## Funding reported

                No plan in force says what was spent, and no paper of a meeting on record has a table of sums.

                """#)
        #expect(reading.messages == [])
    }
}
