import Testing

@Suite("Faults of a template")
struct TemplateFaultTests {
    @Test(
        "Each fault is told with its place, rule and mend",
        arguments: [
            (
                "<p>\n  {{title</p>\n",
                """
                page.mustache:2:3: error: a tag opens here and is not closed [template-syntax]
                  mend: close it with `}}`
                """
            ),
            (
                "{{title <p> {{name}}",
                """
                page.mustache:1:1: error: a tag opens here and is not closed [template-syntax]
                  mend: close it with `}}`
                """
            ),
            (
                "{{=<% %>=}}\n<%! never closed",
                """
                page.mustache:2:1: error: a tag opens here and is not closed [template-syntax]
                  mend: close it with `%>`
                """
            ),
            (
                "é {{{html}}",
                """
                page.mustache:1:4: error: a tag that opens with three braces closes with three [template-syntax]
                  mend: close it with `}}}`
                """
            ),
            (
                "{{#actions}}\n<li>\n",
                """
                page.mustache:1:1: error: `{{#actions}}` is not closed [template-syntax]
                  mend: write its end tag, with the same name
                """
            ),
            (
                "{{#a}}\n  {{^b}}\n{{/a}}\n",
                """
                page.mustache:2:3: error: `{{^b}}` is not closed [template-syntax]
                  mend: write its end tag, with the same name
                  note: page.mustache:3:1: `{{/a}}` ends what is around it
                """
            ),
            (
                "{{#actions}}\n{{/action}}\n",
                """
                page.mustache:2:1: error: `{{#actions}}` is closed by an end tag with the same name, not by \
                `{{/action}}` [template-syntax]
                  mend: correct the one or the other
                  note: page.mustache:1:1: it was opened here
                """
            ),
            (
                "{{#actions}}{{/papers}}{{/actions}}",
                """
                page.mustache:1:13: error: `{{#actions}}` is closed by an end tag with the same name, not by \
                `{{/papers}}` [template-syntax]
                  mend: correct the one or the other
                  note: page.mustache:1:1: it was opened here
                """
            ),
            (
                "a {{/b}}",
                """
                page.mustache:1:3: error: `{{/b}}` closes what is not open [template-syntax]
                  mend: delete it, or open it before
                """
            ),
            (
                "{{=<%=}}",
                """
                page.mustache:1:1: error: new delimiters are two words without `=`, of at most 16 bytes each \
                [template-syntax]
                  mend: write them as in `{{=<% %>=}}`
                """
            ),
            (
                "{{ }}",
                """
                page.mustache:1:4: error: a tag holds a name [template-syntax]
                  mend: write the name, or delete the tag
                """
            ),
            (
                "{{>*}}",
                """
                page.mustache:1:5: error: a tag holds a name [template-syntax]
                  mend: write the name, or delete the tag
                """
            ),
            (
                "{{if title}}",
                """
                page.mustache:1:3: error: a name holds no blanks [template-syntax]
                  mend: write one name in one tag
                """
            ),
            (
                "{{meeting..chair}}",
                """
                page.mustache:1:3: error: a dotted name has a name on both sides of each dot [template-syntax]
                  mend: write it as in `meeting.chair`, or `.` for the value at hand
                """
            ),
        ])
    func told(template: String, expected: String) {
        let templates: Templates = ["page": template]
        #expect(templates.faults == expected)
        #expect(templates.render([:]) == expected)
    }

    @Test(
        "New delimiters are two words",
        arguments: [
            "{{=}}", "{{==}}", "{{= =}}", "{{=a b c=}}", "{{=a= b=}}", "{{=a b}}",
            "{{=aaaaaaaaaaaaaaaaa b=}}",
        ])
    func delimiters(template: String) {
        let templates: Templates = ["page": template]
        #expect(templates.faults.hasPrefix("page.mustache:1:1: error: new delimiters are two words"))
    }

    @Test("All faults of a template are told at once")
    func allAtOnce() {
        let templates: Templates = [
            "page": "{{}}\n{{#a b}}\n{{x {{y.}}\n{{/a b}}\n{{#c}}\n{{=@=}}\n{{/d}}{{/c}}{{e"
        ]
        #expect(
            templates.faults == """
                page.mustache:1:3: error: a tag holds a name [template-syntax]
                  mend: write the name, or delete the tag
                page.mustache:2:4: error: a name holds no blanks [template-syntax]
                  mend: write one name in one tag
                page.mustache:3:1: error: a tag opens here and is not closed [template-syntax]
                  mend: close it with `}}`
                page.mustache:3:7: error: a dotted name has a name on both sides of each dot [template-syntax]
                  mend: write it as in `meeting.chair`, or `.` for the value at hand
                page.mustache:6:1: error: new delimiters are two words without `=`, of at most 16 bytes each \
                [template-syntax]
                  mend: write them as in `{{=<% %>=}}`
                page.mustache:7:1: error: `{{#c}}` is closed by an end tag with the same name, not by `{{/d}}` \
                [template-syntax]
                  mend: correct the one or the other
                  note: page.mustache:5:1: it was opened here
                page.mustache:7:13: error: a tag opens here and is not closed [template-syntax]
                  mend: close it with `}}`
                """)
    }

    @Test("A template is text in UTF-8")
    func encoding() {
        let templates: Templates = ["page": "a\u{0}b"]
        #expect(templates.faults.hasPrefix("page.mustache:1:2: error: "))
        #expect(templates.faults.contains("[text-control-character]"))
    }

    @Test("A partial with a fault keeps the page that includes it from being rendered")
    func faultyPartial() {
        let templates: Templates = ["page": "{{>head}}", "head": "{{#a}}"]
        let expected = """
            head.mustache:1:1: error: `{{#a}}` is not closed [template-syntax]
              mend: write its end tag, with the same name
            """
        #expect(templates.faults(showing: [:]) == expected)
        #expect(templates.render([:], showing: [:]) == expected)
    }

    @Test("A page needs its template")
    func missingPage() {
        let templates: Templates = ["meeting": ""]
        #expect(
            templates.render([:], page: "meetings") == """
                meetings.mustache: error: a page needs the template `meetings`, which is not there \
                [template-partial-unknown]
                  mend: was `meeting` renamed?
                """)
        #expect(
            templates.faults(showing: [:], page: "plan") == """
                plan.mustache: error: a page needs the template `plan`, which is not there \
                [template-partial-unknown]
                  mend: add the file
                """)
    }

    @Test("Tags may nest, but not without end")
    func nesting() {
        func nested(_ depth: Int) -> String {
            String(repeating: "{{#a}}", count: depth) + "x" + String(repeating: "{{/a}}", count: depth)
        }
        #expect(rendered(nested(64), ["a": true]) == "x")
        #expect(
            rendered(nested(65), ["a": true]) == """
                page.mustache:1:385: error: tags stand within each other at most 64 deep [template-limit]
                  mend: move the inner ones to a template of their own
                """)
    }
}
