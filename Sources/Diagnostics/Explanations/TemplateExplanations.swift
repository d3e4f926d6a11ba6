extension Explanation {
    static let templateLimit = Explanation(
        "A template nests deeper than a template may",
        cause: "Sections, partials and parents stand within each other beyond the limit, or without end.",
        mend: "Look for a partial that includes itself, and split what is nested too deep."
    )

    static let templateNameUnknown = Explanation(
        "A template uses a value that its page does not have",
        cause: """
            Every page declares its values, and templates/README.md lists them. A name that is not among \
            them would show as nothing on every page, so the build is refused instead.
            """,
        mend: "Correct the name; the message names the nearest one."
    )

    static let templatePartialUnknown = Explanation(
        "A template includes one that is not there",
        cause: "{{> name}} and {{< name}} take the file name.mustache from the templates folder.",
        mend: "Correct the name, or add the file."
    )

    static let templateSyntax = Explanation(
        "A template cannot be read",
        cause:
            "A tag is not closed, a section ends that was not opened, or a tag holds what no tag may hold.",
        mend: "Correct the template at the place named.",
        example: Example(wrong: "{{#actions}}…{{/action}}", right: "{{#actions}}…{{/actions}}")
    )
}
