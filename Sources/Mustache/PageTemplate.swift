import Diagnostics

/// The template of a page with all that it includes, ready to be rendered any number of times.
public struct PageTemplate: Sendable {
    private let template: Template
    private let library: TemplateLibrary
    /// What was declared of the page's values, where something was.
    private let shape: ValueShape?

    init(_ template: Template, of library: TemplateLibrary, showing shape: ValueShape?) {
        self.template = template
        self.library = library
        self.shape = shape
    }

    /// Appends the page as UTF-8. A value that is not what was declared, and a page without end, are reported,
    /// and nothing is appended.
    public func render(_ value: Value, into output: inout [UInt8], reporting log: inout DiagnosticLog) {
        if let mismatch = shape?.mismatch(in: value) {
            log.report(.mismatch(mismatch, file: template.file))
            return
        }
        let start = output.count
        var renderer = Renderer(library, value: value)
        swap(&renderer.output, &output)
        renderer.render(template)
        swap(&renderer.output, &output)
        if let fault = renderer.fault {
            output.removeSubrange(start...)
            log.report(fault)
        }
    }
}

extension Diagnostic {
    fileprivate static func mismatch(_ mismatch: String, file: String) -> Diagnostic {
        Diagnostic(
            .templateValueMismatch, at: SourcePlace(file: file),
            rule: "a page's values are what was declared: here \(mismatch)",
            mend: "this is a fault of the program and not of the template")
    }
}
