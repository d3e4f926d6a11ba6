import Diagnostics
import Mustache

/// Templates written in a test, by name; the file of each is `name.mustache`.
struct Templates: ExpressibleByDictionaryLiteral {
    private var library = TemplateLibrary()
    private var log = DiagnosticLog()

    init(_ texts: [String: String]) {
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            library.add(
                SourceText(file: "\(name).mustache", text: text), named: name, reporting: &log)
        }
    }

    init(dictionaryLiteral texts: (String, String)...) {
        self.init(Dictionary(texts) { _, last in last })
    }

    /// What is wrong with the templates themselves.
    var faults: String { log.printed }

    /// What a page shows, where its values are not declared; or what is wrong.
    func render(_ value: Mustache.Value, page name: String = "page") -> String {
        var log = log
        let page = library.page(name, reporting: &log)
        return Self.rendered(page, value, &log)
    }

    /// What a page shows whose values are declared; or what is wrong.
    func render(
        _ value: Mustache.Value, showing shape: ValueShape, page name: String = "page"
    ) -> String {
        var log = log
        let page = library.page(name, showing: shape, reporting: &log)
        return Self.rendered(page, value, &log)
    }

    /// What is wrong with a page that shows such values.
    func faults(showing shape: ValueShape, page name: String = "page") -> String {
        var log = log
        let page = library.page(name, showing: shape, reporting: &log)
        return (page == nil) == log.hasErrors ? log.printed : "a page and faults are never together"
    }

    private static func rendered(_ page: PageTemplate?, _ value: Mustache.Value, _ log: inout DiagnosticLog)
        -> String
    {
        var bytes: [UInt8] = []
        page?.render(value, into: &bytes, reporting: &log)
        return log.isEmpty ? String(decoding: bytes, as: UTF8.self) : log.printed
    }
}

/// What a page made of one template shows.
func rendered(_ template: String, _ value: Value = [:], with partials: [String: String] = [:]) -> String {
    Templates(partials.merging(["page": template]) { _, page in page }).render(value)
}

extension DiagnosticLog {
    /// Everything in the log as a person reads it.
    var printed: String {
        diagnostics.map { diagnostic in
            var lines = [
                "\(diagnostic.place.printed): \(diagnostic.severity): \(diagnostic.rule) [\(diagnostic.code.rawValue)]"
            ]
            if let mend = diagnostic.mend { lines.append("  mend: \(mend)") }
            for note in diagnostic.notes {
                lines.append("  note: \(note.place.map { "\($0.printed): " } ?? "")\(note.text)")
            }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }
}

extension SourcePlace {
    fileprivate var printed: String {
        range.map { "\(file):\($0.start.line):\($0.start.column)" } ?? file
    }
}
