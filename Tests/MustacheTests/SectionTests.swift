import Mustache
import Testing

@Suite("Sections")
struct SectionTests {
    @Test(
        "A section shows its content, and an inverted one the contrary, by whether its value is true",
        arguments: [
            (.flag(true), true), (.flag(false), false), (nil, false), ("text", true), ("", false), (7, true),
            (0, false), (0.5, true), (0.0, false), (.decimal(.nan), false), ([0], true), ([], false),
            (["a": 1], true), ([:], true), (.html([0x41]), true), (.html([]), false),
        ] as [(Value, Bool)])
    func isTrue(value: Value, isTrue: Bool) {
        #expect(rendered("{{#v}}yes{{/v}}{{^v}}no{{/v}}", ["v": value]) == (isTrue ? "yes" : "no"))
    }

    @Test("A name that is not there is false")
    func missing() {
        #expect(
            rendered("{{#v}}yes{{/v}}{{^v}}no{{/v}}{{#a.b}}yes{{/a.b}}{{^a.b}}no{{/a.b}}", ["a": [:]])
                == "nono")
    }

    @Test("A list is shown item by item")
    func lists() {
        let value: Value = ["papers": [["title": "Agenda"], ["title": "Minutes"]], "empty": []]
        #expect(
            rendered("{{#papers}}[{{title}}]{{/papers}}{{#empty}}x{{/empty}}", value) == "[Agenda][Minutes]")
    }

    @Test("`.` is the value at hand")
    func implicitIterator() {
        let value: Value = [
            "agencies": ["Police", "Fire & Rescue"], "rows": [[1, 2], [3]], "note": "late",
        ]
        #expect(
            rendered("{{#agencies}}{{.}};{{/agencies}}{{#agencies}}{{{.}}};{{/agencies}}", value)
                == "Police;Fire &amp; Rescue;Police;Fire & Rescue;")
        #expect(rendered("{{#rows}}<{{#.}}{{.}}{{/.}}>{{/rows}}", value) == "<12><3>")
        #expect(rendered("{{#note}}({{.}}, {{note}}){{/note}}", value) == "(late, late)")
        #expect(rendered("{{#.}}{{name}}{{/.}}", [["name": "a"], ["name": "b"]]) == "ab")
    }

    @Test("Names are looked for from the innermost scope outwards")
    func scopes() {
        let value: Value = [
            "name": "page", "site": "Cambridge",
            "meeting": ["name": "July", "items": [["name": "Minutes"], ["number": 2], ["name": nil]]],
        ]
        #expect(
            rendered(
                "{{#meeting}}{{#items}}{{name}}/{{number}}/{{site}};{{/items}}{{/meeting}}{{name}}", value)
                == "Minutes//Cambridge;July/2/Cambridge;//Cambridge;page")
    }

    @Test("Sections within and after each other, of one name too")
    func nesting() {
        #expect(
            rendered(
                "{{#a}}1{{#a}}2{{/a}}{{^b}}3{{^b}}4{{/b}}{{/b}}{{/a}}{{#a}}5{{/a}}{{#b}}6{{/b}}", ["a": true])
                == "12345")
    }

    @Test(
        "A section tag alone on its line takes the line with it",
        arguments: [
            ("<ul>\n{{#on}}\n<li>\n{{/on}}\n</ul>\n", "<ul>\n<li>\n</ul>\n"),
            ("<ul>\n  {{#on}}\t\n  <li>\n \t{{/on}}\n</ul>\n", "<ul>\n  <li>\n</ul>\n"),
            ("<ul>\r\n{{#on}}\r\n<li>\r\n{{/on}}\r\n</ul>", "<ul>\r\n<li>\r\n</ul>"),
            ("<ul>\n{{^off}}\n<li>\n{{/off}}\n</ul>\n", "<ul>\n<li>\n</ul>\n"),
            ("  {{#on}}\na{{/on}}\nb", "a\nb"),
            ("a{{#on}}\nb\n  {{/on}}", "a\nb\n"),
            (" {{#on}}a{{/on}}\n {{^off}}b{{/off}}\n", " a\n b\n"),
            (" | {{#on}}\t|\t{{/on}} | \n", " | \t|\t | \n"),
            ("a {{#on}}{{! b }}\n {{/on}} c\n", "a \n  c\n"),
            ("{{#off}}\nnever\n{{/off}}\n", ""),
            ("{{# on }}a{{/\ton }}", "a"),
        ])
    func standsAlone(template: String, expected: String) {
        #expect(rendered(template, ["on": true, "off": false]) == expected)
    }
}
