import Diagnostics
import Mustache
import Testing

@Suite("Checking through the templates that a page includes")
struct InclusionTests {
    private static let shape: ValueShape = [
        "title": .text,
        "text": .html,
        "isDraft": .flag,
        "note": .optional(.text),
        "meetings": .list(of: ["name": .text]),
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

    @Test("A template that is not there is an error, also where a value may name it")
    func unknownTemplates() {
        #expect(
            faults("{{>agend}}\n{{<layout}}{{$x}}1{{/x}}{{/layout}}") == """
                page.mustache:1:4: error: there is no template `agend` [template-partial-unknown]
                  mend: did you mean `agenda`?
                page.mustache:2:4: error: there is no template `layout` [template-partial-unknown]
                  mend: the templates here are `agenda`, `minutes`, `page`
                """)
        let templates: Templates = ["page": "{{>*kind}}", "agenda": ""]
        #expect(
            templates.faults(showing: ["kind": .optional(.template(oneOf: ["agenda", "minutes"]))]) == """
                page.mustache:1:4: error: there is no template `minutes` [template-partial-unknown]
                  mend: the templates here are `agenda`, `page`
                """)
    }

    @Test("A partial is checked in every scope in which it is used, and its fault told once")
    func partials() {
        #expect(
            faults(
                "{{#meetings}}{{>row}}{{/meetings}}\n{{>table}}\n{{>table}}",
                with: ["row": "{{name}} {{title}}", "table": "<td>\n{{>row}}\n{{oops}}"]) == """
                    row.mustache:1:3: error: the page has no value `name` here [template-name-unknown]
                      mend: the values here are `isDraft`, `kind`, `meetings`, `note`, `tags`, `text`, `title`
                      note: table.mustache:2:4: included here
                      note: page.mustache:2:4: included here
                    table.mustache:3:3: error: the page has no value `oops` here [template-name-unknown]
                      mend: the values here are `isDraft`, `kind`, `meetings`, `note`, `tags`, `text`, `title`
                      note: page.mustache:2:4: included here
                    """)
    }

    @Test("A partial that includes itself is checked to its end")
    func recursion() {
        let shape: ValueShape = [
            "parts": .list(of: [
                "title": .text, "parts": .list(of: ["title": .text, "parts": .list(of: .text)]),
            ])
        ]
        let templates: Templates = [
            "page": "{{#parts}}{{>part}}{{/parts}}", "part": "{{title}}{{#parts}}{{>part}}{{/parts}}",
        ]
        #expect(templates.faults(showing: shape) == "")
        let outwards: Templates = ["page": "{{>part}}", "part": "{{#parts}}{{titel}}{{>part}}{{/parts}}"]
        #expect(
            outwards.faults(showing: shape) == """
                part.mustache:1:13: error: the page has no value `titel` here [template-name-unknown]
                  mend: did you mean `title`?
                  note: page.mustache:1:4: included here
                """)
    }

    @Test("What replaces a block is checked where the block stands")
    func replacements() {
        let layout = "{{$title}}{{titel}}{{/title}}\n{{#meetings}}{{$row}}{{/row}}{{/meetings}}"
        #expect(
            faults(
                "{{<layout}}{{$title}}{{title}}{{/title}}\n{{$row}}{{name}}{{nmae}}{{/row}}{{/layout}}",
                with: ["layout": layout]) == """
                    page.mustache:2:19: error: the page has no value `nmae` here [template-name-unknown]
                      mend: did you mean `name`?
                      note: layout.mustache:2:17: it takes the place of this block
                      note: page.mustache:1:4: included here
                    """)
    }

    @Test("A block that the parent does not have is an error")
    func unknownBlocks() {
        let partials = ["layout": "{{$title}}{{/title}}{{>head}}", "head": "{{$styles}}{{/styles}}"]
        #expect(
            faults("{{<layout}}{{$titel}}x{{/titel}}{{$styles}}y{{/styles}}{{/layout}}", with: partials)
                == """
                page.mustache:1:15: error: there is no block `titel` in `layout` [template-block-unknown]
                  mend: did you mean `title`?
                """)
        #expect(
            faults("{{<*kind}}{{$x}}{{/x}}{{/*kind}}") == """
                page.mustache:1:14: error: there is no block `x` in `agenda` or `minutes` [template-block-unknown]
                  mend: delete it: there are no blocks here
                """)
    }

    @Test("A parent between two others may replace blocks that a page replaces further out")
    func levels() {
        let partials = [
            "base": "{{$main}}{{$aside}}{{/aside}}{{/main}}",
            "middle": "{{<base}}{{$aside}}{{$inner}}{{/inner}}{{/aside}}{{/base}}",
        ]
        #expect(faults("{{<middle}}{{$main}}1{{/main}}{{/middle}}", with: partials) == "")
        #expect(faults("{{<middle}}{{$inner}}1{{/inner}}{{/middle}}", with: partials) == "")
    }

    @Test("Nothing in a parent tag is lost in silence")
    func unusedContent() {
        let layout = ["layout": "{{$main}}{{$aside}}{{/aside}}{{/main}}"]
        #expect(
            faults("{{<layout}}\n  Hello\n{{$main}}{{/main}}{{/layout}}", with: layout) == """
                page.mustache:2:3: error: in a parent tag only blocks are shown [template-content-unused]
                  mend: move this into a block, or delete it
                """)
        #expect(
            faults(
                "{{<layout}}{{title}}{{! fine }}{{$main}}1{{/main}}{{$main}}2{{/main}}{{/layout}}",
                with: layout)
                    == """
                    page.mustache:1:12: error: in a parent tag only blocks are shown [template-content-unused]
                      mend: move this into a block, or delete it
                    page.mustache:1:54: error: a parent tag replaces a block once, and `main` has been replaced already \
                    [template-content-unused]
                      mend: bring the two together
                    """)
        #expect(
            faults("{{<layout}}{{$main}}1{{/main}}{{$aside}}2{{/aside}}{{/layout}}", with: layout) == """
                page.mustache:1:34: error: the block `aside` stands only within another that is replaced too \
                [template-content-unused]
                  mend: move it into that one
                """)
    }

    @Test("Two pages that lead to one fault tell it once")
    func acrossPages() {
        var library = TemplateLibrary()
        var log = DiagnosticLog()
        for (name, text) in [("a", "{{>head}}"), ("b", "\n{{>head}}"), ("head", "{{titel}}")] {
            library.add(SourceText(file: "\(name).mustache", text: text), named: name, reporting: &log)
        }
        let pages = ["a", "b"].map { library.page($0, showing: ["title": .text], reporting: &log) }
        #expect(pages.allSatisfy { $0 == nil })
        #expect(
            log.printed == """
                head.mustache:1:3: error: the page has no value `titel` here [template-name-unknown]
                  mend: did you mean `title`?
                  note: a.mustache:1:4: included here
                """)
    }
}
