import Diagnostics
import Mustache
import Testing

@Suite("Templates without end")
struct RenderingLimitTests {
    @Test("A template that includes itself without end is stopped, and nothing is shown")
    func endless() {
        let expected = """
            page.mustache:1:6: error: sections, partials and blocks stand within each other at most 128 deep \
            [template-limit]
              mend: look for a template that includes itself without end
            """
        #expect(rendered("a {{>page}}") == expected)
        #expect(rendered("a {{>page}}{{>page}}") == expected)
        #expect(Templates(["page": "a {{>page}}"]).render([:], showing: [:]) == expected)
    }

    @Test("What was rendered before stays")
    func appends() throws {
        var log = DiagnosticLog()
        var library = TemplateLibrary()
        library.add(SourceText(file: "good", text: "{{.}}"), named: "good", reporting: &log)
        library.add(SourceText(file: "endless", text: "x{{>endless}}"), named: "endless", reporting: &log)
        let good = try #require(library.page("good", reporting: &log))
        let endless = try #require(library.page("endless", reporting: &log))
        var bytes = Array("before ".utf8)
        endless.render([:], into: &bytes, reporting: &log)
        good.render("after", into: &bytes, reporting: &log)
        #expect(String(decoding: bytes, as: UTF8.self) == "before after")
        #expect(log.hasErrors)
    }

    @Test("Templates that multiply each other are stopped, in checking and in rendering")
    func multiplying() {
        var texts = ["page": "{{>t0}}", "t60": "x"]
        for level in 0..<60 {
            texts["t\(level)"] = "{{>t\(level + 1)}}{{>t\(level + 1)}}"
        }
        let templates = Templates(texts)
        #expect(templates.faults(showing: [:]) == "")
        #expect(templates.render([:]).contains("sections, partials and blocks [template-limit]"))
    }

    @Test("A long chain of templates is told to be too deep where it is checked")
    func longChain() {
        var texts = ["page": "{{>t0}}", "t300": "x"]
        for level in 0..<300 { texts["t\(level)"] = "{{>t\(level + 1)}}" }
        let faults = Templates(texts).faults(showing: [:])
        #expect(faults.hasPrefix("t126.mustache:1:4: error: templates include each other within limits"))
    }

    @Test("A page may be as deep as the limit")
    func deepest() {
        var value: Value = ["next": nil]
        for _ in 0..<63 { value = ["next": value] }
        #expect(rendered("{{>node}}", value, with: ["node": "({{#next}}{{>node}}{{/next}})"]).count == 128)
    }
}
