extension Explanation {
    static let headingLevelSkipped = Explanation(
        "A heading is more than one level below the one before",
        cause: """
            Readers with a screen reader go from heading to heading by their levels. A level that is left out looks \
            to them like a part that is missing. The title of the page is level one, so a text begins with `##`.
            """,
        mend: "Take one or more `#` away. The size of a heading follows from its level and needs no other.",
        example: Example(wrong: "## Funding\n\n#### This year", right: "## Funding\n\n### This year")
    )

    static let headingWithoutWords = Explanation(
        "A heading has no words",
        cause: "A line begins with `#` and goes on with nothing that can be read, so that it heads nothing.",
        mend: "Write what stands below it, or delete the line.",
        example: Example(wrong: "##", right: "## Funding")
    )

    static let imageApart = Explanation(
        "An image lies in another folder than its paper",
        cause: """
            Images lie in the folder of the paper that shows them, and are published with it and no earlier. This \
            one belongs to the papers of another folder, and goes out and comes back with them.
            """,
        mend: "Move the file into the folder of the paper, or put a copy there.",
        example: Example(
            wrong: "![Burglaries a month](../charts/burglaries.png)",
            right: "![Burglaries a month](burglaries.png)")
    )

    static let imageWithoutText = Explanation(
        "An image does not say in words what it shows",
        cause: """
            Whoever cannot see an image, or has it not loaded, reads the words between its brackets instead. There \
            are none.
            """,
        mend: """
            Write what a reader is to learn from the image; the figures of a chart belong into a table beside it.
            """,
        example: Example(
            wrong: "![](burglaries.png)", right: "![Burglaries fell from 31 to 12](burglaries.png)")
    )

    static let originalMissing = Explanation(
        "The issued file of a paper is not beside it",
        cause: """
            `original:` names the file as it was issued, such as a PDF, which readers can then take away. There is \
            no such file in the paper's folder.
            """,
        mend: "Put the file beside the paper, correct its name, or delete `original:`; capitals count.",
        example: Example(wrong: "original: Agenda.PDF", right: "original: agenda.pdf")
    )

    static let tableWithoutHead = Explanation(
        "A table does not name its columns",
        cause: """
            The first row of a table is its head. With an empty one nobody who hears the table read out knows what \
            a cell is about.
            """,
        mend: "Write above each column what stands in it.",
        example: Example(
            wrong: "| | |\n|---|---|\n| 2024 | 31 |", right: "| Year | Burglaries |\n|---|---|\n| 2024 | 31 |"
        )
    )
}
