extension Explanation {
    static let actionDropped = Explanation(
        "An open action is missing from the next log",
        cause: """
            A log shows every action that the log before left open. One that is no longer there was closed without \
            a word, forgotten, or goes on under another reference without saying so.
            """,
        mend: """
            Add a row that says what became of it. Where it goes on under another reference, write after that what \
            it was called before.
            """,
        example: Example(wrong: "| 07/02 | ... | Open. |", right: "| 07/02 (was 03/04) | ... | Open. |")
    )

    static let actionJoinDoubtful = Explanation(
        "It is not clear which earlier action is carried over",
        cause: """
            An action carried over appears under a new reference. Without the old one, the words of the two tell \
            that they are the same. Here several earlier actions read like it, or none does, or two actions seem \
            to take up the same one. Rather than guess, the record joins nothing.
            """,
        mend: "Write after the reference what the action was called before.",
        example: Example(
            wrong: "| 07/02 | ... | Carried over from 14 March meeting. |",
            right: "| 07/02 (was 03/04) | ... | Carried over from 14 March meeting. |")
    )

    static let actionJoinedByWording = Explanation(
        "An action is joined to an earlier one because both read alike",
        cause: """
            The log says from which meeting the action was carried over, or the minute that reviews the earlier \
            actions raised it, and one open action of before has much the same words. The record joins the two and \
            says that only the wording tells so.
            """,
        mend: """
            Write after the reference what the action was called before: the same reference if the record is right, \
            the right one if it is not.
            """,
        example: Example(
            wrong: "| 07/02 | ... | Carried over from 14 March meeting. |",
            right: "| 07/02 (was 03/04) | ... | Carried over from 14 March meeting. |")
    )

    static let actionNotLogged = Explanation(
        "An action of the minutes is in no later log",
        cause: """
            The next log after a meeting shows each action that the meeting raised. This one is not there, so \
            nobody can see what became of it; or its reference is different in the two papers.
            """,
        mend: "Add a row to the log, or correct the reference in one of the papers."
    )

    static let actionOpenForLong = Explanation(
        "An action has been open for many meetings",
        cause: """
            An action is meant to be done within a few meetings. The count begins with the meeting that raised it \
            first, under whatever reference, and goes up to the last meeting that was held.
            """,
        mend: "Close it in the log, or let the next meeting decide what becomes of it."
    )

    static let actionPreviousUnknown = Explanation(
        "What an action was before is not in the record",
        cause: """
            The papers say what an action was called at an earlier meeting, or from which meeting it was carried \
            over, and no earlier meeting raised such an action, or there was no meeting on that day.
            """,
        mend: """
            Correct the reference or the day. Where the earlier meeting is only missing from the record, add it: \
            an agenda that gives its date is enough.
            """,
        example: Example(
            wrong: "| 07/02 | ... | Carried over from 13 March meeting. |",
            right: "| 07/02 | ... | Carried over from 14 March meeting. |")
    )

    static let actionUnknown = Explanation(
        "A log shows an action that no earlier meeting raised",
        cause: """
            The reference of an action is that of the latest earlier meeting that raised it. The minutes of the \
            meeting that should have raised this one do not name it, or there is no such meeting in the record. \
            What a meeting raises belongs in the log of the next one.
            """,
        mend: """
            Correct the reference, name the action in the minutes that raised it, or add the meeting that is \
            missing: an agenda that gives its date is enough.
            """,
        example: Example(wrong: "| 07/11 | ... | Closed. |", right: "| 07/01 | ... | Closed. |")
    )
}
