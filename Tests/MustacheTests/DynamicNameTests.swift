import Mustache
import Testing

@Suite("Dynamic names")
struct DynamicNameTests {
    private static let partials = ["agenda": "Agenda of {{date}}", "minutes": "Minutes of {{date}}"]

    @Test(
        "A value names the partial",
        arguments: [
            ("{{>*kind}}", "Minutes of July"), ("{{> * kind }}", "Minutes of July"),
            ("{{>*paper.kind}}", "Agenda of July"), ("{{#paper}}{{>*kind}}{{/paper}}", "Agenda of July"),
            ("{{=<% %>=}}<%>*kind%>", "Minutes of July"),
        ])
    func partial(template: String, expected: String) {
        let value: Value = ["date": "July", "kind": "minutes", "paper": ["kind": "agenda"]]
        #expect(rendered(template, value, with: Self.partials) == expected)
    }

    @Test(
        "Where no template is named, nothing is shown",
        arguments: [
            "{{>*absent}}", "{{>*other}}", "{{>*count}}", "{{>**kind}}", "{{>*paper.*kind}}",
            "{{>*kind.name}}",
        ])
    func missing(template: String) {
        let value: Value = ["kind": "minutes", "other": "report", "count": 1, "paper": [:]]
        #expect(rendered("[\(template)]", value, with: Self.partials) == "[]")
    }

    @Test("A value names the parent, and the end tag repeats the tag")
    func parent() {
        #expect(
            rendered(
                "{{<*kind}}{{$x}}1{{/x}}{{/*kind}}{{< * kind}}{{/ *kind }}", ["kind": "box"],
                with: ["box": "[{{$x}}0{{/x}}]"]) == "[1][0]")
    }

    @Test("The tag stands alone and indents as any partial tag does")
    func indentation() {
        let partials = ["box": "1\n2"]
        #expect(rendered("a\n  {{>*kind}}\nb", ["kind": "box"], with: partials) == "a\n  1\n  2b")
        #expect(rendered("a\n  {{>*none}}\nb", ["kind": "box"], with: partials) == "a\nb")
        #expect(rendered("a {{>*kind}} b\n", ["kind": "box"], with: partials) == "a 1\n2 b\n")
    }
}
