import Markdown

/// Writes the links of a paper that is to lie at some path: to the file of a paper, so that whoever edits the draft can
/// follow them too, and to the page of whatever has no file.
struct DraftLinks {
    private let path: String
    private let files: [String: String]

    init(from path: String, in documents: Documents) {
        self.path = path
        files = Dictionary(documents.all.map { ($0.address, $0.document.path) }) { first, _ in first }
    }

    /// - Parameter words: those of the record, or any others.
    func link(_ words: String, to place: SiteAddress) -> String {
        let target = SiteAddress(files[place.path] ?? place.path, fragment: place.fragment)
        return "[\(words.asMarkdown)](\(target.relative(to: path)))"
    }
}
