extension Explanation {
    static let frontMatterUnclosed = Explanation(
        "The second --- is missing",
        cause: """
            A file that begins with a line of --- has front matter: fields, up to the next line of ---. \
            That second line is not there, so nothing says where the text begins.
            """,
        mend: "Write --- on a line of its own after the last field.",
        example: Example(
            wrong: "---\ntitle: About us\nThe partnership meets four times a year.",
            right: "---\ntitle: About us\n---\nThe partnership meets four times a year.")
    )

    static let frontMatterIndentation = Explanation(
        "A field does not line up with its neighbours",
        cause: """
            Indentation says what belongs to what. This line starts in a column where no field and no list \
            is open.
            """,
        mend: "Give all fields of one group the same number of spaces before them.",
        example: Example(
            wrong: "contact:\n  email: papers@example.org\n   phone: 01234 567890",
            right: "contact:\n  email: papers@example.org\n  phone: 01234 567890")
    )

    static let frontMatterLimit = Explanation(
        "Front matter is larger or deeper than any paper needs",
        cause:
            "There are limits on its size, on the length of a field's name and on how deep groups may nest.",
        mend: "Move long text below the second ---, and flatten groups within groups."
    )

    static let frontMatterQuotes = Explanation(
        "A quotation mark is not closed, or more follows it",
        cause: """
            A value that begins with ' or " ends at the same mark, on the same line. Inside '…' a mark is \
            written twice; inside "…" a backslash stands before it.
            """,
        mend: "Close the value with the mark that opened it, and move what follows it inside.",
        example: Example(
            wrong: "title: \"Update\" on the plan", right: "title: \"\\\"Update\\\" on the plan\"")
    )

    static let frontMatterSyntax = Explanation(
        "A line of front matter is neither a field nor a list item",
        cause: """
            Each line is a field (a name, a colon, a space, a value), a list item (a dash, a space, a \
            value), or a comment (#). This line is none of them, or could be read in two ways.
            """,
        mend: "Write it as `name: value`. Put a value in quotation marks when it holds `: ` or ` #`.",
        example: Example(
            wrong: "title: Deep dive: e-scooters", right: "title: \"Deep dive: e-scooters\"")
    )

    static let frontMatterTab = Explanation(
        "A tab stands in front matter",
        cause: "Programs disagree on how wide a tab is, so it cannot say what belongs to what.",
        mend: "Replace the tab with spaces."
    )

    static let frontMatterUnsupported = Explanation(
        "A part of YAML that is not used here",
        cause: """
            Front matter is a small part of YAML, so that every program reads it the same way. Anchors \
            (&), aliases (*), tags (!), groups in braces ({}), lists in lists in brackets, keys with ?, \
            values over several lines and several documents are left out.
            """,
        mend: "Write it out in the plain form that the message shows.",
        example: Example(
            wrong: "contact: {email: papers@example.org}", right: "contact:\n  email: papers@example.org")
    )

    static let fieldDuplicate = Explanation(
        "A field is given twice",
        cause: "The same name stands twice in one group, and nothing says which of the values is meant.",
        mend: "Delete one of the two lines."
    )

    static let fieldMissing = Explanation(
        "A field that this kind of document needs is not there",
        cause: "The document cannot be understood without it, and a guess would be published as fact.",
        mend: "Add the field that the message names between the --- marks."
    )

    static let fieldType = Explanation(
        "The value of a field is of the wrong kind",
        cause: """
            Every field takes one kind of value: text, a date such as 2025-07-01, a time such as 10:00, a \
            number, true or false, a word from a fixed set, a list or a group.
            """,
        mend: "Write the value in the form that the message names.",
        example: Example(wrong: "hybrid: yes", right: "hybrid: true")
    )

    static let fieldUnknown = Explanation(
        "A field has a name that this kind of document does not know",
        cause: """
            Mostly a slip of the finger. It is an error, because a misspelt field would otherwise be \
            passed over without a word: a paper held back by `pubish: draft` would go out.
            """,
        mend: "Correct the name (the message names the nearest one), or delete the line."
    )
}
