import Mustache
import Testing

@Suite("Templates and what their pages declare")
struct DeclarationTests {
    private static let shape: ValueShape = [
        "title": .text,
        "text": .html,
        "isDraft": .flag,
        "note": .optional(.text),
        "chair": .optional(["name": .text]),
        "meetings": .list(of: ["name": .text, "date": .text, "venue": ["room": .text]]),
        "tags": .list(of: .text),
        "kind": .template(oneOf: ["agenda", "minutes"]),
    ]

    private func faults(_ template: String, with partials: [String: String] = [:]) -> String {
        let known = ["agenda": "{{title}}", "minutes": "{{{text}}}"]
        return Templates(
            partials.merging(known) { own, _ in own }.merging(["page": template]) { _, page in page }
        )
        .faults(showing: Self.shape)
    }

    @Test(
        "What suits the declaration is accepted",
        arguments: [
            "{{title}} {{{text}}} {{&text}} {{note}} {{chair.name}} {{kind}}",
            "{{#isDraft}}Draft{{/isDraft}}{{^isDraft}}Final{{/isDraft}}",
            "{{#note}}{{.}} {{note}}{{/note}}{{^note}}none{{/note}}",
            "{{#chair}}{{name}}{{/chair}}{{^chair}}vacant{{/chair}}",
            "{{#meetings}}{{name}} {{title}} {{venue.room}} {{#venue}}{{room}} {{date}}{{/venue}}{{/meetings}}",
            "{{^meetings}}none{{/meetings}}{{#tags}}{{.}}{{/tags}}{{#.}}{{title}}{{/.}}",
            "{{>agenda}}{{>*kind}}{{#meetings}}{{> * kind}}{{/meetings}}",
        ])
    func accepted(template: String) {
        #expect(faults(template) == "")
    }

    @Test(
        "A name that is not declared is an error",
        arguments: [
            (
                "{{titel}}",
                """
                page.mustache:1:3: error: the page has no value `titel` here [template-name-unknown]
                  mend: did you mean `title`?
                """
            ),
            (
                "\n  {{#meeting}}{{whatever}}{{/meeting}}",
                """
                page.mustache:2:6: error: the page has no value `meeting` here [template-name-unknown]
                  mend: did you mean `meetings`?
                """
            ),
            (
                "{{^isdraft}}{{titles}}{{/isdraft}}",
                """
                page.mustache:1:4: error: the page has no value `isdraft` here [template-name-unknown]
                  mend: did you mean `isDraft`?
                page.mustache:1:15: error: the page has no value `titles` here [template-name-unknown]
                  mend: did you mean `title`?
                """
            ),
            (
                "{{#meetings}}{{venue.rooms}}{{/meetings}}",
                """
                page.mustache:1:22: error: `venue` has no value `rooms` here [template-name-unknown]
                  mend: did you mean `room`?
                """
            ),
            (
                "{{date}}",
                """
                page.mustache:1:3: error: the page has no value `date` here [template-name-unknown]
                  mend: the values here are `chair`, `isDraft`, `kind`, `meetings`, `note`, `tags`, `text`, `title`
                """
            ),
            (
                "{{>*kinds}}",
                """
                page.mustache:1:5: error: the page has no value `kinds` here [template-name-unknown]
                  mend: did you mean `kind`?
                """
            ),
        ])
    func unknownNames(template: String, expected: String) {
        #expect(faults(template) == expected)
    }

    @Test(
        "A value is used as what it was declared",
        arguments: [
            (
                "{{text}}",
                """
                page.mustache:1:3: error: `text` is HTML, and two braces would show its tags to the reader \
                [template-value-misused]
                  mend: write `{{{text}}}`
                """
            ),
            (
                "{{{title}}}",
                """
                page.mustache:1:4: error: `title` is text, and without escaping it is not safe \
                [template-value-misused]
                  mend: write `{{title}}`
                """
            ),
            (
                "{{meetings}}",
                """
                page.mustache:1:3: error: `meetings` is a list, and only text and HTML can be shown \
                [template-value-misused]
                  mend: write `{{#meetings}}…{{/meetings}}` around what is to be shown
                """
            ),
            (
                "{{#tags}}{{#isDraft}}{{.}}{{/isDraft}}{{/tags}}",
                """
                page.mustache:1:24: error: `.` is a flag, and only text and HTML can be shown \
                [template-value-misused]
                  mend: write `{{#.}}…{{/.}}` around what is to be shown
                """
            ),
            (
                "{{#title}}x{{/title}}",
                """
                page.mustache:1:4: error: `title` is text, and a section is about what may be false, empty or \
                absent, or has names within it [template-value-misused]
                  mend: take the section away
                """
            ),
            (
                "{{#meetings}}{{^venue}}x{{/venue}}{{/meetings}}",
                """
                page.mustache:1:17: error: `venue` is an object, which is always there, and an inverted section \
                would never be shown [template-value-misused]
                  mend: take the section away
                """
            ),
            (
                "{{meetings.name}}",
                """
                page.mustache:1:12: error: `meetings` is a list, and a dotted name leads into objects only \
                [template-value-misused]
                  mend: write `{{#meetings}}{{name}}{{/meetings}}`
                """
            ),
            (
                "{{title.length}}",
                """
                page.mustache:1:9: error: `title` is text, and a dotted name leads into objects only \
                [template-value-misused]
                  mend: write `title` alone
                """
            ),
            (
                "{{>*title}}",
                """
                page.mustache:1:5: error: `title` is text, and only a value declared as the name of a template \
                can name one [template-value-misused]
                  mend: write the template's own name, without `*`
                """
            ),
        ])
    func misuses(template: String, expected: String) {
        #expect(faults(template) == expected)
    }
}
