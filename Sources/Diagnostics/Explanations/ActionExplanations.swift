extension Explanation {
    static let actionLogMissing = Explanation(
        "A paper named as an action log has no table of actions",
        cause: """
            The log is a table with the columns Ref, Action point and Update, in any order and among others. \
            Heads such as "Month / number", "No.", "Action", "Progress" and "Outcome" are understood too. \
            Without such a table the meeting has no actions to review in the record.
            """,
        mend: "Add the table, or give its columns these heads.",
        example: Example(
            wrong: "| Item | Who |\n|---|---|",
            right: "| Ref | Action point | Update |\n|---|---|---|")
    )

    static let actionReferenceTwice = Explanation(
        "An action stands in a log twice",
        cause: """
            In one log a reference means one action. Two rows with the same one are a slip in one of them, or \
            one of the two is from the same month of an earlier year.
            """,
        mend: """
            Correct the reference that is wrong. An action of an earlier year is carried over under a reference \
            of its own, with what it was called before in brackets.
            """,
        example: Example(wrong: "| 07/01 | ... | Closed. |", right: "| 07/02 (was 07/01) | ... | Closed. |")
    )

    static let actionReferenceUnreadable = Explanation(
        "The reference of an action cannot be read",
        cause: """
            A reference is the month of the meeting that raised the action and its number there, such as 07/01. \
            An action that was raised without a number has the number of its minute and a count within it, \
            such as 89/1. Nothing can be joined to a row with anything else, so the record leaves it out.
            """,
        mend: "Write the reference with a stroke between two numbers, one row for each action.",
        example: Example(wrong: "| 07-01 | ... | Closed. |", right: "| 07/01 | ... | Closed. |")
    )

    static let actionStatusUnclear = Explanation(
        "An update does not say where its action stands",
        cause: """
            The first words of an update are the status: Closed, In progress, Carried over, Update to be shared or \
            Open. Other words could mean one or the other, so the action counts as open.
            """,
        mend: "Begin the update with one of the five; what there is to say about it follows.",
        example: Example(
            wrong: "| 07/01 | ... | Sent on 3 May. |", right: "| 07/01 | ... | Closed: sent on 3 May. |")
    )
}
