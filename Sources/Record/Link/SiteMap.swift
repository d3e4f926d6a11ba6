import Markdown

/// The pages and files that links of the content can lead to.
struct SiteMap {
    private var pages: [String: (address: String, anchors: Set<String>?)] = [:]
    private var addresses: [String: Set<String>?] = [:]

    /// - Parameter anchors: the addresses within a paper's page, by its path.
    init(of documents: Documents, partnerships: [LinkedPartnership], anchors: [String: Set<String>]) {
        for paper in documents.texts {
            let document = paper.document
            let known = anchors[document.path] ?? Set(document.body.anchors.values)
            pages[document.path] = (document.address, known)
            addresses[document.address] = known
        }
        for attachment in documents.attachments {
            let address = ContentPlace.address(ofAttachment: attachment)
            pages[attachment] = (address, nil)
            addresses[address] = .some(nil)
        }
        for partnership in documents.partnerships {
            for section in Self.sections { addresses[partnership.address + section] = .some(nil) }
        }
        for section in Self.rootSections { addresses[section] = .some(nil) }
        for page in partnerships.flatMap(\.pages) { addresses[page] = .some(nil) }
    }

    enum Finding: Hashable {
        case found(SiteAddress)
        /// The page is there, and the place within it is not: the nearest one that is.
        case noAnchor(SiteAddress, nearest: [String])
        case nothing
    }

    func find(_ link: ContentLink) -> Finding {
        if let path = link.path, let page = pages[path] {
            return finding(page.address, page.anchors, link.fragment)
        }
        for candidate in link.addresses {
            if let anchors = addresses[candidate] { return finding(candidate, anchors, link.fragment) }
        }
        return .nothing
    }

    /// The paths and addresses there are, for near misses.
    var paths: some Collection<String> { pages.keys }

    private func finding(_ address: String, _ anchors: Set<String>?, _ fragment: String?) -> Finding {
        let target = SiteAddress(address, fragment: fragment)
        guard let fragment, let anchors, !anchors.contains(fragment) else { return .found(target) }
        return .noAnchor(target, nearest: Array(anchors))
    }

    /// Pages that every partnership has, whatever its papers.
    private static let sections = [
        "", "meetings/", "actions/", "decisions/", "questions/", "questions/ask/", "plans/", "themes/",
        "agencies/",
        "groups/", "figures/", "terms-of-reference/", "annual-reviews/", "strategic-assessments/", "about/",
    ]
    private static let rootSections = ["", "accessibility/"]
}

extension ContentPlace {
    /// Where an image or an issued file is published: beside the paper it belongs to.
    static func address(ofAttachment path: String) -> String {
        let steps = path.split(separator: "/")
        return (steps.dropLast().filter { $0 != "pages" } + steps.suffix(1)).joined(separator: "/")
    }
}
