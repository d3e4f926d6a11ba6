extension Explanation {
    static let addressDropped = Explanation(
        "The next build would drop an address that is published",
        cause:
            "People have kept and cited it. `check --against DIR` compares the site in DIR with the next build.",
        mend: """
            Where the paper has moved, add its old address to `formerly:`, and a page there will lead on. Where it was \
            withdrawn, that it is gone is right.
            """,
        example: Example(wrong: "title: Funding", right: "title: Funding\nformerly: [cambridge/money/]")
    )

    static let anchorDropped = Explanation(
        "The next build would drop the address of a place within a page",
        cause: """
            A link to one paragraph or heading would open the page at its beginning. `check --against DIR` compares \
            the site in DIR with the next build.
            """,
        mend: "Give the paragraph its number again, or pin its address with `{#...}`.",
        example: Example(wrong: "## Money for 2026", right: "## Money for 2026 {#funding}")
    )

    static let bankHolidaysPartYear = Explanation(
        "The list of bank holidays has only part of a year",
        cause:
            "What the list lacks is taken from the built-in rules, so a day that was moved may count twice.",
        mend: "Put in the whole year, from New Year to Christmas, or leave the year out."
    )

    static let bankHolidaysUnreadable = Explanation(
        "The list of bank holidays cannot be read",
        cause:
            "Deadlines are counted by this list. One that is damaged could move them without anybody noticing.",
        mend:
            "Save the list again as GOV.UK publishes it at /bank-holidays.json, or delete the file: the built-in rules then hold."
    )

    static let addressTaken = Explanation(
        "Two documents claim one address",
        cause: "Both would be written to the same page, and one of them would be lost.",
        mend: "Rename one of the two files the message names."
    )

    static let fileName = Explanation(
        "A file or folder has a name that cannot be an address",
        cause: """
            The names of files become addresses of pages, which are read out, printed and typed. Spaces, \
            accents and signs in them come out differently from machine to machine.
            """,
        mend: "Rename it with letters from a to z, digits, hyphens, underscores and full stops.",
        example: Example(wrong: "Deep dive (e-scooters).md", right: "deep-dive-e-scooters.md")
    )

    static let fileNotPlain = Explanation(
        "The content folder holds a link or a device",
        cause:
            "A link can lead out of the content folder, so none is followed, and nothing behind it is read.",
        mend: "Put the file or the folder itself in its place."
    )

    static let meetingUnknown = Explanation(
        "A paper of a meeting does not lie in a meeting's folder",
        cause:
            "The folder's name is the meeting's date, and nothing else says which meeting a paper belongs to.",
        mend: "Name the folder by the date; a second meeting that day has a word after it.",
        example: Example(wrong: "meetings/july/agenda.md", right: "meetings/2025-07-01/agenda.md")
    )

    static let partnershipMissing = Explanation(
        "A paper lies in no partnership's folder",
        cause:
            "The partnership.md above a paper says whose it is: its people, its rules, its place on the site.",
        mend: "Add the partnership.md, or move the paper into the folder of its partnership.",
        example: Example(
            wrong: "content/meetings/2025-07-01/agenda.md",
            right: "content/cambridge/meetings/2025-07-01/agenda.md")
    )

    static let publishMissing = Explanation(
        "A paper does not say whether it is public",
        cause: """
            `publish:` says who may see a paper. Without it the paper stays a draft: nothing of it is \
            published.
            """,
        mend: """
            Add `publish: public`, `publish: draft`, `publish: never`, or the date from which it is public, \
            such as `publish: 2025-07-01`.
            """
    )

    static let publishUnreadable = Explanation(
        "What `publish:` says cannot be read",
        cause: """
            It is public, draft, never, or a date such as 2025-07-01. Anything else could mean that the \
            paper should be held back, so the build is refused.
            """,
        mend: "Write one of the four.",
        example: Example(wrong: "publish: yes", right: "publish: public")
    )

    static let siteMissing = Explanation(
        "The content folder has no site.md",
        cause: "site.md gives the site its name and address; without it there is no site to build.",
        mend: "Add the file; `content/README.md` shows its fields."
    )
}
