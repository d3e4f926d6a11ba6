extension Explanation {
    static let questionNamesAsker = Explanation(
        "A heading names who asked a question",
        cause: """
            Whoever asks a question at a meeting has not agreed to be found by it for years to come. The record \
            keeps no asker, but a heading stands on the page, and in its address, as it is written.
            """,
        mend: "Take the name out of the heading; number the questions where there are several.",
        example: Example(wrong: "### Question from Ada Bell", right: "### Question 1")
    )

    static let questionOutcomeUnclear = Explanation(
        "The outcome of a question cannot be understood",
        cause: """
            A line that begins with "Outcome:" says what became of a question in one of four ways: answered in \
            writing, answered at the meeting, sent on or refused. With any other words the register would say \
            nothing, or something else than was meant.
            """,
        mend: "Write one of the four.",
        example: Example(wrong: "Outcome: see above", right: "Outcome: answered in writing")
    )
}
