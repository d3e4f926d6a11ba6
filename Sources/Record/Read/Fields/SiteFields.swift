import Diagnostics
import FrontMatter

extension ContentFile {
    func site(reporting log: inout DiagnosticLog) -> Site? {
        frontMatter.read("site.md", reporting: &log) { fields in
            let name = fields.required("name", .text)
            let language = fields.optional("language", .text, otherwise: "en-GB")
            let address = fields.optional("address", .baseAddress)
            let contact = fields.optional("contact", .group("a contact", Partnership.Contact.fields))
            let dataLicence = fields.optional("data-licence", .text)
            return {
                Site(
                    document: firstPage(titled: try name.value, at: ""), name: try name.value,
                    language: try language.value, address: try address.value,
                    contact: try contact.value ?? .none, dataLicence: try dataLicence.value)
            }
        }
    }

    /// The text of a file that is a first page rather than a paper: whatever it says of the site or of a partnership
    /// is public.
    func firstPage(titled title: String, at address: String) -> Document {
        Document(
            file: source.file, path: place.path, kind: place.kind, partnership: place.partnership,
            meeting: nil,
            name: place.name, address: address, title: title,
            publication: Document.Publication(state: .public, restriction: nil), status: nil, issued: nil,
            original: nil, corrections: [], formerly: [], themes: [], clauses: [], text: text)
    }
}
