/// Where a paper lies in the content folder, and what its place and name make of it.
struct ContentPlace: Hashable {
    /// Its path below the content folder.
    let path: String
    /// The folder of its partnership below the content folder; empty for the one at the root.
    let partnership: String
    /// The folder below `meetings/` it lies in.
    let meeting: String?
    /// The meeting of that folder; nil too where the folder's name is no date.
    let meetingID: MeetingID?
    /// Its name without the ending.
    let name: String
    private(set) var kind: DocumentKind
    /// Where its page is, from the site's root: `cambridge/about/`.
    let address: String

    /// - Parameters:
    ///   - path: the paper's path below the content folder.
    ///   - partnerships: the folders of the partnerships.
    init(of path: String, among partnerships: Set<String>) {
        self.path = path
        let parts = path.split(separator: "/").map(String.init)
        let folders = parts.dropLast()
        // A partnership within another one's folder has its papers to itself.
        let known = (0...folders.count).reversed().first {
            partnerships.contains(Self.joined(folders.prefix($0)))
        }
        // Where partnership.md was forgotten, the paper is none the less what it is.
        let depth = known ?? folders.firstIndex(where: Self.foldersOfPapers.contains) ?? 0
        let below = Array(folders.dropFirst(depth))
        partnership = Self.joined(folders.prefix(depth))
        name = String((parts.last ?? "").dropLast(".md".count))
        meeting = below.count == 2 && below[0] == "meetings" ? below[1] : nil
        let partnership = partnership
        meetingID = meeting.flatMap { MeetingID(partnership: partnership, folder: $0) }
        // A standing page lies beside the rest of its partnership, not in a folder of pages.
        let steps = folders.prefix(depth) + below.filter { $0 != "pages" } + [name]
        address = steps.map { "\($0)/" }.joined()
        switch (path, address) {
        case ("site.md", _): kind = .site
        // One of a partnership is a page like others: the site has the statement.
        case (_, "accessibility/"): kind = .accessibilityStatement
        default: kind = Self.kind(of: name, in: below)
        }
    }

    /// The same place for a paper that says itself of what kind it is.
    func holding(_ kind: DocumentKind) -> ContentPlace {
        var place = self
        place.kind = kind
        return place
    }

    /// The folders that hold a `partnership.md`; empty for the content folder itself.
    static func partnerships(among paths: [String]) -> Set<String> {
        let name = "partnership.md"
        return Set(
            paths.filter { $0 == name || $0.hasSuffix("/\(name)") }.map {
                String($0.dropLast(name.count + 1))
            })
    }

    private static func joined(_ folders: ArraySlice<String>) -> String {
        folders.joined(separator: "/")
    }

    /// Those of a partnership whose papers are more than pages.
    private static let foldersOfPapers: Set<String> = [
        "meetings", "plans", "strategic-assessments", "groups", "terms-of-reference", "annual-reviews",
    ]

    private static func kind(of name: String, in folders: [String]) -> DocumentKind {
        switch (folders.first, folders.count) {
        case (nil, _):
            switch name {
            case "partnership": .partnership
            case "themes": .themes
            case "glossary": .glossary
            default: .page
            }
        case ("meetings", 2):
            switch name {
            case "agenda": .agenda
            case "minutes": .minutes
            case "actions": .actionLog
            default: .paper
            }
        case ("plans", 1): .plan
        case ("strategic-assessments", 1): .strategicAssessment
        case ("groups", 1): .group
        case ("terms-of-reference", 1): .termsOfReference
        case ("annual-reviews", 1): .annualReview
        default: .page
        }
    }
}
