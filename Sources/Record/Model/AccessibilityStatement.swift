import WorkingDays

/// What is known of how well everybody can use the site, as those who run it say.
public struct AccessibilityStatement: Paper {
    public internal(set) var document: Document
    public let prepared: CivilDate?
    public let reviewed: CivilDate?
    public let tested: CivilDate?
    /// Who tested the site.
    public let testedBy: String?
    /// What was tested, and with what.
    public let method: String?
    /// How far it meets the guidelines; nil where nobody has found out.
    public let compliance: AccessibilityCompliance?
}

/// How far a site meets the Web Content Accessibility Guidelines.
public enum AccessibilityCompliance: String, CaseIterable, Hashable, Sendable {
    case full, partial, none
}
