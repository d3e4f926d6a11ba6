import Diagnostics
import FrontMatter

extension ContentFile {
    func site(reporting log: inout DiagnosticLog) -> Site? {
        frontMatter.read("site.md", reporting: &log) { fields in
            let name = fields.required("name", .text)
            let language = fields.optional("language", .text, otherwise: "en-GB")
            return { try Site(name: name.value, language: language.value, text: text) }
        }
    }
}
