extension Explanation {
    static let minuteNumberElsewhere = Explanation(
        "A paragraph's number is not one of its section",
        cause: """
            Paragraph 3.2 belongs to section 3. In section 4 it is a slip of the pen, or the paragraph has \
            lost its place; and whoever cites it will look for it in section 3.
            """,
        mend: "Correct the number, or move the paragraph.",
        example: Example(
            wrong: "## 4. Questions\n\n3.1 There were none.", right: "## 4. Questions\n\n4.1 There were none."
        )
    )

    static let minuteNumberRunOn = Explanation(
        "A numbered paragraph is not set apart by an empty line",
        cause: """
            In Markdown a paragraph goes on until an empty line. The number in the middle of it has no \
            address, and its words belong to the paragraph before.
            """,
        mend: "Put an empty line before the number.",
        example: Example(
            wrong: "3.1 The report was noted.\n3.2 The plan was agreed.",
            right: "3.1 The report was noted.\n\n3.2 The plan was agreed.")
    )

    static let minuteNumberTwice = Explanation(
        "Two paragraphs or sections of the minutes have one number",
        cause: """
            A number is how people cite a paragraph, and how others link to it, so it may stand once. Until \
            then the second paragraph 3.2 is at #p3.2-2.
            """,
        mend: "Give one of the two another number.",
        example: Example(
            wrong: "3.2 The report was noted.\n\n3.2 The plan was agreed.",
            right: "3.2 The report was noted.\n\n3.3 The plan was agreed.")
    )

    static let minutesWithoutSections = Explanation(
        "Minutes have no sections",
        cause: """
            Each item of a meeting has a section of its minutes, under a heading. Without headings no item \
            of the agenda finds its minute.
            """,
        mend: "Give each item a heading with its number.",
        example: Example(wrong: "3. Funding", right: "## 3. Funding")
    )
}
