extension Explanation {
    static let agendaMissing = Explanation(
        "A meeting has papers and no agenda",
        cause: """
            The folder of a meeting holds minutes, a log or other papers, and no agenda.md. When and where the \
            meeting is, and what it is about, stands in the agenda.
            """,
        mend: """
            Add agenda.md to the folder. Where only the date is known, it needs nothing but `publish:`; where the \
            minutes are all there is, their headings may serve for its table.
            """
    )

    static let itemUnknown = Explanation(
        "A paper names an item that the agenda does not have",
        cause: """
            `item:` ties a paper to its item, and so to the minute and the decisions about it. With a number that \
            the agenda does not have it is tied to nothing.
            """,
        mend: """
            Write the number as the agenda has it, a part's with its letter: 10(a). A paper that belongs to no item \
            needs no `item:`.
            """,
        example: Example(wrong: "item: 10a", right: "item: 10(a)")
    )

    static let itemWithoutMinute = Explanation(
        "An item of an agenda has no minute",
        cause: """
            A minute belongs to the item of its number or, where the numbers of the minutes run on from meeting to \
            meeting, to the one of its title. Nothing is expected of closed items, of reports that are only sent \
            round, of the date of the next meeting, and of the parts of an item.
            """,
        mend: """
            Add the minute, if it is only to say that the item was not taken; or give the section that deals with \
            the item its number or its title.
            """
    )

    static let meetingDay = Explanation(
        "A meeting is on a day on which nobody works",
        cause: """
            The name of the meeting's folder is a Saturday, a Sunday, a bank holiday of the partnership's nation or \
            a day on which the partnership is closed. Deadlines are counted from that day, so that a slip in it moves \
            them all.
            """,
        mend: """
            Rename the folder. Where the meeting really is on such a day, nothing need be done; where a closure is \
            wrong, correct `closures:` in partnership.md.
            """,
        example: Example(wrong: "meetings/2025-07-05/agenda.md", right: "meetings/2025-07-01/agenda.md")
    )

    static let meetingLengthDiffers = Explanation(
        "The lengths of an agenda's items do not add up to the meeting's",
        cause: """
            Most items say how many minutes they take. Together with the breaks they come to more or less than the \
            time from `start:` to `end:`. A total that the table itself gives is not counted.
            """,
        mend: """
            Correct the length that is wrong, or the start or the end. A break has a row without a number, with its \
            minutes.
            """
    )

    static let minuteWithoutItem = Explanation(
        "A numbered minute deals with no item of the agenda",
        cause: """
            The agenda of the meeting has no item of the minute's number, or none that is called like it. Appendices \
            and headings without a number need no item.
            """,
        mend: """
            Correct the number of the minute, or add the item to the agenda's table. Where the numbers of the \
            minutes run on from meeting to meeting, give the minute the words of its item.
            """
    )

    static let paperLate = Explanation(
        "A paper was published later than the partnership's rule allows",
        cause: """
            `papers:` in partnership.md says by when papers are published, and the `published:` of this one is a \
            later day. Days on which nobody works do not count, and those that moved the deadline are told. Minutes \
            are due only where the rule counts from the meeting on.
            """,
        mend: "Correct the date if it is wrong. A paper that was late stays late, and the warning with it."
    )

    static let paperMissing = Explanation(
        "A paper that the agenda promises is not there",
        cause: """
            The agenda calls an item a written report, gives the pages of its paper, agrees the minutes of a certain \
            day, or reviews the action points; the meeting is over, or its papers are due, and there is no such \
            paper. A draft counts: what matters here is that it is in the folder.
            """,
        mend: """
            Put the paper beside the agenda, with the item's number in `item:`. Minutes go into the folder of their \
            own meeting, as minutes.md, and the log as this meeting had it is actions.md.
            """,
        example: Example(
            wrong: "title: Quarterly report\npublish: public",
            right: "title: Quarterly report\nitem: \"14\"\npublish: public")
    )

    static let questionDeadlineDiffers = Explanation(
        "The agenda prints another deadline for questions than the rule gives",
        cause: """
            `questions-by:` is the deadline that the issued agenda prints. The one of the partnership's rule, with \
            the bank holidays and the days on which the partnership is closed, is another.
            """,
        mend: """
            Have the agenda corrected; or correct the rule or the closures in partnership.md, if they are wrong. \
            Until then readers are shown both.
            """
    )
}
