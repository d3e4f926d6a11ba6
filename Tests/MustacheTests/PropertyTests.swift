import Diagnostics
import Mustache
import Testing

/// Numbers that look random and are the same in every run.
private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite("Any template, any value")
struct PropertyTests {
    private static let pieces = [
        "{{", "}}", "{{{", "}}}", "{{#a}}", "{{/a}}", "{{^b}}", "{{/b}}", "{{a}}", "{{{a}}}", "{{&b}}",
        "{{.}}",
        "{{a.b}}", "{{#.}}", "{{/.}}", "{{>p}}", "{{>*b}}", "{{<p}}", "{{/p}}", "{{$x}}", "{{/x}}", "{{$y}}",
        "{{/y}}", "{{!", "{{=<% %>=}}", "<%={{ }}=%>", "{{=", "=}}", "<%#a%>", "<%/a%>", " ", "  ", "\t",
        "\n",
        "\r\n", "\r", "text", "é", "<", "&", "#", "/", "*", ".", "\u{0}", "\u{FEFF}",
    ]

    private static let shape: ValueShape = [
        "a": .list(of: ["b": .text, "a": .flag]), "b": .optional(.template(oneOf: ["p"])), "c": .html,
    ]

    private static func text(_ random: inout Seeded) -> String {
        (0..<Int.random(in: 0...30, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
            .joined()
    }

    /// A template without a fault.
    private static func soundTemplate(_ random: inout Seeded, depth: Int = 0) -> String {
        func inner() -> String { soundTemplate(&random, depth: depth + 1) }
        let parts = (0..<Int.random(in: 0...5, using: &random)).map { _ in
            switch Int.random(in: 0...(depth < 4 ? 11 : 6), using: &random) {
            case 0: "text"
            case 1: "\n"
            case 2: "  "
            case 3: ["{{a}}", "{{{b}}}", "{{.}}", "{{a.b}}"].randomElement(using: &random) ?? ""
            case 4: ["{{>p}}", "{{>*b}}", "{{>none}}"].randomElement(using: &random) ?? ""
            case 5: "{{! a comment }}"
            case 6: "\r\n"
            case 7: "{{#a}}\(inner()){{/a}}"
            case 8: "{{^b}}\(inner()){{/b}}"
            case 9: "{{$x}}\(inner()){{/x}}"
            case 10: "{{$y}}\(inner()){{/y}}"
            default: "{{<p}}\(inner()){{$x}}\(inner()){{/x}}{{/p}}"
            }
        }
        return parts.joined()
    }

    private static func value(_ random: inout Seeded, depth: Int = 0) -> Value {
        switch Int.random(in: 0...(depth < 4 ? 8 : 5), using: &random) {
        case 0: .nothing
        case 1: .flag(.random(using: &random))
        case 2: .integer(.random(in: -9...9, using: &random))
        case 3: .text(text(&random))
        case 4: .text("p")
        case 5: .decimal(0.5)
        case 6: .list((0..<3).map { _ in value(&random, depth: depth + 1) })
        default: ["a": value(&random, depth: depth + 1), "b": value(&random, depth: depth + 1)]
        }
    }

    @Test(
        "Random templates are compiled, checked and rendered to an end, twice to the same", arguments: 0..<20)
    func randomTemplates(seed: Int) {
        var random = Seeded(state: UInt64(seed))
        for _ in 0..<100 {
            let templates = Templates(["page": Self.text(&random), "p": Self.text(&random)])
            let value = Self.value(&random)
            let once = templates.render(value)
            #expect(templates.render(value) == once)
            #expect(templates.faults(showing: Self.shape) == templates.faults(showing: Self.shape))
        }
    }

    @Test("Random templates without a fault are rendered to an end, twice to the same", arguments: 0..<20)
    func randomSoundTemplates(seed: Int) {
        var random = Seeded(state: UInt64(seed))
        for _ in 0..<20 {
            let templates = Templates([
                "page": Self.soundTemplate(&random), "p": Self.soundTemplate(&random),
            ])
            #expect(templates.faults == "")
            let value = Self.value(&random)
            let once = templates.render(value)
            #expect(templates.render(value) == once)
            #expect(!once.contains(": error: ") || once.contains("[template-limit]"))
            #expect(templates.faults(showing: Self.shape) == templates.faults(showing: Self.shape))
        }
    }

    @Test("Random bytes are compiled to an end", arguments: 0..<20)
    func randomBytes(seed: Int) {
        var random = Seeded(state: UInt64(seed))
        for _ in 0..<100 {
            let bytes = (0..<60).map { _ in
                Bool.random(using: &random) ? UInt8.random(in: 0...255, using: &random) : UInt8(ascii: "{")
            }
            var library = TemplateLibrary()
            var log = DiagnosticLog()
            library.add(SourceText(file: "page", bytes: bytes), named: "page", reporting: &log)
            #expect((library.page("page", reporting: &log) == nil) == log.hasErrors)
        }
    }

    @Test("Text in two braces brings no tag, attribute or entity of its own", arguments: 0..<20)
    func escaping(seed: Int) {
        var random = Seeded(state: UInt64(seed))
        let letters = Array("&<>\"'aé€😀\r\n;#{}").map(String.init)
        for _ in 0..<100 {
            let text = (0..<20).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
            let shown = rendered("{{.}}", .text(text))
            #expect(!shown.contains { "<>\"'".contains($0) })
            let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            let read = entities.reduce(shown) { $0.replacing($1.0, with: $1.1) }
            #expect(Array(read.utf8) == Array(text.utf8))
        }
    }

    @Test(
        "A large template takes no more time than its size asks for", .timeLimit(.minutes(20)),
        arguments: [
            "{{a ", "{{", "{{!", "{{#a}}", "{{/a}}", "{{#a}}{{/a}}", "{{#a}}{{/b}}", "{{$a}}\n",
            "{{a}}{{$x}}{{/x}}",
            "{{<p}}{{/p}}", "{{= =}}", "{{a}}\n", "  \n",
        ])
    func largeTemplates(piece: String) {
        var log = DiagnosticLog()
        var library = TemplateLibrary()
        let source = SourceText(file: "page", text: String(repeating: piece, count: 10_000))
        library.add(source, named: "page", reporting: &log)
        #expect((library.page("page", reporting: &log) == nil) == log.hasErrors)
    }
}
