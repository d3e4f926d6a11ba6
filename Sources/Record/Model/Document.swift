import Diagnostics
import FrontMatter
import Markdown
import WorkingDays

/// What every paper has, whatever its kind: where it is, who may see it, and its text.
public struct Document: Sendable {
    public let file: String
    /// Where its file is below the content folder.
    public let path: String
    public let kind: DocumentKind
    /// The folder of its partnership; empty at the root.
    public let partnership: String
    /// The meeting it is a paper of.
    public let meeting: MeetingID?
    /// The name of its file without the ending.
    public let name: String
    /// Where its page is, from the site's root: `cambridge/about/`.
    public let address: String
    public let title: String
    public let publication: Publication
    /// Nil where the paper does not say.
    public let status: PaperStatus?
    let issued: Placed<CivilDate>?
    /// The issued file beside it, such as a PDF.
    public let original: Placed<String>?
    public let corrections: [Correction]
    /// Addresses it once had, from the site's root.
    public let formerly: [Placed<String>]
    /// The subjects it says it is about.
    public let themes: [Placed<String>]
    /// What can be cited by its number; an agenda, minutes and a log have items, minutes and actions instead.
    public internal(set) var clauses: [Clause]
    var text: PaperText

    public var body: MarkdownDocument { text.document }

    /// The day it was issued.
    public var published: CivilDate? { issued?.value }

    /// Who may see it, and why it is kept back if it is.
    public struct Publication: Hashable, Sendable {
        public let state: PublicationState
        /// Why it never goes out: "personal information".
        public let restriction: String?

        public func isPublic(on day: CivilDate) -> Bool {
            restriction == nil && state.isPublic(on: day)
        }
    }
}

/// What was wrong in a paper, and since when it is right.
public struct Correction: Hashable, Sendable {
    public let date: CivilDate
    public let text: String
}

/// How far a paper itself has come, as it says.
public enum PaperStatus: String, CaseIterable, Hashable, Sendable {
    case draft, final, agreed
}
