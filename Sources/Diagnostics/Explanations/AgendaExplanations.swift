extension Explanation {
    static let agendaLengthUnreadable = Explanation(
        "The length of an agenda item cannot be read",
        cause: """
            How long an item takes is a number of minutes. Words such as "Written report", dates, times of \
            day and running totals are understood to be no length; this is a figure of another kind.
            """,
        mend: "Write the minutes as one number, or leave the cell empty. Until then the item has no length.",
        example: Example(
            wrong: "| 4 | Funding | Chair | 1 hour |", right: "| 4 | Funding | Chair | 60 |")
    )

    static let agendaNumberTwice = Explanation(
        "Two items of an agenda have the same number",
        cause: """
            Papers and minutes refer to an item by its number, and a number that stands twice can lead to \
            one of the two only: the first.
            """,
        mend: "Give one of the two another number. A number that is left out does no harm.",
        example: Example(
            wrong: "| 4 | Funding | | 10 |\n| 4 | Action points | | 5 |",
            right: "| 4 | Funding | | 10 |\n| 5 | Action points | | 5 |")
    )

    static let agendaNumberUnreadable = Explanation(
        "The number of an agenda item cannot be read",
        cause: """
            Items are numbered 1, 2, 3, and a lettered row, such as a) or 10(a), is a part of the item above \
            it. A row with anything else for a number counts as a heading, and a letter with no item above \
            it stands alone.
            """,
        mend: "Write a number, or leave the cell empty where the row is a heading or a break.",
        example: Example(
            wrong: "| AOB | Any other business | Chair | 5 |",
            right: "| 12 | Any other business | Chair | 5 |")
    )

    static let agendaStillClosed = Explanation(
        "It is not clear whether a closed meeting is open again",
        cause: """
            After a row such as "Closed session" every item is closed until a row says "Open to the public", \
            "Open session" or "Public session". A row that says more than that leaves it in doubt, and in \
            doubt the items below stay closed: nothing of them is shown but their numbers.
            """,
        mend: "Write `Open to the public` in a row of its own where the public may come in again.",
        example: Example(
            wrong: "| | End of closed session | | |", right: "| | Open to the public | | |")
    )

    static let agendaTableMissing = Explanation(
        "An agenda has no table of its items",
        cause: """
            The items of a meeting are read from a table that has at least the columns No and Item; Lead \
            and Minutes are the other two that are understood, and more may stand beside them.
            """,
        mend: "Put the items into such a table, or correct the heads of the one that is there.",
        example: Example(
            wrong: "1. Welcome\n2. Funding",
            right: """
                | No | Item | Lead | Minutes |
                |----|------|------|---------|
                | 1 | Welcome | Chair | 5 |
                | 2 | Funding | Sam Roe (City Council) | 20 |
                """)
    )
}
