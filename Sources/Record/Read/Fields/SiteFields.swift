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
                    name: try name.value, language: try language.value, address: try address.value,
                    contact: try contact.value ?? .none, dataLicence: try dataLicence.value,
                    welcome: text.document)
            }
        }
    }
}
