extension Explanation {
    static let agencyUnknown = Explanation(
        "An agency is not one that partnership.md has",
        cause: """
            Attendance, votes and actions are shown by agency. One that is spelt another way than in partnership.md \
            counts as another one.
            """,
        mend: """
            Write the agency as partnership.md does, or add this spelling to its `aliases`. Somebody from elsewhere \
            is a guest.
            """,
        example: Example(
            wrong: "- Ada Bell (Cambridge City Counsel)", right: "- Ada Bell (Cambridge City Council)")
    )

    static let nameUnknown = Explanation(
        "A name is much like a known one, and not the same",
        cause: "A person under two spellings would be shown as two people, each with half of what they did.",
        mend: "Write the name as partnership.md does, or add this spelling to the person's `aliases` there.",
        example: Example(wrong: "- Ada Bel", right: "- Ada Bell")
    )

    static let meetingNotThere = Explanation(
        "A paper names a meeting that is not on record",
        cause: "Its words would be a link to that meeting or its minutes, and there is nothing to lead to.",
        mend:
            "Correct the date. If there was such a meeting, add it: an agenda.md without a table is enough.",
        example: Example(
            wrong: "The Minutes of 12 March 2023 were agreed.",
            right: "The Minutes of 14 March 2023 were agreed.")
    )

    static let ownerUnknown = Explanation(
        "An action is for somebody whom partnership.md does not know",
        cause: """
            The name before "to ..." is who is to do it. One that is not known stands in no list of what an agency \
            has to do, and in no reminder.
            """,
        mend:
            "Correct the name, add it or this spelling to partnership.md, or begin the action with who is to do it.",
        example: Example(
            wrong: "| 07/01 | Ada Bel to write the report | Closed |",
            right: "| 07/01 | Ada Bell to write the report | Closed |")
    )

    static let minutesNotAgreed = Explanation(
        "The next meeting does not say that it agreed these minutes",
        cause: """
            Minutes stay a draft until a later meeting agrees them, and readers are told so. The record knows of that \
            from the words of the later minutes.
            """,
        mend: """
            Write in the later minutes which ones were agreed, with their date. If they were agreed and no paper says \
            so, add `status: agreed` to these.
            """,
        example: Example(
            wrong: "4.1 The minutes were discussed.", right: "4.1 The Minutes of 11 July 2023 were agreed.")
    )

    static let themeUnknown = Explanation(
        "A paper or a priority names a theme that themes.md does not have",
        cause: "Themes join priorities, papers and decisions over the years by their ids.",
        mend: "Write an id of themes.md, or add the theme there.",
        example: Example(wrong: "theme: violense", right: "theme: violence")
    )
}
