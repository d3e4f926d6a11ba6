extension Explanation {
    static let actionOfClosedMinute = Explanation(
        "A public action log shows an action of closed business",
        cause: """
            The minute that raised the action is of a closed item and is withheld. The log is public, and its row \
            may tell what the minute must not.
            """,
        mend: """
            Take the row out of the log. If the action may be known, let the minute be shown: list its number in \
            `open:` in the minutes.
            """,
        example: Example(
            wrong: "## 2. Death review (closed session)\n\n2.1 A letter will be sent. Action point 07/01",
            right: "open: [2]")
    )

    static let minuteWithheld = Explanation(
        "A minute is withheld because it may be of a closed item",
        cause: """
            The agenda has a closed item, and no minute has its number or its title. Any minute that belongs to no \
            other item may be the one, so none of them is shown.
            """,
        mend: """
            Give each minute the words that its item has in the agenda. One that is for the public all the same is \
            listed in `open:` by its number.
            """,
        example: Example(wrong: "## 88. Any other matters", right: "open: [88]")
    )

    static let nameInClosedTitle = Explanation(
        "The title of closed business or of a review seems to name a person",
        cause: """
            Titles are the one part of closed business that is shown, and the review of a death must not name the \
            one who died. What looks like a name is two words with capitals of which the partnership's papers use \
            one in no other way, a word after Mr, Mrs, Ms, Miss or Dr, or initials after "of" or "for".
            """,
        mend: """
            Take the name out of the title. Where it is that of a place or a project, put it into glossary.md; \
            people of partnership.md may be named.
            """,
        example: Example(
            wrong: "| 2 | Death review: Ada Bell (closed session) |",
            right: "| 2 | Death review (closed session) |")
    )

    static let paperOfClosedItem = Explanation(
        "A paper of a closed item is public",
        cause: """
            `item:` names an item that the agenda marks as closed, and `publish:` lets the paper out, now or on the \
            day it gives. Of a closed item only its number and its public title are shown.
            """,
        mend: """
            Keep the paper back with `restricted:` and the reason in place of `publish:`. If it is of another item, \
            correct the number; if the item is not closed, the agenda.
            """,
        example: Example(
            wrong: "item: \"2\"\npublish: public", right: "item: \"2\"\nrestricted: personal information")
    )

    static let publicTitleUnused = Explanation(
        "A public title is given for an item that is not closed, or not there",
        cause: """
            `public-titles:` says how a closed item may be called in public. An item that is open is called by its \
            own words, so the title is not used; perhaps the item was meant to be closed.
            """,
        mend: "Correct the number, mark the item as closed in the agenda's table, or delete the title.",
        example: Example(wrong: "| 2 | Death review |", right: "| 2 | Death review (closed session) |")
    )
}
