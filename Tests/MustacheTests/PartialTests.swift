import Mustache
import Testing

@Suite("Partials")
struct PartialTests {
    @Test("A partial is shown in the scope of its tag")
    func scope() {
        let value: Value = ["name": "page", "items": [["name": "one"], ["name": "two"]]]
        #expect(
            rendered("{{>row}}{{#items}}{{> row }}{{/items}}", value, with: ["row": "<{{name}}>"])
                == "<page><one><two>")
    }

    @Test("A partial that is not there shows as nothing")
    func missing() {
        #expect(rendered("[{{>row}}]\n  {{>row}}\n.") == "[]\n.")
    }

    @Test("Partials include partials, and themselves")
    func recursion() {
        let value: Value = [
            "title": "1",
            "parts": [
                ["title": "1(a)", "parts": []],
                ["title": "1(b)", "parts": [["title": "1(b)(i)", "parts": []]]],
            ],
        ]
        let partials = ["item": "{{title}}{{>parts}};", "parts": "{{#parts}}[{{>item}}]{{/parts}}"]
        #expect(rendered("{{>item}}", value, with: partials) == "1[1(a);][1(b)[1(b)(i);];];")
    }

    @Test("A partial may stand in a folder")
    func folders() {
        #expect(rendered("{{>parts/head.html}}", with: ["parts/head.html": "x"]) == "x")
    }

    @Test("A tag alone on its line indents the lines of its partial, but not those of a value")
    func indentation() {
        let value: Value = ["address": "Guildhall\nCambridge", "on": true]
        let lines = "<p>\n{{{address}}}\n{{#on}}\n\nend\n{{/on}}\n</p>\n"
        #expect(
            rendered("<div>\n  {{>lines}}\n</div>\n", value, with: ["lines": lines])
                == "<div>\n  <p>\n  Guildhall\nCambridge\n\n  end\n  </p>\n</div>\n")
        #expect(rendered("a\r\n {{>lines}}\r\nb", with: ["lines": "1\r\n2"]) == "a\r\n 1\r\n 2b")
        #expect(rendered(" {{>lines}}", with: ["lines": "1\n2\n"]) == " 1\n 2\n")
    }

    @Test("Indentation adds up, and a partial within a line has none")
    func nestedIndentation() {
        let partials = ["outer": "1\n {{>inner}}\n2 {{>inner}}3\n", "inner": "x\ny\n"]
        #expect(rendered("  {{>outer}}\n", with: partials) == "  1\n   x\n   y\n  2 x\ny\n3\n")
        #expect(rendered("  {{>inner}}.\n", with: partials) == "  x\ny\n.\n")
    }
}
