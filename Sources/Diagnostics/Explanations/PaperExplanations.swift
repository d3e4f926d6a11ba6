extension Explanation {
    static let clauseNumberTwice = Explanation(
        "Two clauses of a paper have one number",
        cause: """
            A number is how people cite a clause or a paragraph, and how others link to it, so it may stand \
            once. Until then the second clause 3.2 is at #p3.2-2.
            """,
        mend: "Give one of the two another number.",
        example: Example(
            wrong: "a) Members come to meetings.\n\na) Members read their papers.",
            right: "a) Members come to meetings.\n\nb) Members read their papers.")
    )

    static let abbreviationTwice = Explanation(
        "An abbreviation has two meanings",
        cause: """
            Readers are told what an abbreviation means wherever it stands, and of two meanings nothing says \
            which one it is. Until then it is the first.
            """,
        mend: "Delete one of the rows, or write both meanings in one row.",
        example: Example(
            wrong: "| DA | domestic abuse |\n| DA | district auditor |",
            right: "| DA | domestic abuse; in accounts, the district auditor |")
    )

    static let glossaryTableMissing = Explanation(
        "glossary.md has no table of abbreviations",
        cause: """
            Abbreviations are taken from a table with one column for them and another for what they mean. \
            Abbreviations in a list or in sentences are not found.
            """,
        mend: "Begin the table with the heads Abbreviation and Meaning.",
        example: Example(
            wrong: "- ASB: anti-social behaviour",
            right: "| Abbreviation | Meaning |\n| --- | --- |\n| ASB | anti-social behaviour |")
    )
}
