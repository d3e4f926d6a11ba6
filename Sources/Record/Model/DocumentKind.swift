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
    case accessibilityStatement = "accessibility-statement"

    /// Whether a paper of it can do without a partnership.
    var belongsToSite: Bool { self == .page || self == .accessibilityStatement }

    /// Whether there is one of it at a place set for it, so that no paper elsewhere can be it.
    var isKnownByPlace: Bool {
        switch self {
        case .site, .partnership, .themes, .glossary, .accessibilityStatement: true
        default: false
        }
    }
}
