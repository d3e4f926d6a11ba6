extension Explanation {
    static let agencyUnknown = Explanation(
        "Somebody is from an agency that partnership.md does not have",
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
        "A name is nobody's that partnership.md knows, and much like one that it has",
        cause: "A person under two spellings would be shown as two people, each with half of what they did.",
        mend: "Write the name as partnership.md does, or add this spelling to the person's `aliases` there.",
        example: Example(wrong: "- Ada Bel", right: "- Ada Bell")
    )
}
