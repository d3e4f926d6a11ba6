extension Documents {
    /// Where the issued file of a paper is published; nil where it has none that may be seen.
    public func originalAddress(of document: Document) -> String? {
        guard let original = document.original else { return nil }
        let path = document.folder + original.value
        return attachments.contains(path) ? ContentPlace.address(ofAttachment: path) : nil
    }

    /// The images and issued files that papers have or link to, with where each of them is published.
    public var attachmentAddresses: [String: String] {
        let wanted = Self.files(of: texts.map(\.document), linked: true).intersection(attachments)
        return Dictionary(wanted.map { ($0, ContentPlace.address(ofAttachment: $0)) }) { first, _ in first }
    }

    /// The paths of the originals and images of some papers.
    /// - Parameter linked: whether also those of the files that they link to.
    static func files(of documents: [Document], linked: Bool) -> Set<String> {
        var files: Set<String> = []
        for document in documents {
            if let original = document.original?.value {
                files.insert(document.folder + original)
            }
            for link in document.body.destinations where link.isImage || linked {
                if let path = ContentLink(link.destination, in: document)?.path { files.insert(path) }
            }
        }
        return files
    }
}
