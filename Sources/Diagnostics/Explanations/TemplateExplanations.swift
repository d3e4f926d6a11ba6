extension Explanation {
    static let templateBlockUnknown = Explanation(
        "A template replaces a block that its parent does not have",
        cause: """
            {{<parent}} takes another template and replaces some of its blocks. A block that neither the \
            parent nor a template it includes has would show as nothing.
            """,
        mend: "Correct the name, or give the parent such a block.",
        example: Example(
            wrong: "{{<layout}}{{$titel}}…{{/titel}}{{/layout}}",
            right: "{{<layout}}{{$title}}…{{/title}}{{/layout}}")
    )

    static let templateContentUnused = Explanation(
        "A part of a template is never shown",
        cause: """
            Between {{<parent}} and {{/parent}} only the blocks are taken, and each of them once. Anything \
            else that is written there would be lost.
            """,
        mend: "Move it into a block, or delete it."
    )

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
        cause: """
            A tag is not closed, a section ends that was not opened, or a tag holds what no tag may hold.
            """,
        mend: "Correct the template at the place named.",
        example: Example(wrong: "{{#actions}}…{{/action}}", right: "{{#actions}}…{{/actions}}")
    )

    static let templateValueMismatch = Explanation(
        "A page was given values other than those it declares",
        cause: """
            What a template may use is declared by the program and checked before any page is rendered. The \
            values of a page were not what was declared for it, so that parts of it would have been missing.
            """,
        mend: "This is a fault of minutebook itself and not of the templates: please report it."
    )

    static let templateValueMisused = Explanation(
        "A template uses a value in a way that does not suit it",
        cause: """
            Text is shown by {{name}}, which escapes it; HTML is shown by {{{name}}}. A section {{#name}} is \
            about a flag, a list, an object or a value that may be absent, and {{^name}} about one that may \
            be false, empty or absent. {{>*name}} takes the name of a template.
            """,
        mend: "templates/README.md says what each value is.",
        example: Example(wrong: "{{meetings}}", right: "{{#meetings}}{{name}}{{/meetings}}")
    )
}
