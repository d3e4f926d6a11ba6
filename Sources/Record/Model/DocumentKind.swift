/// What a paper is to the record.
public enum DocumentKind: String, CaseIterable, Hashable, Sendable {
    case site
    case partnership, themes, glossary
    case agenda, minutes
    case actionLog = "actions"
    /// Any other paper of a meeting.
    case paper
    case plan
    case strategicAssessment = "strategic-assessment"
    case group
    case termsOfReference = "terms-of-reference"
    case annualReview = "annual-review"
    /// A standing page, such as information for the public.
    case page

    /// As messages say it: "an agenda".
    public var subject: String {
        switch self {
        case .site: "site.md"
        case .partnership: "partnership.md"
        case .themes: "themes.md"
        case .glossary: "glossary.md"
        case .agenda: "an agenda"
        case .minutes: "minutes"
        case .actionLog: "an action log"
        case .paper: "a paper"
        case .plan: "a plan"
        case .strategicAssessment: "a strategic assessment"
        case .group: "a working group"
        case .termsOfReference: "terms of reference"
        case .annualReview: "an annual review"
        case .page: "a page"
        }
    }
}
