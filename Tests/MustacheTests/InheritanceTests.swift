import Mustache
import Testing

@Suite("Inheritance")
struct InheritanceTests {
    @Test("A block shows its default content where nothing replaces it")
    func defaults() {
        #expect(
            rendered("{{$title}}{{name}}{{^no}}!{{/no}}{{/title}}\n", ["name": "Jo & Sam"])
                == "Jo &amp; Sam!\n")
        #expect(
            rendered("{{<layout}}{{/layout}}", with: ["layout": "<{{$title}}none{{/title}}>"]) == "<none>")
        #expect(rendered("{{>layout}}", with: ["layout": "<{{$title}}none{{/title}}>"]) == "<none>")
    }

    @Test("A parent tag replaces blocks of its parent, and shows nothing else that it holds")
    func replaces() {
        let layout = "<title>{{$title}}Site{{/title}}</title>{{$main}}empty{{/main}}"
        let page = "{{<layout}} lost {{lost}} {{$main}}Hello{{/main}} {{#lost}}x{{/lost}}{{/layout}}"
        #expect(
            rendered(page, ["lost": "lost", "main": "wrong"], with: ["layout": layout])
                == "<title>Site</title>Hello")
    }

    @Test("A replacement is shown in the scope of the block that it replaces")
    func scope() {
        let value: Value = ["name": "page", "meeting": ["name": "July"]]
        #expect(
            rendered(
                "{{<layout}}{{$x}}{{name}}{{/x}}{{/layout}}", value,
                with: ["layout": "{{#meeting}}{{$x}}{{/x}}{{/meeting}} {{$x}}{{/x}}"]) == "July page")
    }

    @Test("Of several replacements the one furthest out counts")
    func levels() {
        let partials = [
            "base": "{{$a}}base{{/a}} {{$b}}base{{/b}} {{$c}}base{{/c}}",
            "middle": "{{<base}}{{$a}}middle{{/a}}{{$b}}middle{{/b}}{{/base}}",
        ]
        #expect(rendered("{{<middle}}{{$a}}page{{/a}}{{/middle}}", with: partials) == "page middle base")
        #expect(rendered("{{<middle}}{{/middle}}", with: partials) == "middle middle base")
    }

    @Test("What replaces a block reaches the partials of the parent too")
    func partialsOfParents() {
        let partials = ["layout": "<{{>head}}>", "head": "{{$title}}none{{/title}}"]
        #expect(rendered("{{<layout}}{{$title}}Agenda{{/title}}{{/layout}}", with: partials) == "<Agenda>")
    }

    @Test("A parent may be used twice, with other replacements")
    func twice() {
        #expect(
            rendered(
                "{{<box}}{{$x}}1{{/x}}{{/box}}{{<box}}{{$x}}2{{/x}}{{/box}}{{<box}}{{/box}}",
                with: ["box": "[{{$x}}0{{/x}}]"]) == "[1][2][0]")
    }

    @Test("A replacement may hold parents and blocks, of its own name too")
    func lexicalScope() {
        let partials = [
            "layout": "<main>{{$content}}{{/content}}</main>",
            "narrow": "{{<layout}}{{$content}}<div>{{$content}}none{{/content}}</div>{{/content}}{{/layout}}",
            "card": "[{{$content}}empty{{/content}}]",
            "cards": "{{<card}}{{$content}}1{{/content}}{{/card}}{{<card}}{{/card}}",
        ]
        #expect(rendered("{{<narrow}}{{/narrow}}", with: partials) == "<main><div>none</div></main>")
        #expect(
            rendered("{{<layout}}{{$content}}{{>cards}}{{/content}}{{/layout}}", with: partials)
                == "<main>[1][empty]</main>")
    }

    @Test("A parent that is not there shows as nothing")
    func missing() {
        #expect(rendered("a\n{{<layout}}\n{{$x}}1{{/x}}\n{{/layout}}\nb") == "a\nb")
    }

    @Test("A parent tag whose lines hold nothing else indents its parent")
    func indentedParent() {
        let partials = ["card": "<p>\n{{$x}}0{{/x}}\n</p>\n"]
        #expect(rendered("a\n  {{<card}}{{/card}}\nb\n", with: partials) == "a\n  <p>\n  0\n  </p>\nb\n")
        #expect(
            rendered("a\r\n  {{<card}}\r\n    {{$x}}1{{/x}}\r\n  {{/card}}\r\nb", with: partials)
                == "a\r\n  <p>\n  1\n  </p>\nb")
        #expect(rendered("a {{<card}}{{/card}}\nb", with: partials) == "a <p>\n0\n</p>\n\nb")
        #expect(rendered("  {{<card}}{{/card}} b", with: partials) == "  <p>\n0\n</p>\n b")
    }

    @Test("A replacement loses the indentation of its lines and takes on that of the block")
    func reindentation() {
        let page = """
            {{<layout}}
                {{$main}}
                    <ul>
                      <li>

                    </ul>
                {{/main}}
            {{/layout}}

            """
        let expected = "<main>\n  <ul>\n    <li>\n\n  </ul>\n</main>\n"
        for block in ["  {{$main}}\n  {{/main}}\n", "{{$main}}\n  <p>\n    none\n  </p>\n{{/main}}\n"] {
            #expect(rendered(page, with: ["layout": "<main>\n\(block)</main>\n"]) == expected)
        }
        let inline = "<main>\n  {{$main}}none{{/main}}\n</main>\n"
        #expect(
            rendered(page, with: ["layout": inline])
                == "<main>\n  <ul>\n    <li>\n\n  </ul>\n\n</main>\n")
    }

    @Test("A replacement within a line begins where the block begins")
    func replacementWithinLine() {
        #expect(
            rendered(
                "{{<layout}}{{$main}}one\ntwo{{/main}}{{/layout}}",
                with: ["layout": "<main>\n  {{$main}}\n  {{/main}}\n</main>\n"])
                == "<main>\n  one\n  two</main>\n")
    }

    @Test(
        "Default content stays as it is written",
        arguments: [
            (
                "<p>\n  {{$a}}\n    1\n      2\n\n   3\n  {{/a}}\n</p>\n",
                "<p>\n    1\n      2\n\n   3\n</p>\n"
            ),
            ("  {{$a}}1\n 2{{/a}}\n", "  1\n 2\n"),
            ("a {{$a}}\n  1\n  {{/a}} b\n", "a \n  1\n   b\n"),
            ("{{$a}}\n\t1\n  2\n{{/a}}\n", "\t1\n  2\n"),
            ("  {{$a}}\n    1\n  {{/a}} b\n", "    1\n   b\n"),
            ("{{$a}}\n  1\n  {{$b}}\n    2\n      3\n  {{/b}}\n{{/a}}\n", "  1\n    2\n      3\n"),
            ("{{$a}}\n  {{#on}}\n    1\n  {{/on}}\n{{/a}}\n", "    1\n"),
        ])
    func defaultsKeepTheirLines(template: String, expected: String) {
        #expect(rendered(template, ["on": true]) == expected)
    }

    @Test("Blocks within blocks keep their indentation to each other")
    func nestedBlocks() {
        let partials = [
            "base": "<body>\n  {{$main}}\n  {{/main}}\n</body>\n",
            "middle": """
            {{<base}}
            {{$main}}
            <main>
              {{$text}}
                none
              {{/text}}
            </main>
            {{/main}}
            {{/base}}

            """,
        ]
        #expect(
            rendered("{{<middle}}{{$text}}\n<p>\n  1\n{{/text}}{{/middle}}", with: partials)
                == "<body>\n  <main>\n      <p>\n        1\n  </main>\n</body>\n")
    }
}
