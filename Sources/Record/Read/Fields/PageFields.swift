import Diagnostics
import FrontMatter

extension ContentFile {
    func page(reporting log: inout DiagnosticLog) -> Document? {
        let page: (document: Document, saysWhoMaySee: Bool)? = frontMatter.read("a page", reporting: &log) {
            let title = $0.required("title", .text)
            let state = $0.optional("publish", .publicationState)
            return {
                let state = try state.value
                let document = Document(
                    file: source.file, partnership: place.partnership, address: place.address,
                    title: try title.value, publication: state ?? .draft, body: text.document)
                return (document, state != nil)
            }
        }
        if let page, !page.saysWhoMaySee { log.report(.noPublish(source)) }
        return page?.document
    }
}

extension Diagnostic {
    fileprivate static func noPublish(_ source: SourceText) -> Diagnostic {
        Diagnostic(
            .publishMissing, at: SourcePlace(file: source.file, line: 1, column: 1),
            rule: "a paper says who may see it, and this one has no `publish:`",
            mend: "add `publish: public` to publish it; until then it is a draft")
    }
}
