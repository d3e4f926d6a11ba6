import Diagnostics

/// What an officer should look at in the texts themselves, whatever they are about.
public struct TextChecks {
    private let documents: Documents
    private let contacts: PublicContacts
    private let attachments: AttachedFiles

    /// - Parameter documents: all, published or not.
    public init(_ documents: Documents) {
        self.documents = documents
        let allowed = documents.partnerships.flatMap { partnership in
            [partnership.contact.email, partnership.contact.phone].compactMap(\.self)
                + partnership.publicContacts
        }
        let site = [documents.site?.contact.email, documents.site?.contact.phone].compactMap(\.self)
        contacts = PublicContacts(allowed + site)
        attachments = AttachedFiles(documents.attachments)
    }

    public func report(to log: inout DiagnosticLog) {
        let names = Set(documents.partnerships.flatMap { $0.agencies.flatMap(\.members) }.map(\.name.value))
        let personalAddresses = PersonalAddresses(of: names, allowing: contacts)
        for document in documents.texts.map(\.document) where document.publication.mayGoOut {
            TextStructureCheck(document.text).report(to: &log)
            PersonalDataCheck(document.text, addresses: personalAddresses, allowing: contacts)
                .report(to: &log)
            AttachmentsCheck(document, files: attachments).report(to: &log)
        }
    }
}

extension Document.Publication {
    /// Whether it is meant for the public, be it later: a draft is.
    var mayGoOut: Bool { restriction == nil && state != .never }

    /// Whether it is public, or will be on a day that is set.
    var isSetToGoOut: Bool {
        guard restriction == nil else { return false }
        return switch state {
        case .public, .from: true
        case .draft, .never: false
        }
    }
}
