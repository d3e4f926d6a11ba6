import Diagnostics

/// The templates of a site by their names, under which they include each other.
public struct TemplateLibrary: Sendable {
    private var templates: [String: Template] = [:]

    private let folder: String

    /// - Parameter folder: where the templates lie, for messages about one that is not there.
    public init(of folder: String = ".") {
        self.folder = folder
    }

    /// Compiles a template; what is wrong with it is reported, and it is kept from being rendered.
    public mutating func add(_ source: SourceText, named name: String, reporting log: inout DiagnosticLog) {
        templates[name] = Template(source, reporting: &log)
    }

    /// The template of a page whose values are not declared. It renders any value as the Mustache
    /// specification says: a name or a partial that is not there shows as nothing.
    /// - Returns: nil where the template is not there or has a fault.
    public func page(_ name: String, reporting log: inout DiagnosticLog) -> PageTemplate? {
        guard let template = template(ofPage: name, reporting: &log) else { return nil }
        return PageTemplate(template, of: self, showing: nil)
    }

    /// The template of a page, checked against the values that the page declares, through every template it
    /// includes: a name, a template or a block that is not there is an error.
    /// - Returns: nil where something is wrong.
    public func page(
        _ name: String, showing shape: ValueShape, reporting log: inout DiagnosticLog
    ) -> PageTemplate? {
        guard let template = template(ofPage: name, reporting: &log) else { return nil }
        guard TemplateChecker.accepts(template, of: self, showing: shape, reporting: &log) else { return nil }
        return PageTemplate(template, of: self, showing: shape)
    }

    private func template(ofPage name: String, reporting log: inout DiagnosticLog) -> Template? {
        guard let template = templates[name] else {
            log.report(.pageWithoutTemplate(name, in: folder, among: names))
            return nil
        }
        return template.isSound ? template : nil
    }

    subscript(name: String) -> Template? { templates[name] }

    var names: [String] { templates.keys.sorted() }
}

extension Diagnostic {
    fileprivate static func pageWithoutTemplate(
        _ name: String, in folder: String, among names: [String]
    ) -> Diagnostic {
        Diagnostic(
            .templatePartialUnknown,
            at: SourcePlace(file: folder == "." ? "\(name).mustache" : "\(folder)/\(name).mustache"),
            rule: "a page needs the template `\(name)`, which is not there",
            mend: NearMiss.nearest(to: name, among: names).map { "was `\($0)` renamed?" } ?? "add the file")
    }
}
