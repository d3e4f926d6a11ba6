import Diagnostics
import Mustache

/// The templates of all kinds of pages, checked against what each kind shows.
struct PageRenderer {
    private let templates: [String: PageTemplate]

    /// Every template is checked, also where there is no page of its kind yet.
    init(_ library: TemplateLibrary, reporting log: inout DiagnosticLog) {
        var templates: [String: PageTemplate] = [:]
        for kind in SitePages.kinds {
            templates[kind.template] = library.page(
                kind.template, showing: PageFrame.shape(of: kind), reporting: &log)
        }
        self.templates = templates
    }

    /// - Returns: nil where the page's template has a fault, which is reported.
    func render(_ page: some Page, in frame: PageFrame, reporting log: inout DiagnosticLog) -> [UInt8]? {
        guard let template = templates[type(of: page).template] else { return nil }
        var bytes: [UInt8] = []
        template.render(frame.value(of: page), into: &bytes, reporting: &log)
        return bytes
    }
}
