extension Explanation {
    static let anchorUnknown = Explanation(
        "A link leads to a place that its page does not have",
        cause: "The page opens at its beginning, and the reader has to search for what was meant.",
        mend: "Correct what stands after the `#`, or give the place that name with `{#name}`.",
        example: Example(wrong: "[funding](agenda.md#fundig)", right: "[funding](agenda.md#funding)")
    )

    static let linkUnknown = Explanation(
        "A link or an image leads nowhere",
        cause: "It names a file of the content folder, or a page of the site, that is not there.",
        mend: "Write the way from this file to the other one, its name exactly as the folder has it.",
        example: Example(
            wrong: "[minutes](minutes-july.md)", right: "[minutes](../2025-07-01/minutes.md)")
    )

    static let anchorDuplicate = Explanation(
        "Two places in a document ask for the same address",
        cause: "A name in {#…} may be given once in a document; a link to it can lead to one place only.",
        mend: "Give one of the two another name. Until then the later one carries a number.",
        example: Example(
            wrong: "## Funding {#money}\n\n## Spending {#money}",
            right: "## Funding {#money}\n\n## Spending {#spending}")
    )

    static let footnoteUnknown = Explanation(
        "The text refers to a footnote that is not there",
        cause: "[^name] leads to the note that begins with [^name]: on a line of its own, and there is none.",
        mend: "Add the note, or correct the name. Until then readers see the mark as it is written.",
        example: Example(wrong: "Agreed.[^1]", right: "Agreed.[^1]\n\n[^1]: By all present.")
    )

    static let footnoteUnused = Explanation(
        "A footnote is not shown",
        cause: """
            A note is shown where the text refers to it. Nothing refers to this one, or a note of the same \
            name stands above it.
            """,
        mend: "Write [^name] in the text where the note belongs, or delete the note."
    )

    static let htmlAsText = Explanation(
        "HTML in a paper is shown as text",
        cause: """
            Papers are written in Markdown. HTML in them could carry scripts or break the page, so \
            readers are shown it letter by letter, comments included. Only <br>, <sup>, <sub>, <abbr> and \
            <u>, without attributes and properly closed, do what they say.
            """,
        mend: "Write it in Markdown, or delete it; a remark that is not for the public must not stay there.",
        example: Example(wrong: "<b>Noted</b>", right: "**Noted**")
    )

    static let imageElsewhere = Explanation(
        "An image is not among the site's own files",
        cause: """
            A page fetches nothing from other sites: that would tell them who reads it, and the image \
            could change or vanish. The page shows its text alternative in its place.
            """,
        mend: "Put the image file beside the paper and name it without https://."
    )

    static let linkUnsafe = Explanation(
        "A link is of a kind that is not published",
        cause: """
            Links may begin with https:, http:, mailto: or tel:, or lead to a page or file of the site. \
            Others, such as javascript:, data: or file:, can harm the reader or lead nowhere. The page \
            shows the words without the link.
            """,
        mend: "Correct the address, or remove the link."
    )

    static let markdownLimit = Explanation(
        "A paper goes beyond what the Markdown reader takes",
        cause: """
            The size of a paper, the depth of lists and quotations within each other, the size of tables \
            and a few rarer things are limited, so that no paper can hold up the build. No paper written \
            by a person comes near the limits; a file damaged on its way can.
            """,
        mend: "Look at the place named. Split a paper that is really that large into several."
    )
}
