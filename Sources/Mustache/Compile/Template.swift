import Diagnostics

/// A template, compiled once and for all.
struct Template: Sendable {
    let file: String
    let nodes: [Node]
    /// Whether it was read without a fault; one with a fault is not rendered.
    let isSound: Bool

    init(_ source: SourceText, reporting log: inout DiagnosticLog) {
        var faults = DiagnosticLog()
        var nodes: [Node] = []
        if source.checkEncoding(reporting: &faults) {
            var parser = TemplateParser(source)
            nodes = parser.parse(reporting: &faults)
        }
        self.file = source.file
        self.nodes = nodes
        self.isSound = faults.isEmpty
        log.report(contentsOf: faults)
    }
}
