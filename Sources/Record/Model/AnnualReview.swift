import WorkingDays

/// What a partnership did in a year, as it looks back on it.
public struct AnnualReview: Paper {
    public internal(set) var document: Document
    /// One year, or one that runs from April to March.
    public let period: PlanPeriod
    public let agreed: CivilDate?
}
