import Mustache
import Testing

@Suite("Interpolation")
struct InterpolationTests {
    @Test("Template text is shown as it is")
    func text() {
        #expect(rendered("{ } }} <p class='a'>&amp;\r\n\t{\n") == "{ } }} <p class='a'>&amp;\r\n\t{\n")
    }

    @Test("Two braces escape what HTML would take for its own")
    func escapes() {
        let value: Value = ["motto": #"Safer & "better" than <ever>, isn't it?"#]
        #expect(
            rendered("{{motto}}", value)
                == "Safer &amp; &quot;better&quot; than &lt;ever&gt;, isn&#39;t it?")
    }

    @Test(
        "Three braces and an ampersand show a value as it is",
        arguments: ["{{{html}}}", "{{& html }}", "{{&html}}"])
    func unescaped(template: String) {
        #expect(rendered(template, ["html": "<b>'a' & \"b\"</b>"]) == "<b>'a' & \"b\"</b>")
    }

    @Test("The braces decide, also about HTML that is safe")
    func safeHTML() {
        let value: Value = ["html": .html(Array("<b>ü</b>".utf8))]
        #expect(rendered("{{{html}}} {{html}}", value) == "<b>ü</b> &lt;b&gt;ü&lt;/b&gt;")
    }

    @Test(
        "Numbers, flags and what is absent",
        arguments: [
            (.integer(-120), "-120"), (0, "0"), (1.5, "1.5"), (true, "true"), (false, "false"), (nil, ""),
            ([1, 2], ""), (["name": 1], ""), (.optional(nil), ""), (.optional("Jo"), "Jo"),
        ] as [(Value, String)])
    func otherValues(value: Value, expected: String) {
        #expect(rendered("{{value}}", ["value": value]) == expected)
        #expect(rendered("{{{value}}}", ["value": value]) == expected)
        #expect(rendered("{{.}}", value) == expected)
    }

    @Test("A value is shown, not read as a template")
    func showsTagsInValues() {
        #expect(rendered("{{text}}", ["text": "{{name}}", "name": "wrong"]) == "{{name}}")
    }

    @Test(
        "A dotted name leads from its first part inwards, and nowhere else",
        arguments: [
            ("{{meeting.chair.name}}", "Jo"),
            ("{{#meeting}}{{chair.name}}{{/meeting}}", "Jo"),
            ("{{#meeting.chair}}{{name}} of {{body.name}}{{/meeting.chair}}", "Jo of "),
            ("{{meeting.clerk.name}}", ""),
            ("{{meeting.name}}", ""),
            ("{{chair.name}}", "Sam"),
            ("{{dotted.name}}", ""),
        ])
    func dottedNames(template: String, expected: String) {
        let value: Value = [
            "name": "the page", "meeting": ["chair": ["name": "Jo", "body": [:]]], "chair": ["name": "Sam"],
            "dotted.name": "wrong",
        ]
        #expect(rendered(template, value) == expected)
    }

    @Test(
        "Blanks in a tag do not count, and blanks around it stay",
        arguments: [
            ("|{{ name }}|{{{ name }}}|{{&  name}}|{{\tname\n}}|", "|Jo|Jo|Jo|Jo|"),
            (" {{name}} \n", " Jo \n"),
            ("  {{name}}\r\n", "  Jo\r\n"), ("\n\n{{name}}\n\n", "\n\nJo\n\n"),
        ])
    func blanks(template: String, expected: String) {
        #expect(rendered(template, ["name": "Jo"]) == expected)
    }

    @Test("A byte order mark does not reach the page")
    func byteOrderMark() {
        #expect(rendered("\u{FEFF}{{! A page }}\n{{name}}", ["name": "Jo"]) == "Jo")
    }
}
