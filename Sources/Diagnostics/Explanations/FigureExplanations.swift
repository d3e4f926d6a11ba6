extension Explanation {
    static let figureUnknown = Explanation(
        "A figure to be followed is not in its table",
        cause: """
            `figures:` names a table by the address in its caption, a row by the words of its first cell and \
            a column by the words of its head. One of the three is not there, or stands twice, so the figure \
            is missing from its series.
            """,
        mend: "Write the words as they stand in the table.",
        example: Example(
            wrong: "row: Cambridge", right: "row: Cambridge City")
    )

    static let seriesPeriodKind = Explanation(
        "A series has periods of more than one kind",
        cause: """
            All papers of a series are about quarters, or all about years: a quarter cannot be set beside a \
            year. The first paper says which it is, and those of another kind are left out of the series.
            """,
        mend: "Correct the period, or give the paper a series of its own."
    )

    static let seriesPeriodTwice = Explanation(
        "Two papers of a series are about the same period",
        cause: """
            A figure has one value in a period. Of two papers the earlier one counts, and the other is left \
            out of the series.
            """,
        mend: "Correct the period, or delete `series:` and what belongs to it from one of the papers."
    )
}
