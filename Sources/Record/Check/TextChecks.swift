import Diagnostics

/// What an officer should look at in the texts themselves, whatever they are about.
public struct TextChecks {
    private let documents: Documents
    private let contacts: PublicContacts
    private let attachments: AttachedFiles

    /// - Parameters:
    ///   - documents: all, published or not.
    ///   - publicContacts: e-mail addresses and phone numbers that may stand in any text, besides the contacts
    ///     of the partnerships.
    public init(_ documents: Documents, publicContacts: [String] = []) {
        self.documents = documents
        let own = documents.partnerships.flatMap { [$0.contact.email, $0.contact.phone].compactMap(\.self) }
        contacts = PublicContacts(publicContacts + own)
        attachments = AttachedFiles(documents.attachments)
    }

    public func report(to log: inout DiagnosticLog) {
        let names = Set(documents.partnerships.flatMap { $0.agencies.flatMap(\.members) }.map(\.name.value))
        let personalAddresses = PersonalAddresses(of: names, allowing: contacts)
        func check(_ text: PaperText) {
            TextStructureCheck(text).report(to: &log)
            PersonalDataCheck(text, addresses: personalAddresses, allowing: contacts).report(to: &log)
        }
        if let site = documents.site { check(site.text) }
        for partnership in documents.partnerships { check(partnership.text) }
        for document in documents.all.map(\.document) where document.publication.mayGoOut {
            check(document.text)
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
