import WorkingDays

/// The rules a partnership has given itself.
public struct TermsOfReference: Paper {
    public internal(set) var document: Document
    /// The day from which they hold; nil for a draft that no meeting has agreed yet.
    public let agreed: CivilDate?
    /// When they were last looked through, and found to hold.
    public let reviewed: CivilDate?
    /// The day in its name: of a draft, when it was written or is to be agreed.
    public let dated: CivilDate?
}
