import Markdown

extension Documents {
    /// Takes away every link to what is not among the visible papers, and every file that only hidden ones have:
    /// an address alone can tell what a paper is about.
    func withdrawingLinks(to everything: Documents) -> Documents {
        let hidden = HiddenPlaces(everything, visible: self)
        var visible = self
        visible.update { document in
            let links = document.body.destinations.filter { link in
                ContentLink(link.destination, in: document).map(hidden.contains) ?? false
            }
            guard !links.isEmpty else { return }
            let body = document.body.withdrawingLinks(links.map(\.node))
            document.text = PaperText(source: document.text.source, document: body)
        }
        visible.attachments.subtract(hidden.attachments)
        return visible
    }
}

/// Paths and addresses of what the public may not see.
private struct HiddenPlaces {
    private let paths: Set<String>
    private let addresses: Set<String>
    /// What stands before the addresses of pages that are about a meeting none of whose papers may be seen.
    private let meetings: [String]
    let attachments: Set<String>

    init(_ everything: Documents, visible: Documents) {
        let visiblePaths = Set(visible.all.map(\.document.path))
        let hidden = everything.all.map(\.document).filter { !visiblePaths.contains($0.path) }
        let shown = visible.texts.map(\.document)
        let visibleAddresses = Set(shown.map(\.address))
        // A file is public with a paper that has it as its original or its image; one that nobody has so is public
        // where a public paper links to it.
        let owned = Documents.files(of: shown, linked: false)
        let ownedByHidden = Documents.files(of: hidden, linked: false).subtracting(owned)
        let linked = Documents.files(of: shown, linked: true).subtracting(ownedByHidden)
        attachments = everything.attachments.subtracting(owned.union(linked))
        paths = Set(hidden.map(\.path)).union(attachments)
        addresses = Set(hidden.map(\.address) + attachments.map(ContentPlace.address(ofAttachment:)))
            .subtracting(visibleAddresses)
        meetings = Set(hidden.compactMap(\.meeting)).subtracting(shown.compactMap(\.meeting)).flatMap {
            meeting in
            ["meetings", "actions"].map {
                "\(meeting.partnership.isEmpty ? "" : "\(meeting.partnership)/")\($0)/\(meeting.folder)/"
            }
        }
    }

    func contains(_ link: ContentLink) -> Bool {
        if let path = link.path, paths.contains(path) { return true }
        return link.addresses.contains { address in
            addresses.contains(address) || meetings.contains { address.hasPrefix($0) }
        }
    }
}

extension Document {
    /// The folder of its file below the content folder, with a stroke at its end.
    var folder: String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }
}
