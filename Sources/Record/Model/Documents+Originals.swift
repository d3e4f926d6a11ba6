extension Documents {
    /// Where the issued file of a paper is published; nil where it has none that may be seen.
    public func originalAddress(of document: Document) -> String? {
        guard let original = document.original else { return nil }
        let path = document.folder + original.value
        return attachments.contains(path) ? ContentPlace.address(ofAttachment: path) : nil
    }

    /// The images and issued files, with where each of them is published.
    public var attachmentAddresses: [String: String] {
        Dictionary(attachments.map { ($0, ContentPlace.address(ofAttachment: $0)) }) { first, _ in first }
    }
}
