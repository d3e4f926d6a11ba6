import Mustache
import Testing

@Suite("Values and what was declared of them")
struct ValueMismatchTests {
    private static let shape: ValueShape = [
        "title": .text,
        "isDraft": .flag,
        "note": .optional(.text),
        "papers": .list(of: ["title": .text, "text": .html, "kind": .template(oneOf: ["agenda", "minutes"])]),
    ]

    private static let paper: Value = ["title": "Agenda", "text": .html([]), "kind": "agenda"]

    @Test("A value with all that was declared fits")
    func fits() {
        #expect(
            Self.shape.mismatch(in: ["title": "x", "isDraft": true, "note": nil, "papers": [Self.paper]])
                == nil)
        #expect(Self.shape.mismatch(in: ["title": 7, "isDraft": false, "note": "y", "papers": []]) == nil)
    }

    @Test(
        "The first thing that does not fit is told with the way to it",
        arguments: [
            (["isDraft": true], "`note` is missing"),
            (["title": "", "isDraft": true, "note": nil], "`papers` is missing"),
            (
                ["title": true, "isDraft": true, "note": nil, "papers": []],
                "`title` is a flag and was declared as text"
            ),
            (
                ["title": nil, "isDraft": true, "note": nil, "papers": []],
                "`title` is nothing and was declared as text"
            ),
            (
                ["title": "", "isDraft": true, "note": [], "papers": []],
                "`note` is a list and was declared as text"
            ),
            (
                ["title": "", "isDraft": true, "note": nil, "papers": [], "titel": ""],
                "`titel` was not declared"
            ),
            (
                ["title": "", "isDraft": true, "note": nil, "papers": [paper, [:]]],
                "`papers[1].kind` is missing"
            ),
            (
                [
                    "title": "", "isDraft": true, "note": nil,
                    "papers": [["title": "", "text": "<b>", "kind": "agenda"]],
                ],
                "`papers[0].text` is text and was declared as HTML"
            ),
            (
                [
                    "title": "", "isDraft": true, "note": nil,
                    "papers": [["title": "", "text": .html([]), "kind": "report"]],
                ],
                "`papers[0].kind` is `report`, which is not among the templates declared for it"
            ),
            ("text", "the whole is text and was declared as an object"),
        ] as [(Value, String)])
    func told(value: Value, expected: String) {
        #expect(Self.shape.mismatch(in: value) == expected)
    }

    @Test("A page is not rendered with values other than those it declares")
    func rendering() {
        let templates: Templates = ["page": "{{title}}"]
        #expect(templates.render(["title": "Agenda"], showing: ["title": .text]) == "Agenda")
        #expect(
            templates.render(["titel": "Agenda"], showing: ["title": .text]) == """
                page.mustache: error: a page's values are what was declared: here `title` is missing \
                [template-value-mismatch]
                  mend: this is a fault of the program and not of the template
                """)
    }

    @Test("Of a name given twice the last one counts")
    func duplicates() {
        #expect(rendered("{{a}}", ["a": 1, "a": 2]) == "2")
        #expect((["a": .text, "a": .flag] as ValueShape) == ["a": .flag])
    }
}
